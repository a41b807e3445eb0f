import { afterEach, expect, test } from 'vitest';
import { speak, sitePlace, usualLanguages } from '../../../src/domain/text/language.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { createRecordContext } from '../records/make-record.ts';
import { toPlaceOfHead } from '../records/party-words.ts';
import { listColumns } from './columns.ts';
import { findNearRegion, hasRegionKind } from './near-region.ts';
import { createRecognise } from './recognise.ts';

afterEach(() => {
  speak(usualLanguages, sitePlace);
});

const region = (name: string, shortName: string, code: string, kind: string) =>
  makeSourceFile(
    `regions/en/${code.toLowerCase()}.md`,
    `---\nname: ${name}\nshortName: ${shortName}\ncode: ${code}\nkind: ${kind}\nsummary: Invented.\nsources:\n  - id: s1\n    kind: press\n    publisher: Gazette\n---\n`,
  );

/** A state in which a town and a shire have one name, and one region is called by what it is behind its name. */
const read = () =>
  createRecordContext(
    readContentSet([
      ...listSourceFiles('tests/fixtures/toy-region'),
      region('Shire of Harrow', 'Harrow', 'MR-SHH', 'shire'),
      region('Oakvale Regional Town', 'Oakvale', 'MR-OAK', 'town'),
    ]),
    '2027-02-01',
  );

test.each([
  ['Town of Harow', 'MR-HAR'],
  ['Shire of Harow', 'MR-SHH'],
  ['Oakvile Regional Town', 'MR-OAK'],
  ['Oakvile', 'MR-OAK'],
])('reads %s as the region of that kind', (written, code) => {
  expect(findNearRegion(written, read().find)).toBe(code);
});

test.each(['Harrow', 'Harow', 'Town of Nowhere'])(
  'does not choose for %s between regions of one name, or none',
  (written) => {
    const { find } = read();
    expect(find.quietly('regions', written)).toBeUndefined();
    expect(findNearRegion(written, find)).toBeUndefined();
  },
);

test.each(['Town of Harrow', 'Harrow Town', 'Harrow (Town of Harrow)'])(
  'knows %s, whichever way it is called',
  (written) => {
    expect(read().find.quietly('regions', written)).toBe('MR-HAR');
  },
);

test('knows what claims to be a region by what stands around the names of regions', () => {
  const { find } = read();
  expect(['Town of Nowhere', 'Nowhere Regional Town', 'Nowhere'].map((name) => hasRegionKind(name, find))).toEqual([
    true,
    true,
    false,
  ]);
});

test.each(['Town', 'Shires', 'Town / Shire', 'Shires and towns'])(
  'takes a column called %s for that of the regions',
  (heading) => {
    const recognise = createRecognise(read(), new Map());
    expect(recognise.placeIn(heading)).toBe('own');
    // "Partner" over "Town" is not one of ours.
    expect(recognise.placeIn(heading, false)).toBeUndefined();
  },
);

test('tells in the words of the place what the column of the regions takes', () => {
  read();
  expect(listColumns().find(({ answers }) => answers === 'regions')?.help).toMatch(/^Shire or town, /);
});

test('calls the place of a mayor or governor as the language of the site does', () => {
  speak(['en'], sitePlace);
  expect(['Wali Kota Jinju', 'Walikota Jinju', 'Mayor of Jinju'].map(toPlaceOfHead)).toEqual(
    Array.from({ length: 3 }, () => 'City of Jinju'),
  );
  speak(['id'], sitePlace);
  expect(toPlaceOfHead('Mayor of Jinju')).toBe('Kota Jinju');
});
