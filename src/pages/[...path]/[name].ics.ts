import type { APIRoute } from 'astro';
import { planCalendars, writeCalendar, type CalendarPlan } from '~/outputs/calendars/calendar.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('calendar', planCalendars);

export const GET: APIRoute<PlannedFile<CalendarPlan>> = ({ props: { plan, view } }) =>
  new Response(writeCalendar(plan, view), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
