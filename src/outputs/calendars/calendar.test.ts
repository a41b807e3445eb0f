import { expect, test } from 'vitest';
import { parsePartialDate } from '~/domain/calendar/dates.ts';
import { translate } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { writeCalendar, type CalendarPlan } from './calendar.ts';

test('a calendar of ends alone says that it is empty where there are only signings', () => {
  const agreements = [
    {
      status: 'in-force',
      reason: { status: 'in-force', because: 'open-ended' },
      signed: parsePartialDate('2019-03-12'),
      overlays: {},
    },
  ];
  const plan = { page: { page: 'expiring' }, title: 'x', agreements, hasAnniversaries: false };
  const view = { locale: 'en', site: { name: 'x' } };
  const text = writeCalendar(plan as unknown as CalendarPlan, view as unknown as View);
  expect(text).not.toContain('BEGIN:VEVENT');
  expect(text.replaceAll('\r\n ', '').replaceAll('\\,', ',')).toContain(translate('en', 'calendar.empty'));
});
