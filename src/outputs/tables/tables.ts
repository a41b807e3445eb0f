import { languages, mapLanguages, type PerLanguage } from '~/domain/text/language.ts';
import { listNamesWith, type NameWith } from '~/model/collections.ts';
import { listApiEntries } from '../api/collections.ts';
import { getViews } from '../api/context.ts';
import { outputs } from '../registry.ts';
import { toCsv, type Column } from './table.ts';

type Table = NameWith<'table'>;

/** The names of all tables. */
export const tables: readonly Table[] = listNamesWith('table');

/** One line of the data dictionary. */
export interface DictionaryEntry {
  table: Table;
  column: string;
  type: Column<never>['type'];
  description: PerLanguage<string>;
}

/** The text of a table's file: one row for each record of the collection. */
export async function writeTable(table: Table): Promise<string> {
  const entries = (await listApiEntries(table)).filter(({ isListed }) => isListed);
  const columns = outputs[table].table(await getViews()) as readonly Column<unknown>[];
  return toCsv(
    columns,
    entries.map(({ record }) => record),
  );
}

/** What every column of every table means. */
export async function listDictionary(): Promise<DictionaryEntry[]> {
  const views = await getViews();
  return tables.flatMap((table) =>
    outputs[table].table(views).map(({ name, type, description }) => ({ table, column: name, type, description })),
  );
}

/** The text of the data dictionary as a table. */
export async function writeDictionary(): Promise<string> {
  const noWords = mapLanguages(() => '');
  const columns: Column<DictionaryEntry>[] = [
    { name: 'table', type: 'code', description: noWords, value: ({ table }) => table },
    { name: 'column', type: 'code', description: noWords, value: ({ column }) => column },
    { name: 'type', type: 'code', description: noWords, value: ({ type }) => type },
    ...languages.map((language): Column<DictionaryEntry> => ({
      name: `description_${language}`,
      type: 'text',
      description: noWords,
      value: ({ description }) => description[language],
    })),
  ];
  return toCsv(columns, await listDictionary());
}
