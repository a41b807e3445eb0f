import { expect, test } from 'vitest';
import { QUICK_STEPS } from '../verify/steps.ts';
import { listUnstated } from './sbom.ts';

const part = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', isForTests: false });
const bill = (...components: object[]) => JSON.stringify({ components });

test('finds a package that the bill leaves out, has in another version, or names without a licence', () => {
  const named = { name: 'a', version: '1.0.0', licenses: [{ license: { id: 'MIT' } }] };
  expect(listUnstated([part('a')], bill(named))).toEqual([]);
  expect(listUnstated([part('a'), part('b')], bill(named))).toEqual(['b@1.0.0']);
  expect(listUnstated([part('a')], bill({ ...named, version: '2.0.0' }))).toEqual(['a@1.0.0']);
  expect(listUnstated([part('a')], bill({ ...named, licenses: [] }))).toEqual(['a@1.0.0']);
  expect(listUnstated([part('a')], bill({ ...named, licenses: undefined }))).toEqual(['a@1.0.0']);
});

test('takes a licence by another name, and one of several', () => {
  const licenses = [[{ license: { name: 'CC BY-SA 4.0' } }], [{ expression: '(MIT OR Apache-2.0)' }]];
  for (const each of licenses)
    expect(listUnstated([part('a')], bill({ name: 'a', version: '1.0.0', licenses: each }))).toEqual([]);
});

test('is looked at in every run of all tests', () => {
  expect(QUICK_STEPS.map(({ script }) => script)).toContain('parts:check');
});
