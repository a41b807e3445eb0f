import { toPictureUrl } from '~/domain/address/urls.ts';
import { toPartnerSummary, toRegionSummary } from '~/domain/register/summaries.ts';
import { formatDate } from '~/i18n/format.ts';
import {
  toAgreementNumber,
  toCountryLink,
  toForeignPartyLink,
  toLocalPartyLink,
  toRegionKind,
  toText,
} from '~/i18n/names.ts';
import { toPartnerSentence, toRegionSentence } from '~/i18n/sentences.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import type { Card } from './card.ts';

/** A social picture with the address at which it is served. */
export interface Picture {
  address: string;
  card: Card;
}

/** A picture for each agreement. */
export function listAgreementPictures(view: View): Picture[] {
  const { register, locale, site } = view;
  const t = useTranslations(locale);
  return [...register.agreements, ...register.visits, ...register.withdrawn.agreements].map((agreement) => {
    const local = agreement.local.map((party) => toLocalPartyLink(party, agreement, view).label);
    const foreign = agreement.foreign.map((party) => toForeignPartyLink(party, agreement, view).label);
    return {
      address: toPictureUrl(locale, 'agreements', agreement.number),
      card: {
        siteName: site.name,
        eyebrow: `${toAgreementNumber(agreement, view)} · ${t(`class.${agreement.class}`)}`,
        title: toText(agreement, locale).title,
        line: `${local.join(', ')} – ${foreign.join(', ')}`,
        status: { status: agreement.status, label: t(`status.${agreement.status}`) },
      },
    };
  });
}

/** A picture for each region. */
export function listRegionPictures(view: View): Picture[] {
  const { register, locale, site } = view;
  return [...register.regions, ...register.withdrawn.regions].map((region) => ({
    address: toPictureUrl(locale, 'regions', region.code),
    card: {
      siteName: site.name,
      eyebrow: `${toRegionKind(region.kind, view)} · ${region.code}`,
      title: toText(region, locale).name,
      line: toRegionSentence(toRegionSummary(register, region.code), view),
    },
  }));
}

/** A picture for each partner. */
export function listPartnerPictures(view: View): Picture[] {
  const { register, locale, site } = view;
  const t = useTranslations(locale);
  return [...register.partners, ...register.withdrawn.partners].map((partner) => ({
    address: toPictureUrl(locale, 'partners', partner.slug),
    card: {
      siteName: site.name,
      eyebrow: [t(`partnerKindOne.${partner.kind}`), partner.country && toCountryLink(partner.country, view).label]
        .filter(Boolean)
        .join(' · '),
      title: toText(partner, locale).name,
      line: toPartnerSentence(toPartnerSummary(register, partner.slug), view),
    },
  }));
}

/** A picture for each news item. */
export function listReleasePictures(view: View): Picture[] {
  const { register, locale, site } = view;
  const t = useTranslations(locale);
  return [...register.pressReleases, ...register.withdrawn.pressReleases].map((release) => ({
    address: toPictureUrl(locale, 'press-releases', release.slug),
    card: {
      siteName: site.name,
      eyebrow: `${t(release.kind === 'release' ? 'press.release' : 'press.report')} · ${formatDate(release.date, locale)}`,
      title: toText(release, locale).title,
    },
  }));
}
