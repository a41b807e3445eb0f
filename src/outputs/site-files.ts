import { site, today } from '~/config/site.ts';
import { addDays } from '~/domain/calendar/dates.ts';
import { languages } from '~/domain/text/language.ts';
import { countAgreements } from '~/domain/register/counting.ts';
import { isShown } from '~/domain/address/pages.ts';
import { countGroups } from '~/domain/portal/portal.ts';
import { fileUrls, toApiUrl, toCsvUrl, toFeedUrl, toUrl } from '~/domain/address/urls.ts';
import { machineLanguage, type Locale } from '~/i18n/locales.ts';
import { translate } from '~/i18n/translate.ts';
import { licenceUrl, toAbsolute } from './api/context.ts';
import { toJson } from './api/collections.ts';
import { listPortalFiles } from './portal/portal-files.ts';
import { publicCollections } from './registry.ts';
import { colours } from './pictures/colours.ts';
import { tables } from './tables/tables.ts';
import { getView } from '~/content/view.ts';

/** What crawlers may read: everything but the editors' form. */
export function writeRobots(): string {
  return ['User-agent: *', 'Disallow: /admin/', '', `Sitemap: ${toAbsolute(fileUrls.sitemap)}`, ''].join('\n');
}

/** Days for which the security contact is promised; RFC 9116 asks for less than a year. */
const securityDays = 330;

/** Where to report a weakness (RFC 9116). */
export function writeSecurity(): string {
  const lines = [
    `Contact: mailto:${site.contacts.security}`,
    `Expires: ${addDays(today, securityDays)}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${toAbsolute('/.well-known/security.txt')}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The web manifest of a language. */
export async function writeManifest(locale: Locale): Promise<string> {
  const { site: words } = await getView(locale);
  return toJson({
    id: toUrl({ page: 'home' }, locale),
    name: `${words.name}: ${words.tagline}`,
    short_name: words.name,
    description: words.description,
    lang: locale,
    start_url: toUrl({ page: 'home' }, locale),
    scope: '/',
    display: 'browser',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
}

/** What a language model should know before it answers from this site (llmstxt.org), in English where the site speaks it. */
export async function writeLlms(): Promise<string> {
  // Most models read English best.
  const language = languages.find((code) => code === machineLanguage) ?? languages[0];
  const view = await getView(language);
  const { register, portal, site: words } = view;
  const { records, running, inPreparation } = portal ? countGroups(portal) : countAgreements(register.agreements);
  const t = (key: Parameters<typeof translate>[1], values?: Parameters<typeof translate>[2]) =>
    translate(language, key, values);
  const link = (title: string, address: string) => `- [${title}](${toAbsolute(address)})`;
  const sections = ['agreements', 'regions', 'partners', 'countries', 'sectors', 'press-releases'] as const;
  const pages = [
    ...sections.filter(isShown).map((page) => link(t(`nav.${page}`), toUrl({ page }, language))),
    ...(isShown('expiring') ? [link(t('expiring.title'), toUrl({ page: 'expiring' }, language))] : []),
    link(t('data.title'), toUrl({ page: 'data' }, language)),
  ];
  return [
    `# ${words.name}`,
    '',
    `> ${words.description} ${words.publisherNote}`,
    '',
    t('llms.figures', { date: register.today, records, running, inPreparation }),
    '',
    ...[t('llms.status'), t('llms.counting'), t('llms.unrecorded'), t('llms.cite')].map((rule) => `- ${rule}`),
    '',
    `## ${t('llms.pages')}`,
    '',
    ...pages,
    ...words.pages.map(({ title, address }) => link(title, address)),
    '',
    `## ${t('llms.data')}`,
    '',
    ...(portal
      ? (await listPortalFiles(portal)).map(({ address }) => link(address, address))
      : [
          ...publicCollections.map((collection) => link(`${collection}.json`, toApiUrl(collection))),
          link('visits.json', fileUrls.visits),
          link('summary.json', fileUrls.summary),
          link('expiring.json', fileUrls.expiring),
          ...tables.map((table) => link(`${table}.csv`, toCsvUrl(table))),
          link('catalog.jsonld (DCAT 3)', fileUrls.catalog),
        ]),
    link('atom.xml', toFeedUrl({ page: 'home' }, language)),
    '',
    t('llms.licence', { url: licenceUrl }),
    '',
  ].join('\n');
}
