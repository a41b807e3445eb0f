import { expect, test } from 'vitest';
import { toScores } from './scores.ts';

const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });

test('says for each area and for all what was noticed of all that was tried', () => {
  const scores = toScores({
    files: {
      'src/domain/a/one.ts': mutants('Killed', 'Killed', 'Survived', 'Ignored'),
      'src/domain/two.ts': mutants('NoCoverage', 'RuntimeError'),
      'scripts/lib/three.ts': mutants('Timeout', 'Killed'),
    },
  });
  expect(scores).toEqual([
    { area: 'src/domain', files: 2, killed: 2, timeout: 0, survived: 1, noCoverage: 1, leftOut: 2, share: 50 },
    { area: 'scripts/lib', files: 1, killed: 1, timeout: 1, survived: 0, noCoverage: 0, leftOut: 0, share: 100 },
    { area: 'all', files: 3, killed: 3, timeout: 1, survived: 1, noCoverage: 1, leftOut: 2, share: 66.7 },
  ]);
});
