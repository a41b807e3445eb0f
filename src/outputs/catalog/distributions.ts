import { createHash } from 'node:crypto';
import { remember } from '~/cache/page-reads.ts';
import { fileUrls, toApiUrl, toCalendarUrl, toCsvUrl, toFeedUrl, toSchemaUrl } from '~/domain/address/urls.ts';
import type { Language } from '~/domain/text/language.ts';
import type { UiKey } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { listNamesWith } from '~/model/collections.ts';
import { listApiEntries, writeCollection } from '../api/collections.ts';
import { outputs, publicCollections, type PublicCollection } from '../registry.ts';
import { getViews } from '../api/context.ts';
import { writeExpiring, writeSummary } from '../api/overview.ts';
import { planSiteCalendar, writeCalendar } from '../calendars/calendar.ts';
import { writeFeed, type FeedPlan } from '../feeds/feeds.ts';
import { toAtom } from '../feeds/formats.ts';
import { tables, writeDictionary, writeTable } from '../tables/tables.ts';

/** One file of a data set, measured as it is served. */
export interface Distribution {
  address: string;
  format: 'CSV' | 'JSON' | 'Atom' | 'iCalendar';
  mediaType: string;
  /** Address of the JSON Schema that it keeps to. */
  schema?: string;
  /** Where a file exists per language. */
  language?: Language;
  bytes: number;
  sha256: string;
}

/** One data set of the catalogue. */
export interface Dataset {
  name: PublicCollection | 'overview' | 'dictionary';
  title: UiKey;
  description: UiKey;
  /** Records in it, where it has records. */
  records?: number;
  distributions: readonly Distribution[];
}

type Unmeasured = Omit<Distribution, 'bytes' | 'sha256'>;

const formats = {
  CSV: 'text/csv',
  JSON: 'application/json',
  Atom: 'application/atom+xml',
  iCalendar: 'text/calendar',
} as const;

function measure(text: string, file: Omit<Unmeasured, 'mediaType'>): Distribution {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...file, mediaType: formats[file.format], bytes: bytes.length, sha256 };
}

/** Every data set with its files; measured once. */
export const listDatasets = remember(measureAll);

async function measureAll(): Promise<Dataset[]> {
  const sets = await Promise.all(publicCollections.map(measureCollection));
  const overview: Dataset = {
    name: 'overview',
    title: 'dataset.overview.title',
    description: 'dataset.overview.description',
    distributions: [
      measure(await writeSummary(), { address: fileUrls.summary, format: 'JSON', schema: toSchemaUrl('summary') }),
      measure(await writeCollection('visits'), { address: fileUrls.visits, format: 'JSON', schema: toSchemaUrl('visits') }),
      measure(await writeExpiring(), { address: fileUrls.expiring, format: 'JSON', schema: toSchemaUrl('expiring') }),
    ],
  };
  const dictionary: Dataset = {
    name: 'dictionary',
    title: 'dataset.dictionary.title',
    description: 'dataset.dictionary.description',
    distributions: [measure(await writeDictionary(), { address: fileUrls.dictionary, format: 'CSV' })],
  };
  return [...sets, overview, dictionary];
}

async function measureCollection(name: PublicCollection): Promise<Dataset> {
  const table = tables.find((candidate) => candidate === name);
  const listed = (await listApiEntries(name)).filter(({ isListed }) => isListed);
  return {
    name,
    title: `contentDataset.${name}`,
    description: `contentHolds.${name}`,
    records: listed.length,
    distributions: [
      ...(table ? [measure(await writeTable(table), { address: toCsvUrl(table), format: 'CSV' })] : []),
      measure(await writeCollection(name), { address: toApiUrl(name), format: 'JSON', schema: toSchemaUrl(name) }),
      ...(await measureSubscriptions(name)),
    ],
  };
}

/** Feeds and calendars of a whole collection; a feed leads to its archive. */
async function measureSubscriptions(name: PublicCollection): Promise<Distribution[]> {
  const fed = listNamesWith('feed').find((candidate) => candidate === name);
  if (!fed) return [];
  const plan = outputs[fed].feed;
  const views = Object.values(await getViews());
  const feeds = await Promise.all(views.map((view) => measureFeed(plan(view), view)));
  return name === 'agreements' ? [...feeds, ...views.map(measureCalendar)] : feeds;
}

async function measureFeed(plan: FeedPlan, view: View): Promise<Distribution> {
  const text = toAtom(await writeFeed(plan, view), view);
  return measure(text, { address: toFeedUrl(plan.page, view.locale), format: 'Atom', language: view.locale });
}

function measureCalendar(view: View): Distribution {
  const plan = planSiteCalendar(view);
  const file = { address: toCalendarUrl(plan.page, view.locale), format: 'iCalendar', language: view.locale } as const;
  return measure(writeCalendar(plan, view), file);
}
