import type { RecordToMend } from '../domain/records/content-health.ts';
import { toUrl } from '../domain/address/urls.ts';
import type { Locale } from './locales.ts';
import { toAgreementLink, toPartnerLink, toText, type Link } from './names.ts';
import { isUiKey, translate } from './translate.ts';
import type { View } from './view.ts';

/** A record to mend by its name, with its page. */
export function toMendLink({ kind, slug, page }: RecordToMend, view: View): Link {
  const { register, locale } = view;
  const address = toUrl(page, locale);
  if (kind === 'agreement') return toAgreementLink(slug, view);
  if (kind === 'press-release') {
    const release = register.pressRelease(slug);
    return { label: release ? toText(release, locale).title : slug, address };
  }
  if (kind === 'partner') return toPartnerLink(slug, view);
  const region = view.register.regions.find((one) => one.slug === slug);
  return { label: region ? toText(region, locale).name : slug, address };
}

/** A kind of note of the content check in plain words. */
export function toFindingLabel(code: string, locale: Locale): string {
  const key = `health.code.${code}`;
  return translate(locale, isUiKey(key) ? key : 'health.code.other');
}
