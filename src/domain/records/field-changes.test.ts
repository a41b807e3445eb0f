import { expect, test } from 'vitest';
import { listFieldChanges } from './field-changes.ts';

test('tells a date before and after', () => {
  const version = (until: string) => ({ events: [{ key: 'signing-2015', term: { kind: 'fixed', until } }] });
  expect(listFieldChanges(version('2025'), version('2030'))).toEqual([
    { path: 'events.term.until', item: 'signing-2015', before: '2025', after: '2030' },
  ]);
});

test('names a changed text without its words', () => {
  expect(listFieldChanges({ purpose: '081234' }, { purpose: 'x' })).toEqual([{ path: 'purpose' }]);
});

test('finds items by their keys, wherever they stand', () => {
  const [a, b] = [
    { key: 'a', date: '2001' },
    { key: 'b', date: '2002' },
  ];
  expect(listFieldChanges({ events: [a, b] }, { events: [b, a] })).toEqual([]);
  expect(listFieldChanges({ events: [a] }, { events: [a, b] })).toEqual([{ path: 'events', item: 'b' }]);
});

test('tells a field that came or went', () => {
  expect(listFieldChanges({}, { nextReview: '2027-01-01' })).toEqual([{ path: 'nextReview', after: '2027-01-01' }]);
});

test('says nothing where only the form of the file changed', () => {
  expect(listFieldChanges({ title: 'A', sectors: ['trade'] }, { sectors: ['trade'], title: 'A' })).toEqual([]);
});
