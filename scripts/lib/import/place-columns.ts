import { toSlug } from '../../../src/domain/address/slugs.ts';
import { isOffice, readBodyKind } from '../records/party-words.ts';
import { isEmptyWord, isTick, list } from '../records/sheet-words.ts';
import { getColumn, periodColumn, readHeading, seatColumn, SURE } from './columns.ts';
import type { ColumnsInPlacing, PlacedColumn } from './head.ts';
import { toText, type Cell } from './read-table.ts';

/** What the cells of a column say below its heading. */
export function listTexts(below: readonly (readonly Cell[])[], column: number): string[] {
  return below.map((row) => toText(row[column])).filter((text) => !isEmptyWord(text));
}

/** How many of the cells of a column are such ones, between 0 and 1; of a column without any, none. */
export function shareOf(below: readonly (readonly Cell[])[], column: number, isOne: (text: string) => boolean): number {
  const cells = listTexts(below, column);
  return cells.filter((text) => isOne(text)).length / Math.max(cells.length, 1);
}

/** The forms that head columns of days or ticks, by the column: "LoI", "MoU", "PKS". */
export function listFormColumns({
  texts,
  below,
  recognise,
}: Pick<ColumnsInPlacing, 'texts' | 'below' | 'recognise'>): ReadonlyMap<number, string> {
  return new Map(
    texts.flatMap((readings, index) => {
      // What spans several columns is the form of none.
      const [own = '', ...others] = readings.slice(0, 3);
      // "Masa berlaku MoU" is the term of one.
      const isColumn = readHeading(own).some(
        ({ score, meaning }) => score >= SURE || meaning.column?.answers === 'until',
      );
      const [form] = [own, ...others]
        .filter((text) => isShort(text) && recognise.reads('class', text) === true)
        .toSorted((a, b) => a.length - b.length);
      const cells = listTexts(below, index);
      const told = cells.filter((text) => isTick(text) || recognise.reads('date', text) === true);
      return form !== undefined && !isColumn && cells.length > 0 && told.length >= cells.length * 0.6
        ? [[index, form] as const]
        : [];
    }),
  );
}

function isShort(heading: string): boolean {
  return heading.split(/\s+/).length < 4;
}

/** Where no heading names the other side, the one column that is left with names in it holds it. */
export function placePartner({ texts, below, columns, candidates }: ColumnsInPlacing): void {
  const column = getColumn('partner');
  const left = texts.flatMap((_, index) => {
    const cells = listTexts(below, index);
    const names = cells.filter((text) => /^\p{Lu}[^\d]{3,80}$/u.test(text));
    const isName = cells.length > 1 && new Set(names).size >= cells.length * 0.6;
    return isName && !columns[index] && !candidates.some((one) => one.index === index) ? [index] : [];
  });
  const [only] = left;
  if (column && only !== undefined && left.length === 1) columns[only] = { column, isGuess: true };
}

/** "Instansi" and "Pihak" are of either side: where hardly a cell is of the own one, they hold the other. */
export function turnSides({ below, columns, taken, recognise }: ColumnsInPlacing): void {
  const at = columns.findIndex((one) => one?.column.answers === 'regions' && one.country === undefined);
  const cells = listTexts(below, at);
  const own = cells.filter((text) => recognise.reads('regions', text) !== false);
  if (at !== -1 && cells.length > 1 && own.length <= cells.length * 0.2) turn(at, 'partner', columns, taken);
}

/** "Jenis kerja sama" may tell of partners or levels: where none of its cells is a form, the column that has them counts. */
export function turnForms({ below, columns, recognise }: ColumnsInPlacing): void {
  const column = getColumn('class');
  const at = columns.findIndex((one) => one?.column.answers === 'class');
  const count = (index: number) =>
    listTexts(below, index).filter((text) => recognise.reads('class', text) === true).length;
  if (!column || at === -1 || count(at) > 0) return;
  const other = columns.findIndex((one, index) => {
    const cells = listTexts(below, index);
    return !one && cells.length > 1 && count(index) >= cells.length * 0.6;
  });
  if (other === -1) return;
  columns[other] = { column, isGuess: true };
  columns[at] = undefined;
}

/** "Asal anggota" beside "Anggota / perusahaan daerah" says where the members are: what is called a body holds the places. */
export function turnOwnSides({ below, columns, recognise }: ColumnsInPlacing): void {
  const [regions, bodies] = ['regions', 'local-body'].map((question) =>
    columns.findIndex((one) => one?.column.answers === question),
  );
  const share = (index: number) => shareOf(below, index, (text) => recognise.reads('place', text) === true);
  if (regions === undefined || bodies === undefined || regions < 0 || bodies < 0) return;
  const [first, second] = [columns[regions], columns[bodies]];
  if (!first || !second || share(regions) > 0.2 || share(bodies) < 0.7) return;
  columns[regions] = { ...first, column: second.column, isGuess: true };
  columns[bodies] = { ...second, column: first.column, isGuess: true };
}

const periods = new Set(list('periods').map(toSlug));

/** "Period" is from when to when, not the end alone. */
export function placePeriod({ texts, columns }: ColumnsInPlacing): void {
  const at = columns.findIndex((one) => one?.column.answers === 'until');
  // What spans the columns of both ends is that of neither.
  const isPeriod = (texts[at] ?? []).slice(0, 3).some((heading) => periods.has(toSlug(heading)));
  if (isPeriod) columns[at] = { column: periodColumn, isGuess: false };
}

/** Beside a column of bodies, places are where these are: "Lokasi" beside "Instansi penerima". */
export function placeSeats({ texts, below, columns, recognise }: ColumnsInPlacing): void {
  const share = (index: number) => shareOf(below, index, (text) => recognise.reads('place', text) === true);
  const at = columns.findIndex((one, index) => one?.column.answers === 'place' && isSite(texts[index] ?? []));
  const own = columns.findIndex((one) => one?.column.answers === 'regions');
  if (at === -1 || own === -1 || share(at) < 0.7 || share(own) > 0.2) return;
  columns[at] = { column: seatColumn, isGuess: false };
}

/** "University" may be of either side too: where hardly a cell is of the own one and nothing else names the other. */
export function turnBodies({ below, columns, taken, recognise }: ColumnsInPlacing): void {
  const at = columns.findIndex((one) => one?.column.answers === 'local-body');
  const cells = listTexts(below, at);
  const own = cells.filter((text) => recognise.reads('regions', text) !== false);
  const isTold = taken.has('regions') && taken.has('countries');
  if (at !== -1 && isTold && cells.length > 1 && own.length <= cells.length * 0.2) turn(at, 'partner', columns, taken);
}

/** Beside the date of the signature, "Kegiatan" tells what it is about, unless its cells name other events. */
export function turnActivities({ below, columns, taken, recognise }: ColumnsInPlacing): void {
  const at = columns.findIndex((one) => one?.column.answers === 'event');
  const isDated = columns.some((one) => one?.column.answers === 'date' && one.event !== undefined);
  const cells = listTexts(below, at);
  const events = cells.filter((text) => recognise.reads('event', text) === true);
  if (at !== -1 && isDated && cells.length > 1 && events.length < cells.length * 0.7) turn(at, 'title', columns, taken);
}

/** Takes a column for another one than its heading says. */
function turn(at: number, answers: string, columns: (PlacedColumn | undefined)[], taken: Set<string>): void {
  const column = getColumn(answers);
  const before = columns[at]?.column.answers;
  if (!column || before === undefined) return;
  columns[at] = { column, isGuess: true };
  taken.delete(before);
  taken.add(answers);
}

/** Beside a partner that is named, a column full of universities, schools or firms is the own side. */
export function placeBody({ below, columns, candidates }: ColumnsInPlacing): void {
  const column = getColumn('local-body');
  const at = columns.findIndex((one, index) => {
    const cells = listTexts(below, index);
    const bodies = cells.filter((text) => readBodyKind(text) !== undefined);
    return (
      !one &&
      cells.length > 1 &&
      bodies.length >= cells.length * 0.7 &&
      !candidates.some((other) => other.index === index)
    );
  });
  if (column && at !== -1) columns[at] = { column, isGuess: true };
}

/** Where nothing else names the own side, a column of offices and bodies that say where they are does: "Nama OPD". */
export function placeOwnSide({ below, columns, recognise }: ColumnsInPlacing): void {
  const column = getColumn('regions');
  const at = columns.findIndex((one, index) => {
    const cells = listTexts(below, index).filter((text) => text.split(/\s+/).length > 1);
    const isPlaced = (text: string) => isOffice(text) && recognise.reads('regions', text) === true;
    const own = cells.filter((text) => recognise.reads('own-body', text) === true || isPlaced(text));
    return !one && cells.length > 1 && own.length >= cells.length * 0.7;
  });
  if (column && at !== -1) columns[at] = { column, isGuess: true };
}

const sites = new Set(list('sites').map(toSlug));

/** True for a heading that says where what is told of stands. */
export function isSite(readings: readonly string[]): boolean {
  return readings.some((heading) => sites.has(toSlug(heading)));
}

/**
 * Where no heading names the own side, places that are all regions are its own: "Lokasi pelabuhan". So are those of a
 * column that says where something is, not where it was signed.
 */
export function placeRegions({ texts, below, columns, recognise }: ColumnsInPlacing): void {
  const column = getColumn('regions');
  const at = columns.findIndex(
    (one, index) => one?.column.answers === 'place' && (one.isGuess || isSite(texts[index] ?? [])),
  );
  const share = shareOf(below, at, (text) => recognise.reads('regions', text) === true);
  if (column && at !== -1 && share >= 0.6) columns[at] = { column, isGuess: true };
}
