import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterEach, describe, expect, test } from 'vitest';
import { speak, sitePlace, usualLanguages } from '../../../src/domain/text/language.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import type { Answers } from '../records/answers.ts';
import { ask } from '../records/ask.ts';
import { findExamples } from '../records/examples.ts';
import { listChoices } from '../records/list-choices.ts';
import { createRecordContext } from '../records/make-record.ts';
import { questions } from '../records/questions.ts';
import { readDate } from '../records/read-answer-date.ts';
import { isTerm } from '../records/read-term.ts';
import { sourceKindChoices } from '../records/source-answers.ts';
import { readBodyKind } from '../records/party-words.ts';
import { getNewWord, isNew } from '../records/sheet-words.ts';
import { formatImportReport, formatTotals, toImportReportCsv } from './import-report.ts';
import { planImport } from './plan-import.ts';
import { readRows } from './read-rows.ts';
import { readTables } from './read-table.ts';
import { toImportRows } from './to-answers.ts';
import { isOwnList, writeTemplate } from './write-template.ts';

const siteDate = '2027-02-01';
const dir = mkdtempSync(path.join(tmpdir(), 'import-languages-'));
const read = (site: string) => {
  const files = listSourceFiles(`tests/fixtures/${site}`);
  return { files, context: createRecordContext(readContentSet(files), siteDate) };
};

afterEach(() => {
  speak(usualLanguages, sitePlace);
});

/** What is said of a sheet, line by line. */
async function report(site: string, table: readonly (readonly string[])[]): Promise<string[]> {
  const { files, context } = read(site);
  const file = path.join(dir, `${site}.csv`);
  writeFileSync(file, stringify(table as string[][]));
  const { rows, notes } = await readRows(file, context);
  const planned = await planImport(rows, files, { siteDate });
  const lines = [...notes, formatImportReport(planned), formatTotals(planned, false)];
  return [...lines, toImportReportCsv(planned).slice(1)].flatMap((text) => text.trim().split('\n'));
}

test('tells a site with English alone in English what became of a sheet', async () => {
  const headings = [
    'Number',
    'Title',
    'Class',
    'Purpose',
    'Region',
    'Partner',
    'Event',
    'Date',
    'Place',
    'Description',
  ];
  const said = await report('toy-region', [
    [...headings, 'Valid until', 'Source', 'Kind of source', 'Hat size'],
    ['', 'Tea', 'Memorandum', 'Tea.', 'Shire of Nowhere', 'Kitahama', 'Signing', 'soon', '', 'Tea.', '', '', '', ''],
    ['2', '', 'mou', '', '', '', 'Exploration', 'May 2026', 'Marren Hall', '', '', 'Marren Gazette', 'Press', '7'],
    [
      'new',
      'Roofs',
      'mou',
      'Roofs.',
      'Harrow',
      'Kitahama',
      '',
      '2 June 2024',
      '',
      'Roofs.',
      '5 years',
      'A',
      'Press',
      '',
    ],
  ]);
  expect(said).toEqual([
    'the column "Hat size" is not known; what it holds is told for each row. If it is needed, say what it means with --map "Hat size=Column"; if it is not used, --map "Hat size=-".',
    'Row 2 REFUSED: Tea',
    expect.stringMatching(/^ {2}Class: "Memorandum" is not in the list; /),
    expect.stringMatching(/^ {2}Date: "soon" is no date; write for example 2019, March 2019 or 12 March 2019$/),
    expect.stringMatching(/^ {2}Region: Region "Shire of Nowhere" is not known; /),
    '  Source: empty; write who published the source, or add --sender "Office that sent it"',
    'Row 3 completed: 0002-marren-los-robles',
    '  already there: MRN-0002',
    '  completed: Place (Exploration): Marren Hall',
    '  not used: Hat size: 7',
    'Row 4 new: 0004-roofs',
    '  Event: Signing, because this sheet is a list of instruments',
    'Rows: 3. New: 1, completed: 1 (not written yet; add --write), already there: 0, refused: 1.',
    'Sheet,Row,Title,Outcome,File,Reasons,Notes',
    expect.stringMatching(/^,2,Tea,refused,/),
    expect.stringMatching(/^,3,.*,completed,/),
    expect.stringMatching(/^,4,Roofs,new,/),
  ]);
});

test('tells a site with Malay first in Malay what became of a sheet', async () => {
  const headings = [
    'Nombor',
    'Tajuk',
    'Bentuk',
    'Tujuan',
    'Daerah',
    'Rakan',
    'Peristiwa',
    'Tarikh',
    'Tempat',
    'Huraian',
  ];
  const said = await report('toy-negeri', [
    [...headings, 'Berkuat kuasa hingga', 'Penerbit sumber', 'Jenis sumber', 'Saiz topi'],
    ['', 'Teh', 'MoU', 'Teh.', 'Daerah Entah', 'Kitahama', 'Penandatanganan', 'nanti', '', 'Teh.', '', '', '', ''],
    ['2', '', 'MoU', '', '', '', 'Perbincangan awal', 'Mei 2026', 'Dewan', '', '', 'Akhbar Cempaka', 'Akhbar', '7'],
    [
      'baharu',
      'Atap',
      'MoU',
      'Atap.',
      'Melur',
      'Kitahama',
      '',
      '2 Ogos 2024',
      '',
      'Atap.',
      'tanpa had masa',
      'A',
      'Akhbar',
      '',
    ],
    ['4', '', '', '', '', '', 'Penandatanganan', 'Februari 2018', '', '', '5 tahun', 'Akhbar Cempaka', 'Akhbar', ''],
  ]);
  expect(said).toEqual([
    'lajur "Saiz topi" tidak dikenali; isinya disebut bagi setiap baris. Jika perlu, padankan dengan --map "Saiz topi=Lajur"; jika tidak digunakan, --map "Saiz topi=-".',
    'Baris 2 DITOLAK: Teh',
    '  Tarikh: "nanti" bukan tarikh; tulis misalnya 2019, Mac 2019 atau 12 Mac 2019',
    expect.stringMatching(/^ {2}Daerah: Daerah "Daerah Entah" tidak dikenali; /),
    '  Penerbit sumber: kosong; tulis siapa yang menerbitkan sumbernya, atau beri --sender "Pejabat pengirim"',
    'Baris 3 dilengkapkan: 0002-cempaka-northhaven',
    '  sudah ada: CPK-0002',
    '  dilengkapkan: Tempat Perbincangan awal: Dewan',
    '  tidak digunakan: Saiz topi: 7',
    'Baris 4 baharu: 0005-atap',
    '  Peristiwa: Penandatanganan, kerana lembaran ini senarai dokumen',
    'Baris 5 dilengkapkan: 0004-teratai-northhaven',
    '  sudah ada: CPK-0004',
    '  dilengkapkan: Tempoh Penandatanganan: 5 tahun',
    '4 baris: 1 baharu, 2 dilengkapkan (belum ditulis; tambahkan --write), 0 sudah ada, 1 ditolak.',
    'Lembaran,Baris,Tajuk,Hasil,Fail,Sebab,Catatan',
    expect.stringMatching(/^,2,Teh,ditolak,/),
    expect.stringMatching(/^,3,.*,dilengkapkan,/),
    expect.stringMatching(/^,4,Atap,baharu,/),
    expect.stringMatching(/^,5,.*,dilengkapkan,/),
  ]);
});

test.each([
  ['toy-region', 'MR-HAR', ['Agreements', 'Guide', 'Lists']],
  ['toy-negeri', 'CP-KNG', ['Perjanjian', 'Panduan', 'Senarai']],
])('the workbook for %s is in its language, and comes back as it went', async (site, region, names) => {
  const { files, context } = read(site);
  const file = path.join(dir, `${site}.xlsx`);
  await writeTemplate(file, context, region);
  const tables = await readTables(file);
  expect(tables.map(({ name }) => name)).toEqual(names);
  expect(tables.map(({ name }) => isOwnList(name))).toEqual([false, true, true]);
  const rows = (tables[0] && toImportRows(tables[0])?.rows) ?? [];
  expect((await planImport(rows, files, { siteDate })).map(({ outcome }) => outcome)).toEqual(['exists']);
});

test.each([
  ['Harrow University', 'university'],
  ['University of Marren', 'university'],
  ['Linden High School', 'school'],
  ['Bracken Ferries Ltd.', 'enterprise'],
  ['Harrow', undefined],
])('knows the body %s by the first or the last words of its name in English', (name, kind) => {
  expect(readBodyKind(name)).toBe(kind);
});

test('a site with English alone is understood where it says who published a source', () => {
  const { context } = read('toy-region');
  const kinds = ['newspaper', 'council minutes', 'embassy', 'thesis'].map((word) =>
    context.choose(sourceKindChoices, word),
  );
  expect(kinds).toEqual(['press', 'local-party', 'state', 'study']);
});

test('a site with one language is asked in it, and for nothing twice', async () => {
  const { context } = read('toy-region');
  const prompts: string[] = [];
  const answers: Answers = await ask(
    questions.agreement,
    {},
    {
      read: (prompt) => {
        prompts.push(prompt);
        return Promise.resolve('x');
      },
      say: () => undefined,
      judge: () => undefined,
      listChoices,
      examples: findExamples(context.content),
      keep: () => undefined,
    },
  );
  expect(Object.keys(answers).filter((name) => name.endsWith('-en'))).toEqual([]);
  expect(prompts[0]).toBe('A short title? *\n  (for example Harrow–Kitahama sister city) > ');
  expect(prompts[1]).toMatch(/^What is its form\? \*\n {2}1\. Sister province\n[^]*\(a number or a name\) > $/);
});

describe.each(locales.map(({ code }) => code))('what messages in %s say to write', (code) => {
  test('is a date that is read', () => {
    const dates = translate(code, 'answer.date.unreadable', { written: '' }).match(
      /(?:\d+ )?\p{L}+ \d{4}$|\d+ \p{L}+ \d{4}/gu,
    );
    expect(dates?.map((date) => readDate(date))).toContain('2019-03-12');
  });

  test('is an end that is read', () => {
    const open = translate(code, 'import.term.open');
    const years = translate(code, 'import.term.years', { count: 5 });
    for (const term of [open, years]) {
      expect(isTerm(term)).toBe(true);
      expect(translate(code, 'answer.term.unreadable', { written: '' })).toContain(term);
    }
  });

  test('is a word for what is new', () => {
    speak([code], sitePlace);
    expect(isNew(getNewWord())).toBe(true);
  });
});
