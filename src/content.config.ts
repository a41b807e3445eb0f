import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentDir } from '~/config/site.ts';
import { readYaml } from '~/reader/yaml-value.ts';
import { agreementRecord, agreementText } from '~/schemas/agreement.ts';
import { guideRecord, guideText } from '~/schemas/guide.ts';
import { opportunityRecord, opportunityText } from '~/schemas/opportunity.ts';
import { pageRecord, pageText } from '~/schemas/page.ts';
import { partnerRecord, partnerText } from '~/schemas/partner.ts';
import { pressReleaseRecord, pressReleaseText } from '~/schemas/press-release.ts';
import { countryList, sectorList } from '~/schemas/reference-data.ts';
import { regionRecord, regionText } from '~/schemas/region.ts';

/** Files of one collection in one language; an entry's id is its path without the ending. */
function files<T extends z.ZodType>(folder: string, language: string, schema: T) {
  const base = pathToFileURL(path.join(contentDir, folder, language) + path.sep);
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');
  return defineCollection({ loader: glob({ base, pattern: '**/[^_]*.{md,mdx}', generateId }), schema });
}

/** A YAML list; an entry's id is the value of `key`. */
function list<T extends z.ZodArray>(name: string, key: string, schema: T) {
  const parser = (text: string) =>
    Object.fromEntries((readYaml(text).value as Record<string, string>[]).map((item) => [item[key], item])) as never;
  const address = pathToFileURL(path.join(contentDir, name)).href;
  return defineCollection({ loader: file(address, { parser }), schema: schema.element as T['element'] });
}

export const collections = {
  agreements: files('agreements', 'id', agreementRecord),
  agreementTexts: files('agreements', 'en', agreementText),
  partners: files('partners', 'id', partnerRecord),
  partnerTexts: files('partners', 'en', partnerText),
  regions: files('regions', 'id', regionRecord),
  regionTexts: files('regions', 'en', regionText),
  pressReleases: files('press-releases', 'id', pressReleaseRecord),
  pressReleaseTexts: files('press-releases', 'en', pressReleaseText),
  guides: files('guides', 'id', guideRecord),
  guideTexts: files('guides', 'en', guideText),
  opportunities: files('opportunities', 'id', opportunityRecord),
  opportunityTexts: files('opportunities', 'en', opportunityText),
  pages: files('pages', 'id', pageRecord),
  pageTexts: files('pages', 'en', pageText),
  sectors: list('sectors.yaml', 'key', sectorList),
  countries: list('countries.yaml', 'code', countryList),
};
