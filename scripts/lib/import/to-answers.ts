import type { Answers, Refusal } from '../records/answers.ts';
import {
  formColumn,
  getColumn,
  handoverColumn,
  listColumns,
  nameColumn,
  periodColumn,
  startColumn,
  type ImportColumn,
} from './columns.ts';
import { listDoubtful, listOrders } from './date-order.ts';
import type { HeadingMemory } from './heading-memory.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import type { Head, Recognise, UnknownHeading } from './head.ts';
import { findHead, isColumnCount, listGuessed, listUnknown, onlyCounts } from './read-head.ts';
import { isOfFunder } from './place-parties.ts';
import { toText, UnreadableTable, type Cell, type Table } from './read-table.ts';
import { say } from '../records/say.ts';
import { isNoForm } from '../records/event-words.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { holdsWord, isDitto, isEmptyWord, isPreparation, isTotal, list } from '../records/sheet-words.ts';

/** A row that speaks of an agreement, with its number as the spreadsheet program shows it. */
export interface ImportRow {
  /** The sheet that it stands in, where a workbook has several. */
  sheet?: string | undefined;
  number: number;
  answers: Answers;
  refusals: Refusal[];
  /** What stands in cells that no column of ours takes. */
  unused: readonly string[];
  /** What was read otherwise than it is written. */
  notes?: readonly Refusal[] | undefined;
  /** True where the heading of its date names the event, not a cell. */
  isEventOfHeading?: boolean;
  /** True where the sheet says the country of its partner, and no cell. */
  isCountryOfSheet?: boolean;
  /** Forms that head columns, with what stands below each in this row. */
  forms?: readonly { form: string; written: string }[];
  /** The form of which such a column tells; the row has no cell that says it. */
  form?: string | undefined;
  /** True where a heading says that each row is a project, and no column says its form. */
  isProject?: boolean;
  /** True where a column is headed by who pays. */
  isFunded?: boolean;
  /** The year that the sheet is of, for dates that say none. */
  year?: string | undefined;
  /** The title or heading that says of all rows below it that nothing is signed yet. */
  preparation?: string | undefined;
}

export interface ReadRows {
  rows: ImportRow[];
  unknown: UnknownHeading[];
  /** Headings that were taken for one of ours, with words around it. */
  guessed: { heading: string; column: ImportColumn }[];
  /** The questions that a column of the table answers. */
  asked: ReadonlySet<string>;
  /** Required columns that the table has not. */
  missing: ImportColumn[];
  /** Headings of columns that the sender does not see; what stands in them is read all the same. */
  hidden: string[];
  /** The heading of a partner or a form that is still to come. */
  preparation?: string | undefined;
  /** What stands above the headings. */
  above: string[];
  /** Lines without an agreement: notes, sums, signatures. */
  asides: { number: number; text: string; cells: number; isHidden: boolean }[];
}

const projects = list('projects').map(toSlug);

/** What an empty form means, as pages name it. */
const noForm = 'no-instrument';

/** Answers of which a row of an agreement has at least two. */
const core = [
  'title',
  'class',
  'purpose',
  'what',
  'regions',
  'partner',
  'party',
  'countries',
  'date',
  'number',
  'sites',
  'funder',
];

/** Takes the rows below the headings; rows without any value are no rows. Undefined where there are no headings. */
export function toImportRows(
  { rows: table, offset = 0, hiddenRows, hiddenColumns }: Table,
  memory: HeadingMemory = new Map(),
  recognise?: Recognise,
): ReadRows | undefined {
  const head = findHead(table, memory, recognise);
  if (!head) return undefined;
  const { columns, start, end } = head;
  const isHidden = (number: number) => hiddenRows?.has(number - 1) ?? false;
  const unknown = listUnknown(head, memory);
  const isOwnBody = (heading: string, text: string) =>
    unknown.some((one) => one.heading === heading && !one.isIgnored) && recognise?.reads('own-body', text) === true;
  const rowsBelow = joinBrokenRows(repeatAbove(table.slice(end)), head);
  const readDays = readColumnsOfDays(head, rowsBelow);
  const all = rowsBelow
    .map((cells, index) => toRow(cells, head, offset + end + index + 1, { isOwnBody, readDays }))
    .filter(({ texts }) => texts.some((text) => !isEmptyWord(text)) && !isColumnCount(texts));
  const isRow = ({ row, texts }: ReturnType<typeof toRow>) =>
    !isHidden(row.number) &&
    !isTotal(texts.find((text) => text !== '') ?? '') &&
    core.filter((question) => !isEmptyWord(row.answers[question] ?? '')).length > 1;
  const country = columns.find((one) => one?.country !== undefined)?.country;
  const isProject =
    !columns.some((one) => one?.column.answers === 'class' || one?.form !== undefined) &&
    head.headings.some((heading, index) => columns[index] && holdsWord(heading, projects));
  const isFunded = head.headings.some((heading, index) => columns[index] && isOfFunder(heading));
  const given = new Set(columns.flatMap((known) => (known ? [known.column] : [])));
  return {
    rows: all.filter(isRow).map(({ row }) => ({
      ...row,
      isProject,
      isFunded,
      answers: { ...(country !== undefined && { countries: country }), ...row.answers },
    })),
    asides: all
      .filter((one) => !isRow(one))
      .map(({ row: { number }, texts }) => ({
        number,
        text: texts.filter((text) => text !== '').join(' '),
        cells: new Set(texts.filter((text) => text !== '')).size,
        isHidden: isHidden(number),
      })),
    unknown,
    guessed: listGuessed(head),
    hidden: head.headings.filter((heading, index) => heading !== '' && hiddenColumns?.has(index)),
    asked: new Set([...given].map(({ answers }) => answers)),
    missing: listColumns().filter((item) => item.isRequired && !given.has(item)),
    preparation: head.headings.find(
      (heading, index) =>
        ['partner', 'party', 'class'].includes(columns[index]?.column.answers ?? '') && isPreparation(heading),
    ),
    above: table.slice(0, start).flatMap((cells) => cells.map(toText).filter((text) => text !== '')),
  };
}

/** A heading, as it stands before what a cell says; an address has none. */
const remarkHeading = /^([^:]*):(?!\/\/)/;

/** The heading before what stands in a cell that no column takes. */
export function toRemarkHeading(unused: string): string | undefined {
  return remarkHeading.exec(unused)?.[1];
}

/** What stands in a cell that no column takes, without the heading before it. */
export function toRemark(unused: string): string {
  return unused.replace(remarkHeading, '').trim();
}

/** What to say where no sheet has headings. */
export function toMissingHead(): UnreadableTable {
  const columns = listColumns()
    .map(({ heading }) => heading)
    .join(', ');
  return new UnreadableTable(say('import.headless', { columns }));
}

function toRow(
  cells: readonly Cell[],
  head: Head,
  number: number,
  {
    isOwnBody,
    readDays,
  }: { isOwnBody: (heading: string, text: string) => boolean; readDays: ReturnType<typeof readColumnsOfDays> },
): { row: ImportRow; texts: string[] } {
  const { columns, headings } = head;
  const answers: Record<string, string> = {};
  const refusals: Refusal[] = [];
  const notes: Refusal[] = [];
  const unused: string[] = [];
  const bodies: { heading: string; text: string }[] = [];
  const forms: { form: string; written: string }[] = [];
  let ofHeading: string | undefined;
  const texts = Array.from({ length: Math.max(cells.length, columns.length) }, (_, index) => {
    const [, text, url] = /^(.*) <(https?:\/\/[^\s<>]+)>$/s.exec(toText(cells[index])) ?? [];
    if (url !== undefined) unused.push(`${headings[index] ?? ''}: ${url}`);
    return readDays(index, withoutBullet(text ?? toText(cells[index])), { notes, refusals });
  });
  texts.forEach((text, index) => {
    const known = columns[index];
    // Of a form, "none yet" is an answer.
    if (isEmptyWord(text) && !(known?.column.answers === 'class' && isNoForm(text))) return;
    if (!known) {
      const heading = headings[index] ?? '';
      if (!onlyCounts(head, index)) unused.push(heading === '' ? text : `${heading}: ${text}`);
      if (isOwnBody(heading, text)) bodies.push({ heading, text });
      return;
    }
    if (known.form !== undefined) {
      forms.push({ form: known.form, written: text });
      return;
    }
    const { answers: question } = known.column;
    const refusal = findFormula(text);
    if (refusal !== undefined) refusals.push({ question, message: refusal });
    else answers[question] = question === 'class' && isEmptyWord(text) ? noForm : text;
    if (known.event !== undefined) ofHeading = known.event;
  });
  // The government must not stand for a party that another column names.
  for (const { heading, text } of answers['local-body'] === undefined ? bodies : []) {
    const message = say('import.body.unplaced', { heading, body: text, column: nameColumn('local-body') });
    refusals.push({ question: 'local-body', message });
  }
  const isEventOfHeading = ofHeading !== undefined && answers['event'] === undefined;
  if (isEventOfHeading) answers['event'] = ofHeading ?? '';
  return { row: { number, answers, refusals, unused, notes, isEventOfHeading, forms }, texts };
}

/** Columns of days; another one that speaks of a source or a handover has its own. */
const columnsOfDays: ReadonlySet<string> = new Set([
  'date',
  'until',
  'source-date',
  ...[startColumn, periodColumn, handoverColumn, formColumn].map(({ answers }) => answers),
]);

/**
 * Reads the figures of days in the order that their heading states, or that other cells of the column leave alone. Where
 * both orders stand in a sheet, a day that could be either is asked about.
 */
function readColumnsOfDays({ headings, columns }: Head, rows: readonly (readonly Cell[])[]) {
  const orders = columns.map((placed, index) =>
    placed && columnsOfDays.has(placed.column.answers)
      ? listOrders(
          headings[index] ?? '',
          rows.map((cells) => toText(cells[index])),
        )
      : undefined,
  );
  const isMonthFirst = orders.some((found) => found?.has('month'));
  return (index: number, text: string, { notes, refusals }: { notes: Refusal[]; refusals: Refusal[] }): string => {
    const found = orders[index];
    const days = found === undefined || !isMonthFirst ? [] : listDoubtful(text);
    if (found === undefined || days.length === 0) return text;
    const answers = columns[index]?.column.answers ?? 'date';
    const question = getColumn(answers) ? answers : 'date';
    const heading = headings[index] ?? '';
    const [order = 'none', ...others] = found;
    if (order === 'day' && others.length === 0) return text;
    return days.reduce((read, { written, day, month }) => {
      if (order === 'month' && others.length === 0) {
        notes.push({ question, message: say('import.date.order', { heading, written, meant: month }) });
        return read.replace(written, month);
      }
      const [first, second] = [day, month].map(toDayInWords);
      const message = say('import.date.orders', {
        heading,
        written,
        first: first ?? '',
        second: second ?? '',
        example: first ?? '',
      });
      refusals.push({ question, message });
      return read;
    }, text);
  };
}

function toDayInWords(day: string): string {
  const date = parsePartialDate(day);
  const [language] = languages;
  return date ? formatDate(date, language) : day;
}

/** What a list copied from a text puts before its only item; of several each line is an item. */
function withoutBullet(text: string): string {
  return text.includes('\n') ? text : text.replace(/^[•▪◦·➢✓]\s*|^[–—]\s+(?=\S)/u, '');
}

/** "sda" and a ditto mark say what stands in the row above, whatever lines stand between. */
function repeatAbove(rows: readonly (readonly Cell[])[]): Cell[][] {
  let above: readonly Cell[] = [];
  return rows.map((cells) => {
    const filled = cells.map((cell, index) => (isDitto(toText(cell)) ? above[index] : cell));
    if (new Set(filled.map(toText).filter((text) => text !== '')).size > 2) above = filled;
    return filled;
  });
}

/** Nobody's title begins so; a formula would run in the next spreadsheet that opens the register's tables. */
function findFormula(text: string): string | undefined {
  if (/^(?:[=@＝＠]|[+\-＋－](?![\s,;]|\d[\d .,()]*$))/.test(text))
    return say('import.formula', { text: text.slice(0, 40) });
  return /^#(?:REF|N\/A|VALUE|NAME|DIV\/0)[!?]?/.test(text) ? say('import.formula.failed', { text }) : undefined;
}
