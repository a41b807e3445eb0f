import { expect, test } from 'vitest';
import { agreementRecord, agreementText } from './agreement.ts';
import { listFields } from './field-tree.ts';
import { mergeFields, type FormField } from './form-fields.ts';
import { pressReleaseRecord, pressReleaseText } from './press-release.ts';

const merged = mergeFields(listFields(agreementRecord), listFields(agreementText));
const find = (fields: readonly FormField[] | undefined, name: string) => fields?.find((node) => node.name === name);

test('tells words from facts', () => {
  expect(find(merged, 'title')?.stands).toBe('both');
  expect(find(merged, 'class')?.stands).toBe('record');
  expect(find(merged, 'partyNames')?.stands).toBe('text');
});

test('puts what only the translation has behind the field that it follows there', () => {
  const names = merged.map(({ name }) => name);
  expect(names[names.indexOf('partyNames') - 1]).toBe('money');
});

test('repeats the keys of items in both languages', () => {
  const events = find(merged, 'events');
  expect(find(events?.fields, 'key')).toMatchObject({ stands: 'both', isRepeated: true });
  expect(find(events?.fields, 'what')).toMatchObject({ stands: 'both', isRepeated: false });
  expect(find(events?.fields, 'kind')?.stands).toBe('record');
});

test('asks a translation only for what it needs itself', () => {
  const release = mergeFields(listFields(pressReleaseRecord), listFields(pressReleaseText));
  expect(find(release, 'place')).toMatchObject({ isRequired: true, isRequiredInText: true });
  expect(find(release, 'dateline')).toMatchObject({ isRequired: true, isRequiredInText: false });
  expect(find(find(merged, 'money')?.fields, 'text')).toMatchObject({ isRequired: false, isRequiredInText: true });
});
