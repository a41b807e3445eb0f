import { planSectorCalendars } from '~/data/calendars/calendar.ts';
import { answerCalendar, listPathsBeside } from '~/data/subscriptions.ts';

export const getStaticPaths = () => listPathsBeside(planSectorCalendars, 'id');

export const GET = answerCalendar;
