import type { CreativeWorkLeaf } from 'schema-dts';
import type { SiteFrame } from '~/components/layout/site-frame.ts';
import { getAgreementChange } from '~/domain/records/last-change.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import { toPictureUrl } from '~/domain/address/urls.ts';
import {
  toAgreementNumber,
  toForeignPartyLink,
  toLocalPartyLink,
  toRegionLink,
  toSectorLink,
  toText,
} from '~/i18n/names.ts';
import { toStatusSentence } from '~/i18n/status-sentence.ts';
import { isWithdrawn } from '~/domain/records/publication.ts';
import { toReasonLabel } from '~/i18n/status-words.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { compact, toIsoDate, toNamed, toWebPage } from './nodes.ts';

/** What machines read of an agreement's page. */
export function describeAgreement(agreement: RegisteredAgreement, view: View): Partial<SiteFrame> {
  const { locale, register } = view;
  const { title } = toText(agreement, locale);
  const modified = getAgreementChange(agreement, register.today);
  const page = { page: 'agreement', slug: agreement.slug } as const;
  return {
    modified,
    picture: {
      address: toPictureUrl(locale, 'agreements', agreement.number),
      alt: `${title}. ${toStatusSentence(agreement, view)}`.trim(),
    },
    jsonLd: [toWebPage(page, title, modified, toWork(agreement, view), view)],
  };
}

/** The agreement itself: a text that its parties made. */
function toWork(agreement: RegisteredAgreement, view: View): CreativeWorkLeaf {
  const { locale } = view;
  const t = useTranslations(locale);
  const words = toText(agreement, locale);
  const local = agreement.local.filter(({ role }) => role === 'party');
  return compact<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    identifier: toAgreementNumber(agreement, view),
    name: words.title,
    alternateName: words.legalTitle,
    abstract: words.purpose,
    genre: t(`class.${agreement.class}`),
    creativeWorkStatus: isWithdrawn(agreement, view.register.today) ? undefined : toReasonLabel(agreement.reason, t),
    dateCreated: toIsoDate(agreement.signed),
    keywords: agreement.sectors.map((key) => toSectorLink(key, view).label),
    contributor: [
      ...local.map((party) => toNamed('Organization', toLocalPartyLink(party, agreement, view), view)),
      ...agreement.foreign.map((party) => toNamed('Organization', toForeignPartyLink(party, agreement, view), view)),
    ],
    spatialCoverage: [...agreement.regions, ...agreement.places].map((code) =>
      toNamed('AdministrativeArea', toRegionLink(code, view), view),
    ),
    citation: agreement.sources.flatMap(({ url }) => url ?? []),
  });
}
