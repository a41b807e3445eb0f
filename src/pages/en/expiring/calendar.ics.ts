import { planExpiringCalendar } from '~/data/calendars/calendar.ts';
import { answerOneCalendar } from '~/data/subscriptions.ts';

export const GET = answerOneCalendar(planExpiringCalendar, 'en');
