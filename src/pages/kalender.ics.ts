import { planSiteCalendar } from '~/outputs/calendars/calendar.ts';
import { answerOneCalendar } from '~/outputs/subscriptions.ts';

export const GET = answerOneCalendar(planSiteCalendar, 'id');
