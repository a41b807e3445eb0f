import { planSectorCalendars } from '~/outputs/calendars/calendar.ts';
import { answerCalendar, listPathsBeside } from '~/outputs/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planSectorCalendars, 'en');

export const GET = answerCalendar;
