import { getStatusYear, type StatusReason } from '../domain/agreement/agreement-status.ts';
import { isDatedStatus, type AgreementStatus } from '../domain/lists/statuses.ts';
import type { Translate } from './fill-text.ts';
import type { UiKey } from './texts.ts';

/** A status as it is worded: programmes without news have words of their own. */
export type StatusWord = AgreementStatus | 'programme-no-news';

/** The parts of the interface that a status is worded with. */
export const statusAreas = ['status', 'statusYear'] as const;

type StatusArea = (typeof statusAreas)[number];

/** How a status is worded. */
export function toStatusWord(reason: StatusReason): StatusWord {
  return reason.because === 'programme-old-sign' ? 'programme-no-news' : reason.status;
}

/** A status with its year: `Selesai 2022`, `Tanpa kabar sejak 2016`; without one where nothing is dated. */
export function toStatusLabel(
  { word, year }: { word: StatusWord; year?: number | undefined },
  t: Translate<UiKey<StatusArea>>,
): string {
  return year !== undefined && (word === 'programme-no-news' || isDatedStatus(word))
    ? t(`statusYear.${word}`, { year: String(year) })
    : t(`status.${word}`);
}

/** The words of an agreement's status on its row. */
export function toReasonLabel(reason: StatusReason, t: Translate<UiKey<StatusArea>>): string {
  return toStatusLabel({ word: toStatusWord(reason), year: getStatusYear(reason) }, t);
}
