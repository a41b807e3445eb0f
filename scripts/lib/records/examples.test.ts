import { afterEach, describe, expect, test } from 'vitest';
import { getFirst, languages, sitePlace, speak, usualLanguages } from '../../../src/domain/text/language.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { findExamples } from './examples.ts';
import { describeQuestion, questions } from './questions.ts';

afterEach(() => {
  speak(usualLanguages, sitePlace);
});

const all = Object.values(questions).flat();
const listExamples = (content: ReturnType<typeof readContentSet>) => {
  const examples = findExamples(content);
  return all.map((question) => describeQuestion(question, examples).example);
};

test.each(['toy-province', 'toy-region', 'toy-negeri'])(
  '%s is asked with its own regions and partners as examples',
  (site) => {
    const content = readContentSet(listSourceFiles(`tests/fixtures/${site}`));
    const named = (collection: 'regions' | 'partners') =>
      content.records(collection).flatMap(({ data }) => (data ? [data.name] : []));
    const find = (name: string) =>
      describeQuestion(
        questions.agreement.find((one) => one.name === name) ?? questions.agreement[0],
        findExamples(content),
      ).example;
    expect(named('regions')).toContain(find('regions'));
    expect(named('partners')).toContain(find('partner'));
    const countries = content.dataFile('countries.yaml')?.data ?? [];
    expect(countries.map(({ name }) => getFirst(name))).toContain(find('countries'));
  },
);

describe.each(locales.map(({ code }) => code))('a folder without records, in %s', (code) => {
  test('is asked with plain words', () => {
    const content = readContentSet([]);
    speak([code], sitePlace);
    expect(languages).toEqual([code]);
    for (const example of listExamples(content)) expect(example).toMatch(/^[^{}]+$/);
  });
});
