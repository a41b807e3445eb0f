import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';
import type { PartialDate } from '../domain/calendar/dates.ts';
import { formatDate } from './format.ts';
import { toAgreementLink } from './names.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

/**
 * Where an agreement stands, in one sentence: "Berlaku sampai 12 Maret 2028, tersisa 474 hari."
 * The wording follows the rule that gave the status.
 */
export function toStatusSentence(agreement: RegisteredAgreement, view: View): string {
  const { locale } = view;
  const t = useTranslations(locale);
  const { reason } = agreement;
  const when = (date: PartialDate | undefined) => (date ? formatDate(date, locale) : t('date.unrecorded'));
  switch (reason.because) {
    case 'successor-signed':
      return t('statusSentence.successor-signed', {
        successor: toAgreementLink(reason.successor, view).label,
        date: when(reason.date),
      });
    case 'fixed-term':
      if (reason.daysLeft === undefined) return t('statusSentence.fixed-term', { until: when(reason.until) });
      if (reason.daysLeft === 0) return t('statusSentence.fixed-term-today', { until: when(reason.until) });
      return t('statusSentence.fixed-term-days', { until: when(reason.until), count: reason.daysLeft });
    case 'term-passed':
      return t('statusSentence.term-passed', { until: when(reason.until) });
    case 'term-passed-later-evidence':
      return t('statusSentence.term-passed-later-evidence', {
        until: when(reason.until),
        date: when(reason.event.date),
      });
    case 'open-ended':
    case 'replacement-recorded':
    case 'suspension-recorded':
    case 'end-recorded':
    case 'only-contacts':
    case 'no-named-aim':
    case 'no-step-since':
    case 'delivery-without-signing':
    case 'running-without-signing':
    case 'listed-without-signing':
      return reason.event.date
        ? t(`statusSentence.${reason.because}`, { date: when(reason.event.date) })
        : t(`statusSentence.${reason.because}-undated`);
    case 'recent-evidence':
      return t('statusSentence.recent-evidence', {
        event: t(`event.${reason.event.kind}`).toLocaleLowerCase(locale),
        date: when(reason.event.date),
      });
    case 'recent-step':
      return t(`statusSentence.${reason.status}`, { date: when(reason.event.date) });
    case 'signed-without-recent-evidence':
      return reason.event
        ? t('statusSentence.signed-without-recent-evidence', { date: when(reason.event.date) })
        : t('statusSentence.signed-without-recent-evidence-undated');
    case 'doubt':
    case 'no-dated-step':
    case 'nothing-recorded':
      return t(`statusSentence.${reason.because}`);
  }
}
