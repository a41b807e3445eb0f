import { expect, test } from 'vitest';
import { samplePieces, toMutateOption } from './sample.ts';

const sources = [
  { file: 'src/domain/short.ts', lines: 7 },
  { file: 'src/domain/long.ts', lines: 400 },
  { file: 'scripts/lib/middle.ts', lines: 90 },
];

test('all pieces together are all lines, each once', () => {
  const pieces = samplePieces(sources, 1_000, 1);
  for (const { file, lines } of sources) {
    const covered = pieces
      .filter((piece) => piece.file === file)
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    expect(covered).toEqual(Array.from({ length: lines }, (_, index) => index + 1));
  }
});

test('draws as many as asked, none twice, the same for the same seed and others for another', () => {
  const drawn = samplePieces(sources, 5, 1);
  expect(new Set(drawn.map(({ file, from }) => `${file}:${String(from)}`)).size).toBe(5);
  expect(samplePieces(sources, 5, 1)).toEqual(drawn);
  expect(samplePieces(sources, 5, 2)).not.toEqual(drawn);
});

test('draws from a file the oftener the longer it is', () => {
  const counts = { 'src/domain/short.ts': 0, 'src/domain/long.ts': 0, 'scripts/lib/middle.ts': 0 };
  for (let seed = 1; seed <= 600; seed += 1)
    for (const { file } of samplePieces(sources, 1, seed)) counts[file as keyof typeof counts] += 1;
  expect(counts['src/domain/long.ts']).toBeGreaterThan(3 * counts['scripts/lib/middle.ts']);
  expect(counts['scripts/lib/middle.ts']).toBeGreaterThan(counts['src/domain/short.ts']);
  expect(counts['src/domain/short.ts']).toBeGreaterThan(0);
});

test('names the lines of each piece', () => {
  expect(
    toMutateOption([
      { file: 'a.ts', from: 1, to: 40 },
      { file: 'b.ts', from: 41, to: 78 },
    ]),
  ).toBe('a.ts:1-40,b.ts:41-78');
});
