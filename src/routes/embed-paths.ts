import { toPartnerSummary, toRegionSummary } from '~/domain/register/summaries.ts';
import { toUrl } from '~/domain/address/urls.ts';
import type { Locale } from '~/i18n/locales.ts';
import { toPartnerLink, toRegionLink } from '~/i18n/names.ts';
import { toPartnerSentence, toRegionSentence } from '~/i18n/sentences.ts';
import { getView } from '~/content/view.ts';

/** A frame for each region. */
export async function listRegionEmbeds(locale: Locale) {
  const view = await getView(locale);
  const { register } = view;
  return register.regions.map(({ code, slug }) => ({
    params: { slug },
    props: {
      view,
      name: toRegionLink(code, view).label,
      sentence: toRegionSentence(toRegionSummary(register, code), view),
      address: toUrl({ page: 'region', slug }, locale),
      agreements: register.ofRegion(code),
    },
  }));
}

/** A frame for each partner. */
export async function listPartnerEmbeds(locale: Locale) {
  const view = await getView(locale);
  const { register } = view;
  return register.partners.map(({ slug }) => ({
    params: { slug },
    props: {
      view,
      name: toPartnerLink(slug, view).label,
      sentence: toPartnerSentence(toPartnerSummary(register, slug), view),
      address: toUrl({ page: 'partner', slug }, locale),
      agreements: register.ofPartner(slug),
    },
  }));
}
