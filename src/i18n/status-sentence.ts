import type { StatusReason } from '../domain/agreement/agreement-status.ts';
import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';
import type { PartialDate } from '../domain/calendar/dates.ts';
import type { EventKind } from '../domain/lists/event-kinds.ts';
import { isWithdrawn } from '../domain/records/publication.ts';
import { formatDate, formatLastDate } from './format.ts';
import { toAgreementLink } from './names.ts';
import { isUiKey, useTranslations } from './translate.ts';
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
  const when = (date: PartialDate) => formatDate(date, locale);
  const last = ({ kind, date }: { kind: EventKind; date: PartialDate }) => {
    const sign = `sign.${kind}`;
    return {
      event: isUiKey(sign) ? t(sign) : t(`event.${kind}`).toLocaleLowerCase(locale),
      date: formatLastDate(date, locale),
    };
  };
  const withLaterStep = (sentence: string, step: { kind: EventKind; date: PartialDate } | undefined) =>
    step ? `${sentence} ${t('statusSentence.later-step', last(step))}` : sentence;
  switch (reason.because) {
    case 'successor-signed':
      return t('statusSentence.successor-signed', {
        successor: toAgreementLink(reason.successor, view).label,
        date: reason.date ? when(reason.date) : t('date.unrecorded'),
      });
    case 'fixed-term':
      if (reason.daysLeft === undefined) return t('statusSentence.fixed-term', { until: when(reason.until) });
      if (reason.daysLeft === 0) return t('statusSentence.fixed-term-today', { until: when(reason.until) });
      return t('statusSentence.fixed-term-days', { until: when(reason.until), count: reason.daysLeft });
    case 'term-passed':
      return withLaterStep(t('statusSentence.term-passed', { until: when(reason.until) }), reason.step);
    case 'umbrella-over': {
      const umbrella = toAgreementLink(reason.umbrella, view).label;
      return reason.date
        ? t('statusSentence.umbrella-over', { umbrella, date: when(reason.date) })
        : t('statusSentence.umbrella-over-undated', { umbrella });
    }
    case 'end-recorded': {
      const cause = t(`endReason.${reason.event.reason ?? 'terminated'}`);
      return reason.event.date
        ? t('statusSentence.end-recorded', { date: when(reason.event.date), reason: cause })
        : t('statusSentence.end-recorded-undated', { reason: cause });
    }
    case 'open-ended':
      return reason.event.date
        ? t('statusSentence.open-ended', last({ kind: reason.event.kind, date: reason.event.date }))
        : t('statusSentence.open-ended-undated');
    case 'programme-phase':
      return t('statusSentence.programme-phase', { until: when(reason.until) });
    case 'recent-sign':
    case 'recent-programme':
      return t(`statusSentence.${reason.because}`, last(reason.event));
    case 'term-passed-recent-sign':
      return t('statusSentence.term-passed-recent-sign', { until: when(reason.until), ...last(reason.event) });
    case 'term-passed-old-sign': {
      const sentence = t('statusSentence.term-passed-old-sign', { until: when(reason.until), ...last(reason.event) });
      return withLaterStep(sentence, reason.step);
    }
    case 'old-sign':
      return reason.event
        ? withLaterStep(t('statusSentence.old-sign', last(reason.event)), reason.step)
        : t('statusSentence.old-sign-undated');
    case 'programme-old-sign':
    case 'old-step':
      return reason.event
        ? t(`statusSentence.${reason.because}`, last(reason.event))
        : t(`statusSentence.${reason.because}-undated`);
    case 'recent-step':
      return t(`statusSentence.${reason.status}`, { date: formatLastDate(reason.event.date, locale) });
    case 'replacement-recorded':
    case 'suspension-recorded':
    case 'completion-recorded':
    case 'only-reports':
    case 'only-listings':
    case 'only-contacts':
    case 'no-named-aim':
      return reason.event.date
        ? t(`statusSentence.${reason.because}`, { date: when(reason.event.date) })
        : t(`statusSentence.${reason.because}-undated`);
    case 'sources-conflict':
    case 'nothing-recorded':
      return t(`statusSentence.${reason.because}`);
  }
}
