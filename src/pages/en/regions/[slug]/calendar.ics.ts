import { planRegionCalendars } from '~/data/calendars/calendar.ts';
import { answerCalendar, listPathsBeside } from '~/data/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planRegionCalendars, 'en');

export const GET = answerCalendar;
