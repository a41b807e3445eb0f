import { expect, test } from 'vitest';
import { listProblems } from '../../scripts/lib/check/testing/check-change.ts';
import { inputs } from '../lib/hostile/inputs.ts';
import { makeBusyUploads } from '../lib/hostile/busy-uploads.ts';
import { makeInnerUploads } from '../lib/hostile/inner-uploads.ts';
import { makeUploads } from '../lib/hostile/uploads.ts';

const uploads = [...(await makeUploads()), ...(await makeInnerUploads()), ...makeBusyUploads()];
const trials = [
  ...inputs,
  ...uploads.map(({ name, path, bytes, refused }) => ({
    name,
    refused,
    change: [{ file: path, base64: Buffer.from(bytes).toString('base64') }],
  })),
];

test('there are more than 150 inputs, no two of one name', () => {
  expect(trials.length).toBeGreaterThan(150);
  expect(new Set(trials.map(({ name }) => name)).size).toBe(trials.length);
});

test.each(trials)('$name', async ({ change, refused }) => {
  const problems = await listProblems(change);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length > 0).toBe(refused);
});
