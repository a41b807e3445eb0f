import { describe, expect, it } from 'vitest';
import { languages } from '../text/language.ts';
import { toSlug } from '../address/slugs.ts';
import { listListFacets } from '../register/facets.ts';
import { findByWord, type ListedValue } from './closed-list.ts';
import { statusGroups } from './groups.ts';
import { agreementStatuses, compareByStanding, getTone, listStatusesOf, statuses } from './statuses.ts';

describe.each(listListFacets())('the words for the values of $key', ({ values }) => {
  const faces = Object.values<ListedValue>(values.list);

  it.each(languages)('are all different in "%s"', (language) => {
    const words = faces.map((face) => face.words[language]);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(languages)('are fit for an address in "%s"', (language) => {
    const words = faces.map((face) => face.words[language]);
    expect(words.map(toSlug)).toEqual(words);
  });
});

describe('findByWord', () => {
  it('finds the value behind a word', () => {
    expect(findByWord(statuses, 'berlaku', 'id')).toBe('in-force');
  });

  it('finds none behind a word of the other language', () => {
    expect(findByWord(statuses, 'berlaku', 'en')).toBeUndefined();
  });
});

describe('the standing of statuses', () => {
  it('keeps the statuses of a group together, group by group', () => {
    expect(agreementStatuses).toEqual(statusGroups.flatMap(listStatusesOf));
  });

  it('gives every status the tone of its group', () => {
    expect(getTone('programme')).toBe('running');
    expect(getTone('stalled')).toBe('paused');
  });

  it('sorts by standing first', () => {
    expect(compareByStanding({ status: 'in-force', number: '0002' }, { status: 'ended', number: '0001' })).toBeLessThan(
      0,
    );
  });

  it('sorts equals by number, with five digits after four', () => {
    expect(compareByStanding({ status: 'ended', number: '9999' }, { status: 'ended', number: '10000' })).toBeLessThan(
      0,
    );
  });
});
