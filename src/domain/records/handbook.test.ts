import { expect, test } from 'vitest';
import { explainedLists, listExplained } from './explained.ts';
import { createHandbook, listNumbers, type Collection, type Guide, type GlossaryTerm } from './handbook.ts';

const publication = { draft: false, aliases: [], corrections: [], changes: [] };
const words = { title: '', summary: '', corrections: [], changes: [] };

function makeGuide(slug: string, values: Partial<Guide> = {}): Guide {
  const text = { id: { ...words, minutes: 1, steps: [], instruments: [] } };
  return { ...publication, slug, order: 0, updated: '2025-01-01', audience: [], sources: [], text, ...values };
}

function makeCollection(slug: string, members: Collection['members']): Collection {
  return {
    ...publication,
    slug,
    order: 0,
    updated: '2025-01-01',
    sources: [],
    members,
    text: { id: { ...words, notes: {} } },
  };
}

const makeTerm = (key: string, explains: string[] = []): GlossaryTerm => ({
  key,
  term: {},
  definition: {},
  aliases: [],
  sources: [],
  see: [],
  explains,
});
const none = { items: [], sources: [] };
const parts = { guides: [], samples: [], collections: [], glossary: none, legalBasis: none };

test('puts pages in their order, then by name', () => {
  const guides = [makeGuide('b', { order: 2 }), makeGuide('c', { order: 1 }), makeGuide('a', { order: 2 })];
  expect(createHandbook({ ...parts, guides }).guides.map(({ slug }) => slug)).toEqual(['c', 'a', 'b']);
});

test('finds the guide that answers a question, and none where no guide does', () => {
  const handbook = createHandbook({ ...parts, guides: [makeGuide('a'), makeGuide('b', { answers: 'renew' })] });
  expect(handbook.guideFor('renew')?.slug).toBe('b');
  expect(handbook.guideFor('start')).toBeUndefined();
});

test('finds the first guide in order with a step that leads to a status', () => {
  const steps = [{ title: 'x', status: 'approval' as const, anchor: 'langkah-x' }];
  const withStep = (slug: string, order: number) =>
    makeGuide(slug, { order, text: { id: { ...words, minutes: 1, steps, instruments: ['uu'] } } });
  const handbook = createHandbook({ ...parts, guides: [withStep('late', 9), withStep('early', 1), makeGuide('none')] });
  expect(handbook.guideWithStep('approval')?.slug).toBe('early');
  expect(handbook.guideWithStep('intent')).toBeUndefined();
  expect(handbook.guidesOn('uu').map(({ slug }) => slug)).toEqual(['early', 'late']);
});

test('finds the collections of a record by its kind and slug', () => {
  const collections = [
    makeCollection('one', [{ kind: 'partner', slug: 'busan' }]),
    makeCollection('two', [{ kind: 'region', slug: 'busan' }]),
  ];
  const handbook = createHandbook({ ...parts, collections });
  expect(handbook.collectionsWith('partner', 'busan').map(({ slug }) => slug)).toEqual(['one']);
  expect(handbook.collectionsWith('partner', 'other')).toEqual([]);
});

test('finds a term by its key and by the value that it explains', () => {
  const glossary = { items: [makeTerm('loi', ['class:loi']), makeTerm('mou')], sources: [] };
  const handbook = createHandbook({ ...parts, glossary });
  expect(handbook.explain('class', 'loi')?.key).toBe('loi');
  expect(handbook.explain('status', 'loi')).toBeUndefined();
  expect(handbook.term('mou')?.key).toBe('mou');
});

test('names every value of a closed list once, with its list', () => {
  const all = listExplained();
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(['status:in-force', 'partnerKind:city', 'eventKind:signing']));
  expect(explainedLists.length).toBeGreaterThan(4);
});

test.each([
  ['UU 24/2000', ['24/2000', '24/2000']],
  ['Permenlu 09/2006', ['09/2006', '9/2006']],
  ['UUD 1945', []],
  ['SE Mendagri 009/5545/SJ', []],
])('%s is known by its number and year', (short, numbers) => {
  expect(listNumbers({ short })).toEqual(numbers);
});
