import type { PerLanguage } from '../../src/domain/text/language.ts';
import { listNamesWith } from '../../src/model/collections.ts';
import { listNames } from '../../src/model/data-files.ts';
import { readJson } from './read-dist.ts';

/** What the tests read of a collection; the schemas are tested on their own. */
interface ApiRecord {
  id: string;
  number: string;
  api: string;
  url: PerLanguage<string>;
  title: PerLanguage<string>;
  name: PerLanguage<string>;
  slug: string;
  kind: string;
  shortName: string;
  sentence: PerLanguage<string>;
  status: string;
  class: string;
  isTie: boolean;
  regions: string[];
  bodies: string[];
  places: string[];
  countries: string[];
  sectors: string[];
  agreements: string[];
  bodyAgreements: string[];
  programmes: string[];
  pressReleases: string[];
  events: { kind: string }[];
  potential: object[];
  sources: object[];
  documents: object[];
  signed: { text: string; precision: string; qualifier: string | null } | null;
  endsOn: { text: string; precision: string; qualifier: string | null } | null;
  renewalStart: { text: string } | null;
  counters: { records: number; running: number; inPreparation: number; ended: number };
}

interface ApiCollection {
  schema: string;
  computedFor: string;
  count: number;
  items: ApiRecord[];
}

/** Everything that has public data. */
export const collectionNames = [...listNamesWith('api'), ...listNames];

/** A collection of the built site. */
export function readCollection(name: (typeof collectionNames)[number] | 'visits'): ApiCollection {
  return readJson<ApiCollection>(`/api/v1/${name}.json`);
}
