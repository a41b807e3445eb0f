import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { agreementClasses } from '../../../src/domain/lists/agreement-classes.ts';
import { eventKinds } from '../../../src/domain/lists/event-kinds.ts';
import { sourceKinds } from '../../../src/domain/lists/source-kinds.ts';
import { compareCodes } from '../../../src/domain/text/compare.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { sourceKindChoices } from '../records/source-answers.ts';
import { listTieFaces } from '../records/tie-faces.ts';
import { importColumns } from './columns.ts';
import { offerLists, toLetters } from './drop-downs.ts';
import { toSheetAnswers } from './to-sheet-answers.ts';

const sheetNames = { rows: 'Kerja sama', help: 'Petunjuk', lists: 'Daftar' } as const;

/** True for the sheets of our own template that hold no agreements. */
export function isOwnList(sheet: string): boolean {
  return sheet === sheetNames.help || sheet === sheetNames.lists;
}

/** Empty cells of a record that is to be completed. */
const emptyColour = '#fff2cc';

/**
 * Writes the workbook that regency offices fill in, and says how many agreements stand in it: headings that stay in
 * sight, lists to choose from, a sheet that explains the columns with an example of the own province; with a region,
 * one row for each of its agreements, with the empty cells marked.
 */
export async function writeTemplate(file: string, context: RecordContext, region?: string): Promise<number> {
  const lists = makeLists(context);
  const faces = listTieFaces(context.content);
  const own = faces.filter(({ face }) => region !== undefined && face.regions.includes(region));
  const example = faces
    .map(({ entry }) => toSheetAnswers(entry, context))
    .toSorted((a, b) => countFilled(b) - countFilled(a))[0];
  const heading = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });
  const toRow = (answers: Record<string, string>): Row =>
    importColumns.map((item): Cell => {
      const value = answers[item.answers] ?? '';
      return value === ''
        ? { backgroundColor: emptyColour }
        : { value, type: String, wrap: true, alignVertical: 'top' };
    });
  const longest = Math.max(...lists.map(({ values }) => values.length));
  await writeExcelFile(
    [
      {
        sheet: sheetNames.rows,
        columns: importColumns.map(() => ({ width: 24 })),
        stickyRowsCount: 1,
        stickyColumnsCount: 2,
        data: [
          importColumns.map((item) => heading(`${item.heading}${item.isRequired ? ' *' : ''}`)),
          ...own.map(({ entry }) => toRow(toSheetAnswers(entry, context))),
        ],
      },
      {
        sheet: sheetNames.help,
        columns: [{ width: 22 }, { width: 8 }, { width: 80 }, { width: 60 }],
        stickyRowsCount: 1,
        data: [
          ['Kolom', 'Wajib', 'Isinya', 'Contoh'].map(heading),
          ...importColumns.map((item) =>
            [item.heading, item.isRequired ? 'ya' : 'tidak', item.help, example?.[item.answers] ?? ''].map((value) => ({
              value,
              type: String,
              wrap: true,
            })),
          ),
        ],
      },
      {
        sheet: sheetNames.lists,
        columns: lists.map(() => ({ width: 34 })),
        stickyRowsCount: 1,
        data: [
          lists.map(({ title }) => heading(`Pilihan ${title}`)),
          ...Array.from({ length: longest }, (_, row) => lists.map(({ values }): Cell => values[row] ?? null)),
        ],
      },
    ],
    {
      features: [
        offerLists(
          lists.map(({ question, values }, index) => ({
            column: importColumns.findIndex(({ answers }) => answers === question),
            range: `${sheetNames.lists}!$${toLetters(index)}$2:$${toLetters(index)}$${String(values.length + 1)}`,
          })),
        ),
      ],
    },
  ).toFile(file);
  return own.length;
}

function countFilled(answers: Record<string, string>): number {
  return Object.values(answers).filter((text) => text !== '').length;
}

function makeLists({ find }: RecordContext): { question: string; title: string; values: readonly string[] }[] {
  const list = (question: string, values: readonly string[]) => ({
    question,
    title: importColumns.find(({ answers }) => answers === question)?.heading.toLowerCase() ?? question,
    values,
  });
  return [
    list(
      'class',
      agreementClasses.map((option) => nameChoice(classChoices, option)),
    ),
    list('sectors', find.options('sectors')),
    list('regions', find.options('regions')),
    list('partner', find.options('partners').toSorted(compareCodes)),
    list('countries', find.options('countries').toSorted(compareCodes)),
    list(
      'event',
      eventKinds.map((option) => nameChoice(eventChoices, option)),
    ),
    list(
      'source-kind',
      sourceKinds.map((option) => nameChoice(sourceKindChoices, option)),
    ),
  ];
}
