import { planRegionCalendars } from '~/outputs/calendars/calendar.ts';
import { answerCalendar, listPathsBeside } from '~/outputs/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planRegionCalendars, 'id');

export const GET = answerCalendar;
