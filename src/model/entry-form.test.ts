import { expect, test } from 'vitest';
import { countryList, glossaryFile } from '../schemas/reference-data.ts';
import { agreementRecord } from '../schemas/agreement.ts';
import { getEntryForm, listDatedLists, listKeyedLists, listNamedItems, listRepeatedTexts } from './entry-form.ts';

test('knows the lists of which a translation repeats every item', () => {
  const form = getEntryForm('agreements');
  expect(listKeyedLists(form).map(({ name }) => name)).toEqual([
    'events',
    'plans',
    'authority',
    'documents',
    'conflict.statements',
    'notes',
  ]);
  expect(listDatedLists(form).map(({ name }) => name)).toEqual(['corrections', 'changes']);
});

test('finds the texts that a translation must have where the record has them, in groups too', () => {
  expect(listRepeatedTexts(getEntryForm('agreements'))).toEqual(
    expect.arrayContaining(['legalTitle', 'money.text', 'withdrawn.reason']),
  );
  expect(listRepeatedTexts(getEntryForm('press-releases'))).toEqual(expect.arrayContaining(['photo.alt', 'office']));
});

test('asks for no text that may stay the same, and for none of the record alone', () => {
  expect(listRepeatedTexts(getEntryForm('press-releases'))).not.toContain('dateline');
  expect(listRepeatedTexts(getEntryForm('regions'))).not.toContain('seat');
});

test('finds the fields by which the items of a list differ', () => {
  expect(listNamedItems(agreementRecord)).toEqual(
    expect.arrayContaining(['events.*.key', 'documents.*.key', 'conflict.statements.*.key', 'sources.*.id']),
  );
  expect(listNamedItems(glossaryFile)).toEqual(['sources.*.id', 'terms.*.key']);
  expect(listNamedItems(countryList)).toEqual([]);
});
