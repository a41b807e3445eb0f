import { expect, test } from 'vitest';
import { getDocumentAddress, getPublicFile } from './public-file.ts';

const document = { key: 'text', language: 'id', authentic: true, file: 'dokumen/naskah.pdf', sources: ['s1'] };

test('a document is published, unless the law exempts it', () => {
  expect(getPublicFile(document)).toBe('dokumen/naskah.pdf');
  expect(getPublicFile({ ...document, informationClass: 'periodic' })).toBe('dokumen/naskah.pdf');
  expect(getPublicFile({ ...document, informationClass: 'exempt' })).toBeUndefined();
});

test('a document is read here before elsewhere, and nowhere where it is exempt', () => {
  const url = 'https://example.org/mou.pdf';
  expect(getDocumentAddress({ ...document, url })).toBe('/files/dokumen/naskah.pdf');
  const { file: _, ...elsewhere } = document;
  expect(getDocumentAddress({ ...elsewhere, url })).toBe(url);
  expect(getDocumentAddress({ ...document, url, informationClass: 'exempt' })).toBeUndefined();
  expect(getDocumentAddress({ key: 'text', language: 'id', authentic: true, sources: ['s1'] })).toBeUndefined();
});
