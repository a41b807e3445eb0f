import en from './texts/en/locale.ts';
import type reference from './texts/id/addresses.json';
import type fields from './texts/id/fields.json';
import id from './texts/id/locale.ts';
import type values from './texts/id/values.json';
import ms from './texts/ms/locale.ts';

type Values = typeof values;
type Addressed<List> = { [Value in keyof List as List[Value] extends { address: string } ? Value : never]: string };
/** The words of values in addresses: of each closed list, those that have one. */
type ValueAddresses = {
  [List in keyof Values as object extends Addressed<Values[List]> ? never : List]: Addressed<Values[List]>;
};

/**
 * The words of addresses by list and by key, as the folder of the first language names them. A published word never
 * changes: its addresses would lead nowhere.
 */
export type AddressWords = typeof reference & ValueAddresses;

/** A field of a content file; under this key each language has its label and its help for staff (`fields.json`). */
export type FieldKey = keyof typeof fields;

/** What has public data: collections and lists of which `values.json` names the data set. */
export type DataSetName = {
  [Name in keyof Values['content']]: Values['content'][Name] extends { dataset: string } ? Name : never;
}[keyof Values['content']];

/** What is known of a language. */
interface LocaleSettings {
  /** The first part of its addresses, its folder of words, and its folder in every collection. */
  code: string;
  /** Its name in itself. */
  name: string;
  /** As HTML names it (BCP 47). */
  tag: string;
  /** Whose forms of dates, numbers and plurals it takes. */
  dateLocale: string;
  openGraph: string;
  /** Its code of three letters (ISO 639-2), by which open data name it. */
  iso639: string;
  addresses: AddressWords;
}

/** What a language's folder says of the language itself. */
export interface LocaleFolder extends Omit<LocaleSettings, 'addresses'> {
  addresses: typeof reference;
  /** Of the words of values (`values.json`), browsers are given no others than these. */
  values: { [List in keyof ValueAddresses]: { [Value in keyof ValueAddresses[List]]: { address: string } } };
}

/**
 * The one list of languages that have words of the interface (`src/i18n/texts/<code>/`). Which of them a site speaks, and
 * which comes first, its site.yaml says. The words of the first one here say which keys there are.
 */
const folders = [id, en, ms] as const satisfies readonly LocaleFolder[];

export type Locale = (typeof folders)[number]['code'];
type KnownLocale = LocaleSettings & { code: Locale };

/** The languages of those folders, with all their words of addresses. */
export const locales: readonly KnownLocale[] = folders.map(({ values, ...folder }) => ({
  ...folder,
  addresses: { ...folder.addresses, ...toAddressWords(values) },
}));

function toAddressWords(lists: Readonly<Record<string, Readonly<Record<string, object>>>>): ValueAddresses {
  const entries = Object.entries(lists).map(([list, values]) => {
    const words = Object.entries(values).flatMap(([value, parts]) =>
      'address' in parts ? [[value, parts.address] as const] : [],
    );
    return [list, words] as const;
  });
  const addressed = entries.filter(([, words]) => words.length > 0);
  return Object.fromEntries(addressed.map(([list, words]) => [list, Object.fromEntries(words)])) as ValueAddresses;
}

/** The language whose words say which keys there are. */
export const referenceLocale: Locale = id.code;

/** What is sorted or read by programs keeps to this language, whatever the site speaks. */
export const machineLanguage = en.code;

/** True for the code of a language that has words. */
export function isLocale(code: string): code is Locale {
  return locales.some((locale) => locale.code === code);
}

/** Settings of one language. */
export function getLocale(code: Locale): KnownLocale {
  const locale = locales.find((candidate) => candidate.code === code);
  if (!locale) throw new Error(`No such language: ${String(code)}`);
  return locale;
}

/** The language that a page says it is in. */
export function toLocale(tag: string): Locale {
  return locales.find((locale) => locale.tag === tag)?.code ?? referenceLocale;
}
