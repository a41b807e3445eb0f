import type { z } from 'astro/zod';
import { agreementRecord, agreementText } from '../schemas/agreement.ts';
import { huesFile } from '../schemas/brand.ts';
import { guideRecord, guideText } from '../schemas/guide.ts';
import { opportunityRecord, opportunityText } from '../schemas/opportunity.ts';
import { pageRecord, pageText } from '../schemas/page.ts';
import { partnerRecord, partnerText } from '../schemas/partner.ts';
import { pressReleaseRecord, pressReleaseText } from '../schemas/press-release.ts';
import {
  aliasFile,
  countryList,
  exportsFile,
  glossaryFile,
  legalFile,
  mapFile,
  sectorList,
} from '../schemas/reference-data.ts';
import { regionRecord, regionText } from '../schemas/region.ts';
import { siteFile } from '../schemas/site.ts';

/** Folders of the content folder, with the schema of the record (`id`) and of its translation (`en`). */
export const collectionSchemas = {
  agreements: { record: agreementRecord, text: agreementText },
  partners: { record: partnerRecord, text: partnerText },
  regions: { record: regionRecord, text: regionText },
  'press-releases': { record: pressReleaseRecord, text: pressReleaseText },
  guides: { record: guideRecord, text: guideText },
  opportunities: { record: opportunityRecord, text: opportunityText },
  pages: { record: pageRecord, text: pageText },
};

/** Files that hold a whole list, by their path in the content folder. */
export const dataFileSchemas = {
  'site.yaml': siteFile,
  'sectors.yaml': sectorList,
  'countries.yaml': countryList,
  'aliases.yaml': aliasFile,
  'exports.yaml': exportsFile,
  'glossary.yaml': glossaryFile,
  'legal-instruments.yaml': legalFile,
  'map/insets.yaml': mapFile,
  'brand/hues.yaml': huesFile,
};

/** Without these no page can be built. */
export const requiredDataFiles = ['site.yaml', 'sectors.yaml', 'countries.yaml', 'brand/hues.yaml'] as const;

export type CollectionName = keyof typeof collectionSchemas;
export type DataFileName = keyof typeof dataFileSchemas;
export type RecordOf<C extends CollectionName> = z.infer<(typeof collectionSchemas)[C]['record']>;
export type TextOf<C extends CollectionName> = z.infer<(typeof collectionSchemas)[C]['text']>;
export type DataOf<N extends DataFileName> = z.infer<(typeof dataFileSchemas)[N]>;

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collectionSchemas, name);
}

export function isDataFileName(name: string): name is DataFileName {
  return Object.hasOwn(dataFileSchemas, name);
}
