import path from 'node:path';
import { expect, test } from 'vitest';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { createReferenceFinder } from './find-reference.ts';

test('finds a sector by what only the people of the province call it', () => {
  const content = readContentSet(listSourceFiles(path.resolve('tests/fixtures/toy-province')));
  expect(createReferenceFinder(content).all('sectors', 'Petik laut')).toEqual(['fisheries']);
});
