import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { agreementClasses } from '../../../src/domain/lists/agreement-classes.ts';
import { eventKinds } from '../../../src/domain/lists/event-kinds.ts';
import { sourceKinds } from '../../../src/domain/lists/source-kinds.ts';
import { compareCodes } from '../../../src/domain/text/compare.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { sourceKindChoices } from '../records/source-answers.ts';
import { listTieFaces } from '../records/tie-faces.ts';
import { listColumns, nameColumn } from './columns.ts';
import { offerLists, toLetters } from './drop-downs.ts';
import { toSheetAnswers } from './to-sheet-answers.ts';

/** True for the sheets of our own template that hold no agreements. */
export function isOwnList(sheet: string): boolean {
  return sheet === say('import.template.guide') || sheet === say('import.template.lists');
}

const guideColumns = ['column', 'required', 'content', 'example'] as const;

/** Empty cells of a record that is to be completed. */
const emptyColour = '#fff2cc';

/**
 * Writes the workbook that regency offices fill in, and says how many agreements stand in it: headings that stay in
 * sight, lists to choose from, a sheet that explains the columns with an example of the own province; with a region,
 * one row for each of its agreements, with the empty cells marked.
 */
export async function writeTemplate(file: string, context: RecordContext, region?: string): Promise<number> {
  const columns = listColumns();
  const lists = makeLists(context);
  const faces = listTieFaces(context.content);
  const own = faces.filter(
    ({ face, entry }) => region !== undefined && face.regions.includes(region) && !entry.data.withdrawn,
  );
  const example = faces
    .map(({ entry }) => toSheetAnswers(entry, context))
    .toSorted((a, b) => countFilled(b) - countFilled(a))[0];
  const heading = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });
  const toRow = (answers: Record<string, string>): Row =>
    columns.map((item): Cell => {
      const value = answers[item.answers] ?? '';
      return value === ''
        ? { backgroundColor: emptyColour }
        : { value, type: String, wrap: true, alignVertical: 'top' };
    });
  const longest = Math.max(...lists.map(({ values }) => values.length));
  await writeExcelFile(
    [
      {
        sheet: say('import.template.rows'),
        columns: columns.map(() => ({ width: 24 })),
        stickyRowsCount: 1,
        stickyColumnsCount: 2,
        data: [
          columns.map((item) => heading(`${item.heading}${item.isRequired ? ' *' : ''}`)),
          ...own.map(({ entry }) => toRow(toSheetAnswers(entry, context))),
        ],
      },
      {
        sheet: say('import.template.guide'),
        columns: [{ width: 22 }, { width: 8 }, { width: 80 }, { width: 60 }],
        stickyRowsCount: 1,
        data: [
          guideColumns.map((column) => heading(say(`import.template.${column}`))),
          ...columns.map((item) =>
            [
              item.heading,
              say(item.isRequired ? 'import.template.yes' : 'import.template.no'),
              item.help,
              example?.[item.answers] ?? '',
            ].map((value) => ({
              value,
              type: String,
              wrap: true,
            })),
          ),
        ],
      },
      {
        sheet: say('import.template.lists'),
        columns: lists.map(() => ({ width: 34 })),
        stickyRowsCount: 1,
        data: [
          lists.map(({ title }) => heading(say('import.template.choice', { column: title }))),
          ...Array.from({ length: longest }, (_, row) => lists.map(({ values }): Cell => values[row] ?? null)),
        ],
      },
    ],
    {
      features: [
        offerLists(
          lists.map(({ question, values }, index) => ({
            column: columns.findIndex(({ answers }) => answers === question),
            range: `${say('import.template.lists')}!$${toLetters(index)}$2:$${toLetters(index)}$${String(values.length + 1)}`,
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
    title: nameColumn(question).toLowerCase(),
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
