import path from 'node:path';
import { expect, test } from 'vitest';
import { proveIdentity } from '../../scripts/lib/bench/identity.ts';
import type { ChangeKind } from '../../scripts/lib/bench/random-changes.ts';

/** `npm run bench -- --identity 100` does the same with as many changes as somebody has the time for. */
const kinds: readonly ChangeKind[] = ['title', 'body', 'commit', 'added', 'template', 'renamed', 'day', 'removed'];

test('a build from what is kept is, byte for byte, the build from nothing; killed builds cost only time', async () => {
  const lines: string[] = [];
  const identity = await proveIdentity({
    root: path.resolve(import.meta.dirname, '../..'),
    contentDir: path.resolve('tests/fixtures/toy-province'),
    siteDate: '2026-11-28',
    kinds,
    seed: 7,
    killEvery: 4,
    compareEvery: 2,
    say: (line) => lines.push(line),
  });
  expect(identity.differences, lines.join('\n')).toEqual([]);
  expect(identity.made, lines.join('\n')).toBe(kinds.length);
  expect(identity.kills).toBeGreaterThan(0);
  const keptOf = (kind: ChangeKind) =>
    Number(/ (\d+) as they were/.exec(lines.find((line) => line.includes(` ${kind} of `)) ?? '')?.[1] ?? 0);
  // Otherwise nothing is proven: everything might have been written anew each time.
  expect(keptOf('body'), lines.join('\n')).toBeGreaterThan(200);
  expect(keptOf('template'), lines.join('\n')).toBe(0);
});
