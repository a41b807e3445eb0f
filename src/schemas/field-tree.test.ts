import { expect, test } from 'vitest';
import { agreementRecord } from './agreement.ts';
import { listFields } from './field-tree.ts';
import { partnerRecord } from './partner.ts';
import { aliasFile, mapFile } from './reference-data.ts';
import { siteFile } from './site.ts';

const fields = new Map(listFields(agreementRecord).map((node) => [node.name, node]));

test('gives a field its words, limit and need', () => {
  expect(fields.get('title')).toMatchObject({ kind: 'text', words: 'agreement.title', isRequired: true, maximum: 90 });
  expect(fields.get('purpose')).toMatchObject({ kind: 'text', maximumWords: 60 });
  expect(fields.get('binding')).toMatchObject({ kind: 'choice', isRequired: false });
});

test('keeps the order of the schema', () => {
  expect([...fields.keys()].slice(0, 3)).toEqual(['title', 'legalTitle', 'class']);
});

test('knows dates by their precision', () => {
  expect(fields.get('nextReview')?.kind).toBe('day');
  expect(fields.get('publishAt')?.kind).toBe('moment');
  expect(fields.get('events')?.fields?.find(({ name }) => name === 'date')?.kind).toBe('partial-date');
});

test('knows what a field points at, also in lists and groups', () => {
  expect(fields.get('sectors')).toMatchObject({ kind: 'list', reference: 'sectors', itemKind: 'text' });
  expect(fields.get('foreign')?.fields?.[0]).toMatchObject({ name: 'partner', reference: 'partners' });
  expect(fields.get('appliesTo')).toMatchObject({ kind: 'list', reference: 'regions', options: ['all', 'none'] });
});

test('reads a schema with a condition of its own', () => {
  expect(listFields(partnerRecord).find(({ name }) => name === 'latitude')).toMatchObject({ minimum: -90 });
});

test('accepts the word for every region alone and in a list', () => {
  const { appliesTo } = agreementRecord.shape;
  expect(appliesTo.parse('all')).toBe('all');
  expect(appliesTo.parse(['all'])).toBe('all');
  expect(appliesTo.parse(['35.78'])).toEqual(['35.78']);
});

test('joins the forms of a group and asks only for what all of them need', () => {
  const host = listFields(siteFile).find(({ name }) => name === 'editor');
  expect(host?.kind).toBe('group');
  expect(host?.fields?.map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['name', true],
    ['repo', true],
    ['branch', false],
    ['base_url', false],
    ['api_root', false],
    ['auth_type', false],
    ['app_id', false],
  ]);
});

test('knows words by key and rows of numbers', () => {
  expect(listFields(aliasFile).find(({ name }) => name === 'regionKinds')?.kind).toBe('map');
  expect(listFields(mapFile).find(({ name }) => name === 'main')?.kind).toBe('numbers');
});
