import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import type { ImportColumn } from './columns.ts';
import type { HeadingMemory } from './heading-memory.ts';
import { formatReading, inSheet } from './import-report.ts';
import { placeRows } from './place-rows.ts';
import { knowEveryCountry } from './add-countries.ts';
import { readLegend, spellOutRows } from './read-legend.ts';
import { takeBody } from './read-own-side.ts';
import { readFormColumns } from './read-form-columns.ts';
import { readParties } from './read-parties.ts';
import { isAuthority, isGovernment, isOffice } from '../records/party-words.ts';
import { readSites } from './read-sites.ts';
import { readTables } from './read-table.ts';
import { createRecognise } from './recognise.ts';
import { settlePlaces, type MeantPlaces } from './settle-places.ts';
import { splitTables } from './split-tables.ts';
import { takeSentences } from './take-sentences.ts';
import { toImportRows, toMissingHead, type ImportRow } from './to-answers.ts';
import { isOwnList } from './write-template.ts';

/** Columns that no other column stands for. */
const irreplaceable = ['regions'];

interface Options {
  memory?: HeadingMemory;
  /** The region of rows without one. */
  region?: string | undefined;
  /** The office that sent the sheet. */
  sender?: string | undefined;
  /** What the command says of places that may be two regions. */
  meant?: MeantPlaces | undefined;
}

/** The rows of all sheets of a file, and what is to be said of how they were read. */
export async function readRows(
  file: string,
  given: RecordContext,
  { memory, region, sender, meant }: Options = {},
): Promise<{ rows: ImportRow[]; notes: string[] }> {
  const sheets = (await readTables(file)).filter(({ name }) => !isOwnList(name));
  // A sheet may name a country that no record has used yet.
  const context = knowEveryCountry(given);
  const provinceCode = context.content.dataFile('site.yaml')?.data?.provinceCode ?? '';
  const notes: string[] = [];
  let hasHead = false;
  const rows = sheets.flatMap((sheet) => {
    if (sheet.isHidden) {
      notes.push(say('import.sheet.hidden', { sheet: sheet.name }));
      return [];
    }
    const name = sheets.length > 1 ? sheet.name : '';
    const legend = readLegend(sheet.rows, context);
    const recognise = createRecognise(context, legend);
    const readings = splitTables(sheet)
      .flatMap((table) => toImportRows(table, memory, recognise) ?? [])
      .map((reading) => takeSentences(reading, context));
    if (readings.length > 0) hasHead = true;
    else if (sheet.rows.length > 0) notes.push(say('import.sheet.headless', { sheet: sheet.name }));
    return readings.flatMap((reading) => {
      const surroundings = { region, sender, provinceCode, sheet: sheet.name, title: readings[0]?.above ?? [] };
      const rowsInFull = spellOutRows(reading.rows, legend);
      const ownSides = rowsInFull.map((row) =>
        readSites(takeBody(readParties(readFormColumns(row, context), context), context), context),
      );
      const ofCommand = region === undefined ? [] : [context.find.nameOf('regions', region)];
      const settled = settlePlaces(ownSides, context, {
        meant,
        surroundings: [...surroundings.title, ...reading.above, sheet.name, sender ?? '', ...ofCommand],
      });
      const parted = { ...reading, rows: settled.rows };
      const placed = placeRows(parted, context, surroundings);
      const isMissing = ({ answers }: ImportColumn) =>
        irreplaceable.includes(answers) && placed.rows.some((row) => (row.answers[answers] ?? '') === '');
      const words = formatReading(name, {
        ...reading,
        missing: reading.missing.filter(isMissing),
        asides: placed.asides,
      });
      const office = sender === undefined ? findLetterhead(surroundings.title) : undefined;
      if (office !== undefined && placed.rows.some(isUnsourced))
        notes.push(inSheet(name, say('import.sender.near', { office })));
      notes.push(...words, ...[...settled.notes, ...placed.notes].map((note) => inSheet(name, note)));
      return placed.rows.map((row) => ({ ...row, sheet: name }));
    });
  });
  if (!hasHead) throw toMissingHead();
  return { rows, notes };
}

/** Nobody but the sender vouches for a row without a source. */
function isUnsourced({ answers }: ImportRow): boolean {
  return ['source-publisher', 'source-url'].every((question) => (answers[question] ?? '') === '');
}

/** The office that a line above the headings names: "PEMERINTAH KOTA CONTOH". */
function findLetterhead(lines: readonly string[]): string | undefined {
  const names = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line.length < 90);
  return names.find(isOffice) ?? names.find((line) => isGovernment(line) || isAuthority(line));
}
