import type { APIRoute } from 'astro';
import { toUrl } from '~/domain/address/urls.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { View } from '~/i18n/view.ts';
import { writeCalendar, type CalendarPlan } from './calendars/calendar.ts';
import { getView } from '~/content/view.ts';
import { writeFeed, type FeedPlan } from './feeds/feeds.ts';
import { toAtom } from './feeds/formats.ts';

/** Paths of files beside the pages of one kind: `/wilayah/<slug>/…`. */
export async function listPathsBeside<T extends { page: FeedPlan['page'] }>(
  plan: (view: View) => readonly T[],
  locale: Locale,
) {
  const view = await getView(locale);
  return plan(view).map((one) => ({
    params: { slug: toUrl(one.page, locale).split('/').at(-2) ?? '' },
    props: { plan: one, view },
  }));
}

/** Answers with the planned feed. */
export const answerFeed: APIRoute<{ plan: FeedPlan; view: View }> = async ({ props: { plan, view } }) =>
  toAtomResponse(plan, view);

/** Answers with the one feed of a language. */
export function answerOneFeed(plan: (view: View) => FeedPlan, locale: Locale): APIRoute {
  return async () => {
    const view = await getView(locale);
    return toAtomResponse(plan(view), view);
  };
}

async function toAtomResponse(plan: FeedPlan, view: View): Promise<Response> {
  const text = toAtom(await writeFeed(plan, view), view);
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

/** Answers with the planned calendar. */
export const answerCalendar: APIRoute<{ plan: CalendarPlan; view: View }> = ({ props: { plan, view } }) =>
  toCalendarResponse(plan, view);

/** Answers with the one calendar of a language. */
export function answerOneCalendar(plan: (view: View) => CalendarPlan, locale: Locale): APIRoute {
  return async () => {
    const view = await getView(locale);
    return toCalendarResponse(plan(view), view);
  };
}

function toCalendarResponse(plan: CalendarPlan, view: View): Response {
  return new Response(writeCalendar(plan, view), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
