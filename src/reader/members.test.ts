import { expect, test } from 'vitest';
import { makeMemberAgreement, makeMemberFile, makeMemberFiles } from '../domain/testing/make-member-files.ts';
import { listSearchFiles, MAX_MEMBER_FILE, readMembers } from './members.ts';
import { makeSourceFile, type SourceFile } from './source-file.ts';

const host = 'a.example';
const settings = { key: 'a', name: { id: 'Provinsi A' }, url: `https://${host}` };

function toSources(key: string, files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => makeSourceFile(`members/${key}/${path}`, text));
}

const read = (changes: Readonly<Record<string, string>> = {}, list = [settings]) =>
  readMembers(list, toSources('a', makeMemberFiles(host, changes)), '1.5.2');

const withAgreement = (changes: object) =>
  read({ 'api/v1/agreements.json': makeMemberFile([makeMemberAgreement(host, changes)]) });

test('reads what a portal shows of a member, and leaves aside what it does not know', () => {
  const { members, missing, problems } = read();
  expect([missing, problems]).toEqual([[], []]);
  expect(members[0]).toMatchObject({
    key: 'a',
    day: '2026-11-01',
    prefix: 'AAA',
    publisher: 'Redaksi',
    searched: ['id'],
  });
  expect(members[0]?.agreements[0]).not.toHaveProperty('fieldOfTheFuture');
});

test.each([
  ['javascript:alert(1)', 'url.id'],
  ['https://b.example/kerja-sama/0001-kota-laut/', 'url.id'],
  ['http://a.example/kerja-sama/0001-kota-laut/', 'url.id'],
  ['https://a.example.b.example/', 'url.id'],
  ['https://a.example@b.example/', 'url.id'],
])('leaves out a member with a record that leads to %s', (address, key) => {
  const { members, missing, problems } = withAgreement({ url: { id: address } });
  expect([members, missing.map((one) => one.key)]).toEqual([[], ['a']]);
  expect(problems).toMatchObject([
    { code: 'member-bad-value', file: 'members/a/api/v1/agreements.json', values: { member: 'Provinsi A' } },
  ]);
  expect(problems[0]?.values['key']).toBe(`items.0.${key}`);
});

test.each([
  ['a status that nobody knows', { status: 'frozen' }],
  ['a text without end', { purpose: { id: 'x'.repeat(5000) } }],
  ['a date that is none', { signed: { text: 'yesterday', qualifier: null } }],
  ['a slug that is a path', { slug: '0001-../../x' }],
  ['a number that is not that of its id', { number: 'AAA-0002' }],
  ['no words in the first language', { title: { id: null, en: 'Title' } }],
  ['too many parties', { countries: Array.from({ length: 501 }, () => 'JP') }],
])('leaves out a member with %s', (_, changes) => {
  const { members, problems } = withAgreement(changes);
  expect(members).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['member-bad-value']);
});

test('takes signs that nobody sees out of texts', () => {
  const { members } = withAgreement({ title: { id: 'Kota\u202e Laut\u0007\n' } });
  expect(members[0]?.agreements[0]?.title).toEqual({ id: 'Kota Laut' });
});

test.each([
  ['{"items": [', 'no JSON'],
  [makeMemberFile([makeMemberAgreement(host), makeMemberAgreement(host)]), 'an id that is there twice'],
  [makeMemberFile([], { count: 5 }), 'another number of records than it says'],
  [makeMemberFile([], { apiVersion: '2' }), 'another version'],
])('leaves out a member whose list cannot be used: %#', (text) => {
  expect(read({ 'api/v1/agreements.json': text }).problems.map(({ code }) => code)).toEqual(['member-bad-value']);
});

test('does not open a file that is no register by its size', () => {
  const huge = { ...makeSourceFile('members/a/api/v1/agreements.json', ''), size: MAX_MEMBER_FILE + 1 };
  const others = toSources('a', makeMemberFiles(host)).filter(({ path }) => path !== huge.path);
  const { problems } = readMembers([settings], [huge, ...others], '1.5.2');
  expect(problems).toMatchObject([{ code: 'member-bad-value', values: { written: 'more than 30 MB' } }]);
});

test('names the file that is missing, and keeps the other members', () => {
  const other = { key: 'b', name: { id: 'Provinsi B' }, url: 'https://b.example' };
  const { members, missing, problems } = read({}, [other, settings]);
  expect(members.map(({ key }) => key)).toEqual(['a']);
  expect(missing).toEqual([{ ...other, lastDay: undefined }]);
  expect(problems).toMatchObject([{ code: 'member-missing', file: 'members/b/api/v1/agreements.json' }]);
});

test('leaves out a member that could not be fetched, and tells the day of the copy that is kept', () => {
  const state = JSON.stringify({ day: '2026-11-29', file: 'api/v1/agreements.json', reason: 'HTTP 503' });
  const { missing, problems } = read({ 'unreachable.json': state });
  expect(missing).toEqual([{ ...settings, lastDay: '2026-11-01' }]);
  expect(problems).toMatchObject([{ code: 'member-unreachable', values: { day: '2026-11-29', reason: 'HTTP 503' } }]);
});

test('keeps two members apart by the prefix of their numbers', () => {
  const twin = { key: 'b', name: { id: 'Provinsi B' }, url: 'https://b.example' };
  const files = [...toSources('a', makeMemberFiles(host)), ...toSources('b', makeMemberFiles('b.example'))];
  const { members, problems } = readMembers([settings, twin], files, '1.5.2');
  expect(members.map(({ key }) => key)).toEqual(['a']);
  expect(problems).toMatchObject([{ file: 'members/b/api/v1/agreements.json', values: { key: 'number' } }]);
});

test('takes only data from a search index, and none of another edition', () => {
  const sources = toSources('a', makeMemberFiles(host));
  const [member] = readMembers([settings], sources, '1.5.2').members;
  expect(member && listSearchFiles(member, sources, '1.5.2').map(({ path }) => path)).toEqual([
    'id/pagefind-entry.json',
    'id/fragment/id_1.pf_fragment',
  ]);
  const { members, problems } = readMembers([settings], sources, '1.6.0');
  expect([members[0]?.searched, problems.map(({ code }) => code)]).toEqual([[], ['member-not-searched']]);
});

test('does not look for a full text that leads out of its folder', () => {
  const list = JSON.stringify({ version: '1.5.2', files: ['../../secret.pf_index', 'id/index/../../x.pf_index'] });
  expect(read({ 'pagefind/files.json': list }).members[0]?.searched).toEqual([]);
});
