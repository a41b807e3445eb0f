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

test('tells nothing of people but that they changed', () => {
  const version = (...people: object[]) => ({ events: [{ key: 'a', people }] });
  const person = { name: 'Sutiaji', part: 'signatory' };
  expect(listFieldChanges(version(person), version())).toEqual([{ path: 'events.people', item: 'a' }]);
  expect(listFieldChanges({ contact: { phone: '1' } }, { contact: { phone: '2' } })).toEqual([{ path: 'contact' }]);
});

test('finds items by their keys, wherever they stand', () => {
  const [a, b] = [
    { key: 'a', kind: 'signing', date: '2001' },
    { key: 'b', kind: 'delivery', date: '2002', what: 'x', sources: ['s1'] },
  ];
  expect(listFieldChanges({ events: [a, b] }, { events: [b, a] })).toEqual([]);
  expect(listFieldChanges({ events: [a] }, { events: [a, b] })).toEqual([
    { path: 'events', item: 'b', after: { kind: 'delivery', date: '2002' } },
  ]);
  expect(listFieldChanges({ events: [a, b] }, { events: [b] })).toEqual([
    { path: 'events', item: 'a', before: { kind: 'signing', date: '2001' } },
  ]);
});

test('finds parties by who they are', () => {
  const [surabaya, body] = [{ region: '35.78' }, { region: '35.78', name: 'Universitas Airlangga' }];
  expect(listFieldChanges({ local: [surabaya] }, { local: [body, surabaya] })).toEqual([
    { path: 'local', item: '35.78 Universitas Airlangga', after: { region: '35.78', name: 'Universitas Airlangga' } },
  ]);
});

test('tells a list of codes whole', () => {
  expect(listFieldChanges({ sectors: ['trade'] }, { sectors: ['trade', 'education'] })).toEqual([
    { path: 'sectors', before: ['trade'], after: ['trade', 'education'] },
  ]);
});

test('tells a field that came or went', () => {
  expect(listFieldChanges({}, { umbrella: '0001-a' })).toEqual([{ path: 'umbrella', after: '0001-a' }]);
  expect(listFieldChanges({ umbrella: '0001-a' }, {})).toEqual([{ path: 'umbrella', before: '0001-a' }]);
});

test('says nothing where only the form of the file changed', () => {
  expect(listFieldChanges({ title: 'A', sectors: ['trade'] }, { sectors: ['trade'], title: 'A' })).toEqual([]);
});

test('a source that is described better is the same source', () => {
  const version = (publisher: string) => ({ sources: [{ id: 's1', publisher }] });
  expect(listFieldChanges(version('Antara'), version('Antara Jatim'))).toEqual([]);
});
