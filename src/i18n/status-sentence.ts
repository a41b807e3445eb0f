import type { StatusReason } from '../domain/agreement/agreement-status.ts';
import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';
import type { AgreementEvent } from '../domain/agreement/agreement.ts';
import { isWithdrawn } from '../domain/records/publication.ts';
import { formatDate, formatEnd, formatLastDate } from './format.ts';
import { toAgreementLink } from './names.ts';
import type { Locale } from './locales.ts';
import { isUiKey, translate, useTranslations, type UiKey } from './translate.ts';
import type { View } from './view.ts';

/**
 * Where an agreement stands, in one sentence: "Berlaku sampai 12 Maret 2028, tersisa 474 hari."
 * The wording follows the rule that gave the status. A withdrawn record makes no claim, and has none.
 */
export function toStatusSentence(agreement: RegisteredAgreement, view: View): string {
  return isWithdrawn(agreement, view.register.today) ? '' : toReasonSentence(agreement.reason, view);
}

function toReasonSentence(reason: StatusReason, view: View): string {
  const { locale } = view;
  const t = useTranslations(locale);
  const event = 'event' in reason ? reason.event : undefined;
  const isOver = reason.because === 'successor-signed' || reason.because === 'umbrella-over';
  const date = isOver ? reason.date : event?.date;
  const toTitle = (slug: string) => toAgreementLink(slug, view).label;
  const sentence = t(toKey(reason, date !== undefined), {
    date: date ? formatDate(date, locale) : t('date.unrecorded'),
    reason: t(`endReason.${event?.reason ?? 'terminated'}`),
    ...(event && toNews(event, locale)),
    ...('until' in reason && { until: formatEnd(reason.until, locale) }),
    ...('daysLeft' in reason && { count: reason.daysLeft }),
    ...('successor' in reason && { successor: toTitle(reason.successor) }),
    ...('umbrella' in reason && { umbrella: toTitle(reason.umbrella) }),
  });
  const step = 'step' in reason ? reason.step : undefined;
  return step ? `${sentence} ${t('agreement.laterStep', toNews(step, locale))}` : sentence;
}

/** The words of a rule; of a step under way, those of how far it came. */
function toKey(reason: StatusReason, isDated: boolean): UiKey {
  if (reason.because === 'recent-step') return `statusSentence.${reason.status}`;
  if (reason.because === 'fixed-term' && reason.daysLeft !== undefined)
    return reason.daysLeft === 0 ? 'reasonToday.fixed-term' : 'reasonDays.fixed-term';
  const undated = `reasonUndated.${reason.because}`;
  return !isDated && isUiKey(undated) ? undated : `reasonSentence.${reason.because}`;
}

/** An event as the newest of its kind. */
function toNews({ kind, date }: AgreementEvent, locale: Locale): Record<'event' | 'last', string> {
  const sign = `eventSign.${kind}`;
  return {
    event: isUiKey(sign) ? translate(locale, sign) : translate(locale, `event.${kind}`).toLocaleLowerCase(locale),
    last: date ? formatLastDate(date, locale) : '',
  };
}
