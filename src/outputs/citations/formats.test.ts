import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { Citation } from './citation.ts';
import { toBibtex, toCslJson, toRis } from './formats.ts';

const citation: Citation = {
  id: 'ABC-0042-id',
  title: 'Kota kembar Telaga–Laut & 100 % {uji}_coba',
  number: 'ABC-0042',
  site: 'Register Contoh',
  publisher: 'Redaksi Register Contoh',
  updated: '2026-11-28',
  accessed: '2026-11-29',
  url: 'https://register.example/kerja-sama/0042-telaga-laut/',
  language: 'id',
};

/** What a program that is not ours understands of a file. */
const read = (text: unknown) => new Cite(text).data[0] ?? {};
const written = { BibTeX: toBibtex(citation), RIS: toRis(citation), 'CSL-JSON': toCslJson(citation) };

describe.each(Object.entries(written))('%s', (format, text) => {
  const found = read(text);

  test('keeps title, address and publisher', () => {
    expect(found).toMatchObject({ title: citation.title, URL: citation.url });
    expect(JSON.stringify(found['author'])).toContain(citation.publisher);
  });

  test('keeps the day of the last change', () => {
    expect(found['issued']).toEqual({ 'date-parts': [[2026, 11, 28]] });
  });

  test('keeps the day on which it was read, and its language', () => {
    // RIS has no field that a reader of it takes for either.
    if (format !== 'RIS') expect(found).toMatchObject({ accessed: { 'date-parts': [[2026, 11, 29]] }, language: 'id' });
  });
});

test('a publisher of several words is one name in BibTeX', () => {
  expect(read(written.BibTeX)['author']).toEqual([{ family: citation.publisher }]);
});
