import { expect, test } from 'vitest';
import { checkCalendar } from './strict-calendar.ts';

const lines = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//y//ID',
  'BEGIN:VEVENT',
  'UID:a',
  'DTSTAMP:20261124T000000Z',
  'DTSTART;VALUE=DATE:20280312',
  'SUMMARY:Satu\\, dua',
  'END:VEVENT',
  'END:VCALENDAR',
];
const problemsOf = (changed: readonly string[], end = '\r\n') => checkCalendar(changed.join(end) + end).problems;
const withLine = (from: string, to: string) => lines.map((line) => (line === from ? to : line));

test('accepts a calendar by the letter', () => {
  expect(problemsOf(lines)).toEqual([]);
});

test.each([
  ['a bare line feed', lines, '\n'],
  ['a long line', withLine('SUMMARY:Satu\\, dua', `SUMMARY:${'x'.repeat(80)}`), '\r\n'],
  ['an unescaped comma', withLine('SUMMARY:Satu\\, dua', 'SUMMARY:Satu, dua'), '\r\n'],
  ['a local stamp', withLine('DTSTAMP:20261124T000000Z', 'DTSTAMP:20261124T000000'), '\r\n'],
  ['no UID', lines.filter((line) => line !== 'UID:a'), '\r\n'],
  ['no component', [...lines.slice(0, 3), 'END:VCALENDAR'], '\r\n'],
  ['an open event', lines.filter((line) => line !== 'END:VEVENT'), '\r\n'],
])('refuses %s', (_, changed, end) => {
  expect(problemsOf(changed, end)).not.toEqual([]);
});
