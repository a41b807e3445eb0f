import { afterAll, beforeAll, expect, test } from 'vitest';
import { speak } from '../domain/text/language.ts';
import { getFieldWords } from './field-words.ts';

beforeAll(() => {
  speak(['en'], { words: { province: { en: 'territory' } }, hasInformationLaw: true, isPortal: false });
});

afterAll(() => {
  speak(['id', 'en'], { words: {}, hasInformationLaw: true, isPortal: false });
});

test('says in each language what a field is called and what to write', () => {
  const field = { name: 'sectors', words: 'agreement.sectors' } as const;
  expect(getFieldWords(field, 'id').label).toBe('Bidang');
  expect(getFieldWords(field, 'en')).toEqual({
    label: 'Sectors',
    help: 'Keys of sectors.yaml, such as [education, trade].',
  });
});

test('calls places as the site calls them', () => {
  const field = { name: 'appliesTo', words: 'agreement.appliesTo' } as const;
  expect(getFieldWords(field, 'en').help).toMatch(/^Only for agreements of the whole territory: /);
});

test('calls the text of a language by the name of the language', () => {
  expect(getFieldWords({ name: 'ms' }, 'en')).toEqual({ label: 'Bahasa Melayu', help: '' });
});
