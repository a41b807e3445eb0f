import { getBody, type Body } from '~/content/bodies.ts';
import { getProvinceMap } from '~/content/province-map.ts';
import { getTrail } from '~/content/record-trail.ts';
import { listPages } from '~/content/site-words.ts';
import { getWorldMap } from '~/content/world-map.ts';
import type { Page } from '~/domain/address/pages.ts';
import { toUrl } from '~/domain/address/urls.ts';
import type { RecordTrail } from '~/domain/changes/change-log.ts';
import { toPartnerSummary, toRegionSummary } from '~/domain/register/summaries.ts';
import { toPartnerLink, toRegionLink } from '~/i18n/names.ts';
import { toPartnerSentence, toRegionSentence } from '~/i18n/sentences.ts';
import type { View } from '~/i18n/view.ts';
import { collections, type PagedCollection } from '~/model/collections.ts';
import { measurePicture } from '~/outputs/pictures/measure.ts';
import type { Entry } from './route.ts';

type PageOf<C extends PagedCollection> = (typeof collections)[C]['page'];

/** What the page of every record is given besides the record. */
interface RecordProps {
  view: View;
  body: Body | undefined;
  history: RecordTrail;
}

/** A page for each of these records, with the body in the language of the page and what is known of its changes. */
export function listRecordPages<C extends PagedCollection, R extends { slug: string }, Props extends object>(
  collection: C,
  records: readonly R[],
  view: View,
  toProps: (record: R) => Props | Promise<Props>,
): Entry<PageOf<C>, Props & RecordProps>[] {
  return records.map((record) => ({
    page: { page: collections[collection].page, slug: record.slug } as unknown as Page<PageOf<C>>,
    load: async () => ({
      view,
      body: await getBody(collection, record.slug, view.locale),
      history: getTrail(collection, record.slug, view),
      ...(await toProps(record)),
    }),
  }));
}

/** One page for each agreement, withdrawn ones too. */
export function listAgreements(view: View) {
  const { agreements, visits, withdrawn } = view.register;
  const all = [...agreements, ...visits, ...withdrawn.agreements];
  return listRecordPages('agreements', all, view, (agreement) => ({ agreement }));
}

/** The short address of each agreement and visit, withdrawn ones too. */
export function listShortAddresses(view: View) {
  const { agreements, visits, withdrawn } = view.register;
  return [...agreements, ...visits, ...withdrawn.agreements].map((agreement) => ({
    page: { page: 'short', number: agreement.number } as const,
    load: () => ({ view, agreement }),
  }));
}

/** One page for each partner, withdrawn ones too. */
export function listPartners(view: View) {
  const { partners, withdrawn } = view.register;
  const all = [...partners, ...withdrawn.partners];
  return listRecordPages('partners', all, view, async (partner) => ({ partner, map: await getWorldMap() }));
}

/** One page for each region, withdrawn ones too. */
export function listRegions(view: View) {
  const { regions, withdrawn } = view.register;
  const all = [...regions, ...withdrawn.regions];
  return listRecordPages('regions', all, view, async (region) => ({ region, map: await getProvinceMap() }));
}

/** One page for each news item, withdrawn ones too. */
export function listPressReleases(view: View) {
  const { pressReleases, withdrawn } = view.register;
  return listRecordPages('press-releases', [...pressReleases, ...withdrawn.pressReleases], view, async (release) => ({
    release,
    photoSize: release.photo && (await measurePicture(release.photo.file)),
  }));
}

/** The institutional pages of the content folder. */
export async function listInstitutional(view: View) {
  const pages = await listPages(view.locale);
  return pages.map(({ key, slugs, title, summary, updated, sources }) => ({
    page: { page: 'institutional', slug: slugs } as const,
    load: async () => ({
      view,
      title,
      summary,
      slugs,
      updated,
      sources,
      body: await getBody('pages', key, view.locale),
    }),
  }));
}

/** A frame for each region. */
export function listRegionEmbeds(view: View) {
  const { register, locale } = view;
  return register.regions.map(({ code, slug }) => ({
    page: { page: 'region-embed', slug } as const,
    load: () => ({
      view,
      name: toRegionLink(code, view).label,
      sentence: toRegionSentence(toRegionSummary(register, code), view),
      address: toUrl({ page: 'region', slug }, locale),
      agreements: register.ofRegion(code),
    }),
  }));
}

/** A frame for each partner. */
export function listPartnerEmbeds(view: View) {
  const { register, locale } = view;
  return register.partners.map(({ slug }) => ({
    page: { page: 'partner-embed', slug } as const,
    load: () => ({
      view,
      name: toPartnerLink(slug, view).label,
      sentence: toPartnerSentence(toPartnerSummary(register, slug), view),
      address: toUrl({ page: 'partner', slug }, locale),
      agreements: register.ofPartner(slug),
    }),
  }));
}
