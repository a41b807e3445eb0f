import { expect, test } from 'vitest';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import type { Answers } from './answers.ts';
import { checkDrafts } from './check-drafts.ts';
import { createRecordContext, makeRecord } from './make-record.ts';
import type { RecordKind } from './questions.ts';

const siteDate = '2026-11-24';
const files = listSourceFiles('tests/fixtures/toy-province');
const content = readContentSet(files);
const context = createRecordContext(content, siteDate);
const [region, partner, country] = [
  content.records('regions')[1]?.data?.name ?? '',
  content.records('partners')[0]?.data?.name ?? '',
  content.dataFile('countries.yaml')?.data?.[0]?.name.id ?? '',
];
const source = {
  'source-publisher': 'Antara',
  'source-kind': 'Berita',
  'source-url': 'https://news.example/a',
  'source-date': '12/03/2019',
};

const complete: Record<RecordKind, Answers> = {
  agreement: {
    title: 'Nota kesepahaman uji coba',
    'title-en': 'A trial memorandum',
    class: 'Nota kesepahaman',
    purpose: 'Pertukaran pelajar.',
    'purpose-en': 'Exchange of students.',
    regions: region,
    partner,
    event: 'penandatanganan',
    date: '12 Maret 2019',
    what: 'Kedua pihak menandatangani nota.',
    'what-en': 'Both sides signed.',
    ...source,
  },
  partner: { name: 'Kota Uji Coba', kind: 'kota', country, summary: 'Kota uji.', ...source },
  release: {
    title: 'Utusan kota uji coba datang',
    summary: 'Utusan datang.',
    kind: 'report',
    date: '2019-03',
    dateline: 'Uji',
    place: 'Balai kota',
    regions: region,
    ...source,
  },
};

test.each(Object.keys(complete) as RecordKind[])('makes a complete %s that passes the check', async (kind) => {
  const draft = makeRecord(kind, { ...complete[kind], publish: 'yes' }, context);
  expect(draft.refusals).toBeUndefined();
  expect(await checkDrafts(files, draft.files ?? [], { siteDate })).toEqual([]);
});

test('takes the next free number and writes names as codes', () => {
  const draft = makeRecord('agreement', complete.agreement, context);
  expect(draft.files?.map(({ path }) => path)).toEqual([
    `agreements/id/${context.number}-nota-kesepahaman-uji-coba.md`,
    `agreements/en/${context.number}-nota-kesepahaman-uji-coba.md`,
  ]);
  expect(draft.files?.[0]?.text).toContain('date: 2019-03-12\n');
  expect(draft.files?.[0]?.text).toContain(`region: '${content.records('regions')[1]?.data?.code ?? ''}'`);
});

test('keeps a new record back until somebody publishes it', () => {
  expect(makeRecord('partner', complete.partner, context).files?.[0]?.text).toContain('draft: true');
});

test('writes no translation without its words', () => {
  expect(makeRecord('partner', complete.partner, context).files).toHaveLength(1);
});

test('says everything that is wrong at once, and proposes what was probably meant', () => {
  const draft = makeRecord(
    'agreement',
    { ...complete.agreement, class: 'Kota kembr', date: 'kemarin', title: ' ' },
    context,
  );
  expect(draft.refusals?.map(({ question }) => question)).toEqual(['title', 'class', 'date']);
  expect(draft.refusals?.[1]?.message).toContain('Kota kembar');
});

test('refuses an address that must not become a link', () => {
  const draft = makeRecord('partner', { ...complete.partner, 'source-url': 'javascript:alert(1)' }, context);
  expect(draft.refusals?.[0]?.question).toBe('source-url');
});
