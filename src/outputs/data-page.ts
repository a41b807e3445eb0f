import type { Locale } from '~/i18n/locales.ts';
import { today } from '~/config/site.ts';
import { listApiEntries } from './api/collections.ts';
import { staleAfter } from './build-info.ts';
import { listDatasets } from './catalog/distributions.ts';
import { listDictionary } from './tables/tables.ts';
import { languages } from '~/domain/text/language.ts';
import { getView } from '~/content/view.ts';

/** Fields that are enough to understand a record. */
const exampleFields = [
  'id',
  'title',
  'class',
  'status',
  'computedFor',
  'signed',
  'regions',
  'partners',
  'countries',
  'sectors',
  'url',
];

/** What the page about open data shows. */
export async function getDataPage(locale: Locale) {
  const view = await getView(locale);
  const { agreements } = view.register;
  const chosen = agreements.find(
    ({ status, isTie, signed }) => status === 'in-force' && isTie && signed?.precision === 'day',
  );
  const number = (chosen ?? agreements[0])?.number ?? '';
  const entry = (await listApiEntries('agreements')).find(({ fileId }) => fileId === number);
  const json = JSON.stringify(entry?.record ?? {}, [...exampleFieldsDeep, ...languages], 2);
  return {
    view,
    build: { day: today, staleAfter },
    datasets: await listDatasets(),
    dictionary: await listDictionary(),
    example: { number, json },
  };
}

/** With those inside them. */
const exampleFieldsDeep = [...exampleFields, 'text', 'precision', 'earliest', 'latest'];
