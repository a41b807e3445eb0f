import { getBody } from '~/content/bodies.ts';
import { getProvinceMap } from '~/content/province-map.ts';
import { getHistory } from '~/content/record-history.ts';
import { listPages } from '~/content/site-words.ts';
import { getWorldMap } from '~/content/world-map.ts';
import { toUrl } from '~/domain/address/urls.ts';
import { toPartnerSummary, toRegionSummary } from '~/domain/register/summaries.ts';
import { toPartnerLink, toRegionLink } from '~/i18n/names.ts';
import { toPartnerSentence, toRegionSentence } from '~/i18n/sentences.ts';
import type { View } from '~/i18n/view.ts';
import { measurePicture } from '~/outputs/pictures/measure.ts';

/** One page for each agreement, withdrawn ones too. */
export function listAgreements(view: View) {
  const { agreements, visits, withdrawn } = view.register;
  return [...agreements, ...visits, ...withdrawn.agreements].map((agreement) => ({
    page: { page: 'agreement', slug: agreement.slug } as const,
    load: async () => ({
      view,
      agreement,
      body: await getBody('agreements', agreement.slug, view.locale),
      history: getHistory('agreements', agreement.slug),
    }),
  }));
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
  return [...partners, ...withdrawn.partners].map((partner) => ({
    page: { page: 'partner', slug: partner.slug } as const,
    load: async () => ({
      view,
      partner,
      body: await getBody('partners', partner.slug, view.locale),
      history: getHistory('partners', partner.slug),
      map: await getWorldMap(),
    }),
  }));
}

/** One page for each region, withdrawn ones too. */
export function listRegions(view: View) {
  const { regions, withdrawn } = view.register;
  return [...regions, ...withdrawn.regions].map((region) => ({
    page: { page: 'region', slug: region.slug } as const,
    load: async () => ({
      view,
      region,
      body: await getBody('regions', region.slug, view.locale),
      history: getHistory('regions', region.slug),
      map: await getProvinceMap(),
    }),
  }));
}

/** One page for each news item, withdrawn ones too. */
export function listPressReleases(view: View) {
  const { pressReleases, withdrawn } = view.register;
  return [...pressReleases, ...withdrawn.pressReleases].map((release) => ({
    page: { page: 'press-release', slug: release.slug } as const,
    load: async () => ({
      view,
      release,
      body: await getBody('press-releases', release.slug, view.locale),
      history: getHistory('press-releases', release.slug),
      photoSize: release.photo && (await measurePicture(release.photo.file)),
    }),
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
      updated: updated ?? view.register.today,
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
