import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeMemberFiles } from '../../../src/domain/testing/make-member-files.ts';
import { readMembers } from '../../../src/reader/members.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { fetchMember } from './fetch-member.ts';

const settings = { key: 'a', name: { id: 'Provinsi A' }, url: 'https://a.example' };
let contentDir: string;

beforeEach(() => {
  contentDir = mkdtempSync(path.join(tmpdir(), 'portal-'));
});

const asked: string[] = [];

/** Fetches from a site that has these files. */
const fetchFrom = (files: Readonly<Record<string, string>>, limit?: number) =>
  fetchMember(settings, {
    ...(limit !== undefined && { limit }),
    contentDir,
    day: '2026-11-29',
    searchVersion: '1.5.2',
    get: (address) => {
      asked.push(address);
      const text = files[address.slice('https://a.example/'.length)];
      return text === undefined ? Promise.reject(new Error('HTTP 404')) : Promise.resolve(Buffer.from(text));
    },
  });

const read = () => readMembers([settings], listSourceFiles(contentDir), '1.5.2');

test('puts a whole copy in place, without anything that runs', async () => {
  asked.length = 0;
  expect(await fetchFrom(makeMemberFiles('a.example'))).toEqual({ key: 'a', files: 9 });
  expect(read()).toMatchObject({ members: [{ key: 'a', searched: ['id'] }], missing: [], problems: [] });
  expect(readdirSync(path.join(contentDir, 'members'))).toEqual(['a']);
  expect(asked.filter((address) => address.endsWith('.js'))).toEqual([]);
});

test('keeps the copy before where a file is missing, and leaves the member out with the day of that copy', async () => {
  await fetchFrom(makeMemberFiles('a.example'));
  const { 'api/v1/regions.json': _, ...rest } = makeMemberFiles('a.example');
  expect(await fetchFrom(rest)).toMatchObject({ problem: { file: 'api/v1/regions.json', reason: 'HTTP 404' } });
  expect(existsSync(path.join(contentDir, 'members/a/api/v1/regions.json'))).toBe(true);
  expect(read()).toMatchObject({ members: [], missing: [{ key: 'a', lastDay: '2026-11-01' }] });
  await fetchFrom(makeMemberFiles('a.example'));
  expect(read().missing).toEqual([]);
});

test('takes no copy that could not be used', async () => {
  const result = await fetchFrom(makeMemberFiles('a.example', { 'api/v1/partners.json': '<!doctype html>' }));
  expect(result.problem?.file).toBe('api/v1/partners.json');
  expect(readdirSync(path.join(contentDir, 'members/a'))).toEqual(['unreachable.json']);
  expect(JSON.parse(readFileSync(path.join(contentDir, 'members/a/unreachable.json'), 'utf8'))).toMatchObject({
    day: '2026-11-29',
  });
});

test('stops at a member that has no end', async () => {
  const names = Array.from({ length: 2000 }, (_, index) => `id/fragment/x${String(index)}.pf_fragment`);
  const large = ' '.repeat(100_000);
  const files = makeMemberFiles('a.example', {
    'pagefind/files.json': JSON.stringify({ version: '1.5.2', files: names }),
    ...Object.fromEntries(names.map((name) => [`pagefind/${name}`, large])),
  });
  asked.length = 0;
  expect((await fetchFrom(files, 10_000_000)).problem?.reason).toBe('more than 10 MB together');
  expect(asked.length).toBeLessThan(150);
});
