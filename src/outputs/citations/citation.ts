import type { Day } from '~/domain/calendar/dates.ts';
import { getAgreementChange } from '~/domain/records/last-change.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import { toAbsoluteUrl, toUrl } from '~/domain/address/urls.ts';
import { getLocale } from '~/i18n/locales.ts';
import { toAgreementNumber, toText } from '~/i18n/names.ts';
import type { View } from '~/i18n/view.ts';

/** A record as a reference in somebody's list. */
export interface Citation {
  /** Of one record in one language: `JTM-0042-en`. */
  id: string;
  title: string;
  /** As readers quote it: `JTM-0042`. */
  number: string;
  /** The register in which it stands. */
  site: string;
  publisher: string;
  /** Day of the last change. */
  updated: Day;
  /** Day of which the page speaks. */
  accessed: Day;
  url: string;
  /** BCP 47. */
  language: string;
}

/** An agreement or a visit with the page that it is kept beside. */
export interface CitationPlan {
  page: { page: 'agreement'; slug: string };
  agreement: RegisteredAgreement;
}

/** Everything that has files of citation: every agreement that has a page. */
export function planCitations({ register }: View): CitationPlan[] {
  return [...register.agreements, ...register.visits, ...register.withdrawn.agreements].map((agreement) => ({
    page: { page: 'agreement', slug: agreement.slug },
    agreement,
  }));
}

/** What is cited of an agreement in the language of the view. */
export function toCitation(agreement: RegisteredAgreement, view: View): Citation {
  const { site, locale, register } = view;
  const number = toAgreementNumber(agreement, view);
  return {
    id: `${number}-${locale}`,
    title: toText(agreement, locale).title,
    number,
    site: site.name,
    publisher: site.publisher,
    updated: getAgreementChange(agreement, register.today),
    accessed: register.today,
    url: toAbsoluteUrl(toUrl({ page: 'agreement', slug: agreement.slug }, locale), site),
    language: getLocale(locale).tag,
  };
}
