import { languages, mapLanguages, type PerLanguage } from '~/domain/text/language.ts';
import { translate, type UiKey } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiDate, ApiText } from '~/schemas/api/parts.ts';
import type { Column } from './table.ts';

/** What a column means, in every language. */
const means = (key: UiKey) => mapLanguages((language) => translate(language, key));

/** A column of one value. */
export function column<T>(name: string, type: Column<T>['type'], key: UiKey, value: Column<T>['value']): Column<T> {
  return { name, type, description: means(key), value };
}

/** The column of the id, which comes first. */
export function idColumn<T extends { id: string }>(key: UiKey): Column<T> {
  return column('id', 'code', key, ({ id }) => id);
}

/** A text in every language, a column each. */
export function inLanguages<T>(name: string, key: UiKey, pick: (record: T) => ApiText | null): Column<T>[] {
  return languages.map((language) =>
    column(`${name}_${language}`, 'text', key, (record) => pick(record)?.[language] ?? null),
  );
}

/** A date as text, and the last day that it can mean. */
export function dates<T>(name: string, key: UiKey, pick: (record: T) => ApiDate | null): Column<T>[] {
  return [
    column(name, 'text', key, (record) => toDateText(pick(record))),
    column(`${name}_latest`, 'date', 'column.latest', (record) => pick(record)?.latest ?? null),
  ];
}

function toDateText(date: ApiDate | null): string | null {
  if (!date) return null;
  return date.qualifier ? `${date.qualifier} ${date.text}` : date.text;
}

/** Names of coded values, in one language. */
export function names<T>(
  name: string,
  key: UiKey,
  views: PerLanguage<View>,
  pick: (record: T) => readonly string[],
  toLabel: (code: string, view: View) => { label: string },
): Column<T>[] {
  return languages.map((language) =>
    column(`${name}_${language}`, 'list', key, (record) =>
      pick(record).map((code) => toLabel(code, views[language]).label),
    ),
  );
}

/** What every table ends with. */
export function addresses<T extends { url: PerLanguage<string>; api: string; computedFor: string; updated: string }>() {
  return [
    column<T>('updated', 'date', 'column.updated', ({ updated }) => updated),
    column<T>('computed_for', 'date', 'column.computedFor', ({ computedFor }) => computedFor),
    ...languages.map((language) => column<T>(`url_${language}`, 'url', 'column.url', ({ url }) => url[language])),
    column<T>('json_url', 'url', 'column.json', ({ api }) => api),
  ];
}
