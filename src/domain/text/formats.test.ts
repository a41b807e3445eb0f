import { expect, test } from 'vitest';
import { getCollator, getDateFormat, getNumberFormat } from './formats.ts';

test('makes a formatter once for a language and its options', () => {
  const options = { month: 'long', timeZone: 'UTC' } as const;
  expect(getDateFormat('id-ID', options)).toBe(getDateFormat('id-ID', { ...options }));
});

test('tells languages, options and kinds apart', () => {
  const day = new Date('2024-03-12T00:00:00Z');
  const write = (language: string, options: Intl.DateTimeFormatOptions) =>
    getDateFormat(language, { ...options, timeZone: 'UTC' }).format(day);
  expect([
    write('id-ID', { month: 'long' }),
    write('en-GB', { month: 'long' }),
    write('en-GB', { month: 'short' }),
  ]).toEqual(['Maret', 'March', 'Mar']);
  expect(getNumberFormat('id-ID', {}).format(1250)).toBe('1.250');
  expect(getCollator('en-GB', { numeric: true }).compare('2', '10')).toBeLessThan(0);
  expect(getCollator('en-GB', {}).compare('2', '10')).toBeGreaterThan(0);
});
