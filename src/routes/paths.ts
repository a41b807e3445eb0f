import { partnerKinds } from '~/domain/lists/partner-kinds.ts';
import { listFacetValues, type FacetKey } from '~/domain/register/facets.ts';
import { listRegisterPages } from '~/domain/register/register-pages.ts';
import { toUrl, type Page } from '~/domain/address/urls.ts';
import { toFacetPage } from '~/i18n/facet-labels.ts';
import type { Locale } from '~/i18n/locales.ts';
import { getBody } from '~/content/bodies.ts';
import { measurePicture } from '~/outputs/pictures/measure.ts';
import { getHistory } from '~/content/record-history.ts';
import { listPages } from '~/content/site-words.ts';
import { getView } from '~/content/view.ts';

/** Last part of an address: `/en/sectors/education/` → `education`. */
function toLastPart(page: Page, locale: Locale): string {
  return toUrl(page, locale).split('/').at(-2) ?? '';
}

/** One page for each agreement, withdrawn ones too. */
export async function listAgreementPaths(locale: Locale) {
  const view = await getView(locale);
  const { agreements, withdrawn } = view.register;
  return Promise.all(
    [...agreements, ...withdrawn.agreements].map(async (agreement) => ({
      params: { slug: agreement.slug },
      props: {
        view,
        agreement,
        body: await getBody('agreements', agreement.slug, locale),
        history: getHistory('agreements', agreement.slug),
      },
    })),
  );
}

/** One page for each partner, withdrawn ones too. */
export async function listPartnerPaths(locale: Locale) {
  const view = await getView(locale);
  const { partners, withdrawn } = view.register;
  return Promise.all(
    [...partners, ...withdrawn.partners].map(async (partner) => ({
      params: { slug: partner.slug },
      props: {
        view,
        partner,
        body: await getBody('partners', partner.slug, locale),
        history: getHistory('partners', partner.slug),
      },
    })),
  );
}

/** One page for each region. */
export async function listRegionPaths(locale: Locale) {
  const view = await getView(locale);
  const { regions, withdrawn } = view.register;
  return Promise.all(
    [...regions, ...withdrawn.regions].map(async (region) => ({
      params: { slug: region.slug },
      props: {
        view,
        region,
        body: await getBody('regions', region.slug, locale),
        history: getHistory('regions', region.slug),
      },
    })),
  );
}

/** One page for each news item, withdrawn ones too. */
export async function listPressReleasePaths(locale: Locale) {
  const view = await getView(locale);
  const { pressReleases, withdrawn } = view.register;
  return Promise.all(
    [...pressReleases, ...withdrawn.pressReleases].map(async (release) => {
      const [year = '', slug = ''] = release.slug.split('/');
      return {
        params: { year, slug },
        props: {
          view,
          release,
          body: await getBody('pressReleases', release.slug, locale),
          history: getHistory('press-releases', release.slug),
          photoSize: release.photo && (await measurePicture(release.photo.file)),
        },
      };
    }),
  );
}

/** One list for each year with news. */
export async function listPressYearPaths(locale: Locale) {
  const view = await getView(locale);
  const years = new Set(view.register.pressReleases.map(({ slug }) => slug.slice(0, 4)));
  return [...years].map((year) => ({ params: { year }, props: { view, year: Number(year) } }));
}

/** One page for each country or territory that a record uses. */
export async function listCountryPaths(locale: Locale) {
  const view = await getView(locale);
  return view.register.countries.map((country) => ({
    params: { slug: toLastPart({ page: 'country', slug: country.slug }, locale) },
    props: { view, country },
  }));
}

/** One page for each sector of the closed list. */
export async function listSectorPaths(locale: Locale) {
  const view = await getView(locale);
  return view.register.sectors.map((sector) => ({
    params: { slug: toLastPart({ page: 'sector', slug: sector.slug }, locale) },
    props: { view, sector },
  }));
}

/** The second and later pages of the register. */
export async function listRegisterPartPaths(locale: Locale) {
  const view = await getView(locale);
  return listRegisterPages(view.register.agreements)
    .map((_, index) => index + 1)
    .slice(1)
    .map((current) => ({ params: { number: String(current) }, props: { view, current } }));
}

/** One static list for each value of a facet: every value of a closed list, and every year that a record has. */
export async function listFacetPaths(
  facetKey: Extract<FacetKey, 'status' | 'class' | 'year' | 'activity'>,
  locale: Locale,
) {
  const view = await getView(locale);
  const used = view.register.agreements.flatMap((agreement) => agreement.facets[facetKey]);
  return [...new Set([...listFacetValues(facetKey), ...used])].flatMap((value) => {
    const page = toFacetPage(facetKey, value, view);
    return page ? [{ params: { slug: toLastPart(page, locale) }, props: { view, facet: facetKey, value, page } }] : [];
  });
}

/** One page for each kind of partner. */
export async function listPartnerKindPaths(locale: Locale) {
  const view = await getView(locale);
  const used = new Set(view.register.partners.map(({ kind }) => kind));
  return partnerKinds
    .filter((kind) => used.has(kind))
    .map((kind) => ({ params: { slug: toLastPart({ page: 'kind-list', kind }, locale) }, props: { view, kind } }));
}

/** The institutional pages of the content folder. */
export async function listInstitutionalPaths(locale: Locale) {
  const view = await getView(locale);
  return Promise.all(
    (await listPages(locale)).map(async ({ key, slugs, title, summary, updated, sources }) => ({
      params: { page: slugs[locale] },
      props: {
        view,
        title,
        summary,
        slugs,
        updated: updated ?? view.register.today,
        sources,
        body: await getBody('pages', key, locale),
      },
    })),
  );
}
