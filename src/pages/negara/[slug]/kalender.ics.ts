import { planCountryCalendars } from '~/data/calendars/calendar.ts';
import { answerCalendar, listPathsBeside } from '~/data/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planCountryCalendars, 'id');

export const GET = answerCalendar;
