import { expect, test } from 'vitest';
import { getPublicFile } from './public-file.ts';

const document = { key: 'text', language: 'id', authentic: true, file: 'dokumen/naskah.pdf', sources: ['s1'] };

test('a document is published, unless the law exempts it', () => {
  expect(getPublicFile(document)).toBe('dokumen/naskah.pdf');
  expect(getPublicFile({ ...document, informationClass: 'periodic' })).toBe('dokumen/naskah.pdf');
  expect(getPublicFile({ ...document, informationClass: 'exempt' })).toBeUndefined();
});
