import { addMonths, type Day } from '../calendar/dates.ts';
import { languages } from '../text/language.ts';
import type { Register } from '../register/register.ts';
import type { Page } from '../address/urls.ts';

/** How many months after its last verification a record wants another look. */
export const staleMonths = 12;

/** A record that somebody should look at. */
export interface RecordToMend {
  page: Page;
  kind: 'agreement' | 'partner' | 'region' | 'press-release';
  slug: string;
}

/** What the register says about its own gaps on its day. */
export interface ContentHealth {
  /** Not compared with its sources for a year, or its review has come. */
  stale: readonly RecordToMend[];
  /** Without words in one of the languages. */
  oneLanguage: readonly RecordToMend[];
  /** Partners that no agreement and no news item names. */
  orphans: readonly RecordToMend[];
  /** Agreements in force that end within 180 days. */
  ending: readonly RecordToMend[];
}

/** Looks for the gaps of a register. */
export function findGaps(register: Register, today: Day): ContentHealth {
  const { agreements, partners, regions, pressReleases } = register;
  const records = [
    ...agreements.map((record) => ({ record, item: toItem('agreement', record.slug) })),
    ...partners.map((record) => ({ record, item: toItem('partner', record.slug) })),
    ...regions.map((record) => ({ record, item: toItem('region', record.slug) })),
  ];
  const all = [...records, ...pressReleases.map((record) => ({ record, item: toItem('press-release', record.slug) }))];
  return {
    stale: records.filter(({ record }) => isStale(record, today)).map(({ item }) => item),
    oneLanguage: all
      .filter(({ record }) => languages.some((language) => record.text[language] === undefined))
      .map(({ item }) => item),
    orphans: partners
      .filter(({ slug }) => register.ofPartner(slug).length === 0 && register.releasesOf('partners', slug).length === 0)
      .map(({ slug }) => toItem('partner', slug)),
    ending: agreements.filter(({ overlays }) => overlays.endsSoon).map(({ slug }) => toItem('agreement', slug)),
  };
}

/** True where a record's review has come, or its last verification is older than a year. */
export function isStale(record: { lastVerified: Day; nextReview?: Day }, today: Day): boolean {
  const due = record.nextReview ?? addMonths(record.lastVerified, staleMonths);
  return due <= today;
}

function toItem(kind: RecordToMend['kind'], slug: string): RecordToMend {
  return { page: { page: kind, slug }, kind, slug };
}
