import { toUrl } from '../domain/address/urls.ts';
import type { AgreementStatus } from '../domain/lists/statuses.ts';
import type { Guide, GuideQuestion } from '../domain/records/handbook.ts';
import { toText, type Link } from './names.ts';
import type { View } from './view.ts';

/** A guide with its page. */
export function toGuideLink(guide: Guide, locale: View['locale']): Link & { address: string } {
  return { label: toText(guide, locale).title, address: toUrl({ page: 'guide', slug: guide.slug }, locale) };
}

/** The guide that answers a question of other pages. */
export function toAnswerLink(question: GuideQuestion, { handbook, locale }: View): Link | undefined {
  const guide = handbook.guideFor(question);
  return guide && toGuideLink(guide, locale);
}

/** The steps of a guide, each where it stands on its page. */
export function listStepLinks(guide: Guide, locale: View['locale']): Link[] {
  const { address } = toGuideLink(guide, locale);
  return toText(guide, locale).steps.map(({ title, anchor }) => ({ label: title, address: `${address}#${anchor}` }));
}

/** The step of a guide that leads to a status. */
export function toStepLink(status: AgreementStatus, { handbook, locale }: View): Link | undefined {
  const guide = handbook.guideWithStep(status);
  const place = guide ? toText(guide, locale).steps.findIndex((step) => step.status === status) : -1;
  return guide && listStepLinks(guide, locale)[place];
}
