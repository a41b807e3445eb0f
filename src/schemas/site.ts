import { z } from 'astro/zod';
import type { Languages } from '../domain/text/language.ts';
import { locales } from '../i18n/locales.ts';
import { field } from './parts/field.ts';
import { isPattern } from './parts/pattern.ts';
import { timeZone } from './parts/time-zone.ts';
import { publicAddress } from './parts/web-address.ts';
import { inEveryLanguage, line, localized, regionCode } from './parts/words.ts';

/** The git host through which the browser editor saves; secrets have no place here. */
const branch = field(line.default('main'), 'site.branch');
const base_url = field(z.url({ protocol: /^https$/ }).optional(), 'site.base_url');
const editorHost = z.discriminatedUnion('name', [
  z.strictObject({
    name: field(z.literal('gitlab'), 'site.editorHost.name'),
    repo: field(z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/), 'site.editorHost.repo'),
    branch,
    base_url,
    api_root: field(z.url({ protocol: /^https$/ }).optional(), 'site.editorHost.api_root'),
    auth_type: field(z.literal('pkce').default('pkce'), 'site.editorHost.auth_type'),
    app_id: field(line, 'site.editorHost.app_id'),
  }),
  z.strictObject({
    name: field(z.literal('github'), 'site.editorHost.name'),
    repo: field(z.string().regex(/^[\w.-]+\/[\w.-]+$/), 'site.editorHost.repo'),
    branch,
    base_url,
  }),
]);

/** The languages of a site, the first at the root. */
export const siteLanguages = z
  .array(z.enum(locales.map(({ code }) => code)))
  .min(1)
  .refine((list) => new Set(list).size === list.length) as unknown as z.ZodType<Languages>;

/** The name of a column in a table. */
const columnName = z.string().regex(/^[a-z][a-z\d_]*$/);

const regionCodes = z.strictObject({
  authority: field(localized, 'site.regionCodes.authority'),
  pattern: field(
    z.string().refine((text) => isPattern(text)),
    'site.regionCodes.pattern',
  ),
  example: field(regionCode, 'site.regionCodes.example'),
  columns: field(
    z
      .strictObject({
        provinceCode: field(columnName.default('province_code'), 'site.regionCodes.columns.provinceCode'),
        provinceName: field(columnName.default('province_name'), 'site.regionCodes.columns.provinceName'),
        regionCode: field(columnName.default('region_code'), 'site.regionCodes.columns.regionCode'),
        regionName: field(columnName.default('region_name'), 'site.regionCodes.columns.regionName'),
      })
      .prefault({}),
    'site.regionCodes.columns',
  ),
});

/** Searches that a reader may try, as one would type them. */
const searches = z.array(line).min(2).max(6);

/** `content/site.yaml`: everything that makes this copy of the software one province's site. */
export const siteFile = z.strictObject({
  name: field(localized, 'site.name'),
  tagline: field(localized, 'site.tagline'),
  description: field(localized, 'site.description'),
  numberPrefix: field(z.string().regex(/^[A-Z]{2,5}$/), 'site.numberPrefix'),
  provinceCode: field(regionCode, 'site.provinceCode', 'regions'),
  country: field(localized, 'site.country'),
  regionCodes: field(regionCodes, 'site.regionCodes'),
  requiredText: field(
    z
      .strictObject({
        language: field(z.string().regex(/^[a-z]{2,3}$/), 'site.requiredText.language'),
        note: field(localized, 'site.requiredText.note'),
      })
      .optional(),
    'site.requiredText',
  ),
  timeZone: field(timeZone, 'site.timeZone'),
  url: field(publicAddress.regex(/^https:\/\/[a-z\d.-]+(?::\d+)?$/), 'site.url'),
  languages: field(siteLanguages, 'site.languages'),
  publisher: field(localized, 'site.publisher'),
  publisherNote: field(localized, 'site.publisherNote'),
  contacts: field(
    z.strictObject({
      editor: field(z.email(), 'site.contacts.editor'),
      corrections: field(z.email(), 'site.contacts.corrections'),
      security: field(z.email(), 'site.contacts.security'),
    }),
    'site.contacts',
  ),
  searchExamples: field(inEveryLanguage(searches), 'site.searchExamples'),
  repository: field(publicAddress.optional(), 'site.repository'),
  repositoryLinks: field(
    z
      .strictObject({
        branch: field(line.default('main'), 'site.branch'),
        edit: field(publicAddress.optional(), 'site.repositoryLinks.edit'),
        commit: field(publicAddress.optional(), 'site.repositoryLinks.commit'),
      })
      .optional(),
    'site.repositoryLinks',
  ),
  editor: field(editorHost.optional(), 'site.editor'),
});

export type EditorHost = z.infer<typeof editorHost>;
export type SiteFile = z.infer<typeof siteFile>;
