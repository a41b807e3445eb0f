import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { findColumn, listColumns } from '../import/columns.ts';
import { planImport } from '../import/plan-import.ts';
import { toImportRows } from '../import/to-answers.ts';
import { baseFiles } from '../check/testing/check-change.ts';
import type { Answers } from './answers.ts';
import { createRecordContext, makeRecord } from './make-record.ts';
import type { RecordKind } from './questions.ts';

/** What a clerk answers, to which question of which command, and words that the answer must hold to be of help. */
const mistakes = z
  .array(
    z.strictObject({
      name: z.string(),
      through: z.enum(['agreement', 'partner', 'release', 'import']),
      question: z.string(),
      answer: z.string(),
      says: z.array(z.string()),
    }),
  )
  .parse(parse(readFileSync('tests/fixtures/clerk-answers.yaml', 'utf8')));

const siteDate = '2025-02-01';
const context = createRecordContext(readContentSet(baseFiles), siteDate);
const source = { 'source-publisher': 'Kabar Telaga', 'source-kind': 'Berita' };
const good: Readonly<Record<RecordKind, Answers>> = {
  agreement: {
    title: 'Pertukaran guru',
    class: 'Nota kesepahaman',
    purpose: 'Pertukaran guru.',
    regions: 'Kota Telaga',
    partner: 'Kota Laut',
    event: 'Penandatanganan',
    date: '12 Maret 2024',
    what: 'Kedua pihak menandatangani nota.',
    ...source,
  },
  partner: { name: 'Kota Gunung', kind: 'Kota', country: 'Jepang', summary: 'Kota di utara.', ...source },
  release: {
    title: 'Guru bertukar tempat',
    summary: 'Dua guru mengajar di Kota Laut.',
    kind: 'Berita',
    date: '12 Maret 2024',
    dateline: 'Telaga',
    place: 'Balai Kota',
    agreements: '1',
    ...source,
  },
};

async function listMessages(through: RecordKind | 'import', question: string, answer: string): Promise<string[]> {
  if (through !== 'import')
    return (makeRecord(through, { ...good[through], [question]: answer }, context).refusals ?? [])
      .filter((one) => one.question === question)
      .map(({ message }) => message);
  const { partner: name, ...others } = good.agreement;
  const cells = { ...others, ...(question === 'countries' ? { party: 'Badan Contoh' } : { partner: name }) };
  const answers: Answers = { ...cells, [question]: answer };
  const columns = listColumns().filter((column) => answers[column.answers] !== undefined);
  const { rows } = toImportRows({
    name: '',
    rows: [columns.map(({ heading }) => heading), columns.map((column) => answers[column.answers])],
  }) ?? { rows: [] };
  const heading = columns.find((column) => column.answers === question)?.heading ?? '';
  expect(findColumn(heading)?.column.answers).toBe(question);
  const [row] = await planImport(rows, baseFiles, { siteDate });
  return (row?.reasons ?? []).filter((reason) => reason.startsWith(`${heading}: `));
}

test.each(mistakes)('tells what to answer ($through): $name', async ({ through, question, answer, says }) => {
  const messages = await listMessages(through, question, answer);
  const isHelpful = messages.some((message) => says.every((pattern) => new RegExp(pattern).test(message)));
  expect([isHelpful, ...messages]).toEqual([true, ...messages]);
});
