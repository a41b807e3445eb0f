import { planCountryCalendars } from '~/outputs/calendars/calendar.ts';
import { answerCalendar, listPathsBeside } from '~/outputs/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planCountryCalendars, 'en');

export const GET = answerCalendar;
