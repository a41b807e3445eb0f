import type { z } from 'astro/zod';
import type { UiKey } from '../i18n/translate.ts';
import { agreementRecord, agreementText } from '../schemas/agreement.ts';
import { opportunityRecord, opportunityText } from '../schemas/opportunity.ts';
import { pageRecord, pageText } from '../schemas/page.ts';
import { partnerRecord, partnerText } from '../schemas/partner.ts';
import { pressReleaseRecord, pressReleaseText } from '../schemas/press-release.ts';
import { regionRecord, regionText } from '../schemas/region.ts';

/** A folder of `content/` as the browser editor offers it. Guides are missing: MDX is code, and edited through git. */
export interface EditorCollection {
  name: 'agreements' | 'partners' | 'press-releases' | 'opportunities' | 'regions' | 'pages';
  record: z.ZodType;
  text: z.ZodType;
  label: UiKey;
  /** What one of them is called. */
  one: UiKey;
  icon: string;
  /** The field by which entries are listed. */
  title: 'title' | 'name';
  /** How an entry is shown in lists. */
  summary: string;
  sortBy: readonly string[];
  /** How a new entry gets its file name; without it, none can be made here. */
  slug?: { template?: string; pattern: string; hint: UiKey };
  /** Where the file stands below its language's folder. */
  path?: string;
}

const plainSlug = '^[a-z0-9]+(-[a-z0-9]+)*$';

export const editorCollections: readonly EditorCollection[] = [
  {
    name: 'press-releases',
    record: pressReleaseRecord,
    text: pressReleaseText,
    label: 'editor.pressReleases',
    one: 'editor.pressRelease',
    icon: 'newspaper',
    title: 'title',
    summary: '{{date}} · {{title}}',
    sortBy: ['date', 'title'],
    slug: { template: '{{title}}', pattern: plainSlug, hint: 'editor.slugHint' },
    path: "{{date | date('YYYY')}}/{{slug}}",
  },
  {
    name: 'agreements',
    record: agreementRecord,
    text: agreementText,
    label: 'editor.agreements',
    one: 'editor.agreement',
    icon: 'handshake',
    title: 'title',
    summary: '{{slug}} · {{title}}',
    sortBy: ['slug', 'title', 'lastVerified'],
    slug: { pattern: '^[0-9]{4}-[a-z0-9]+(-[a-z0-9]+)*$', hint: 'editor.numberHint' },
  },
  {
    name: 'partners',
    record: partnerRecord,
    text: partnerText,
    label: 'editor.partners',
    one: 'editor.partner',
    icon: 'public',
    title: 'name',
    summary: '{{name}}',
    sortBy: ['name', 'country'],
    slug: { template: '{{name}}', pattern: plainSlug, hint: 'editor.slugHint' },
  },
  {
    name: 'opportunities',
    record: opportunityRecord,
    text: opportunityText,
    label: 'editor.opportunities',
    one: 'editor.opportunity',
    icon: 'campaign',
    title: 'title',
    summary: '{{title}}',
    sortBy: ['expires', 'title'],
    slug: { template: '{{title}}', pattern: plainSlug, hint: 'editor.slugHint' },
  },
  {
    name: 'regions',
    record: regionRecord,
    text: regionText,
    label: 'editor.regions',
    one: 'editor.region',
    icon: 'map',
    title: 'name',
    summary: '{{name}}',
    sortBy: ['code', 'name'],
  },
  {
    name: 'pages',
    record: pageRecord,
    text: pageText,
    label: 'editor.pages',
    one: 'editor.page',
    icon: 'article',
    title: 'title',
    summary: '{{title}}',
    sortBy: ['order', 'title'],
  },
];
