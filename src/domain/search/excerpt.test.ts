import { expect, test } from 'vitest';
import { toExcerpt } from './excerpt.ts';

/** The excerpt of a text for the words that begin so. */
const quote = (text: string, ...starts: string[]) => {
  const locations = text
    .split(/\s+/)
    .flatMap((word, position) => (starts.some((start) => word.toLowerCase().startsWith(start)) ? [position] : []));
  return toExcerpt(text, locations);
};

const facts = '12 Maret 2018, Surabaya · Penandatanganan. Masaki Tani, Konsul Jenderal Jepang di Surabaya.';

test('prose is quoted rather than facts that hold more of the words', () => {
  expect(quote(`${facts} Gedung enam kelas diresmikan di dekat Surabaya oleh bupati.`, 'surabaya', 'jepang')).toBe(
    'Gedung enam kelas diresmikan di dekat <mark>Surabaya</mark> oleh bupati.',
  );
});

test('facts are quoted where nothing else holds the words', () => {
  expect(quote(`${facts} Gedung enam kelas diresmikan oleh bupati.`, 'jepang')).toBe(
    'Masaki Tani, Konsul Jenderal <mark>Jepang</mark> di Surabaya. Gedung enam kelas diresmikan oleh bupati.',
  );
});

test('the sentence with the most different words comes before one that repeats a word', () => {
  const text = 'Kopi, kopi, dan kopi ditanam. Teh ditanam orang. Kopi dikirim ke Jepang tiap tahun.';
  expect(quote(`${text} ${'Lalu ada hal lain lagi. '.repeat(6)}`, 'kopi', 'jepang')).toMatch(
    /^<mark>Kopi,<\/mark> <mark>kopi/,
  );
  expect(quote(`${'Kopi ditanam kopi. '.repeat(9)}${text}`, 'kopi', 'jepang')).toMatch(/<mark>Jepang<\/mark>/);
});

test('what stands between two commas of a list is quoted only where nothing else is', () => {
  expect(
    quote('Naskahnya tentang Jepang dan garam. , , Jepang beri bantuan garam Surabaya. , Riwayat.', 'jepang', 'garam'),
  ).toBe('Naskahnya tentang <mark>Jepang</mark> dan <mark>garam.</mark>');
});

test('a long sentence is cut around the first word that was found, and says so', () => {
  const before = 'kata '.repeat(30);
  const after = ' lain'.repeat(30);
  const excerpt = quote(`Awal ${before}kopi${after}.`, 'kopi');
  expect(excerpt).toMatch(/^… kata kata kata kata kata kata <mark>kopi<\/mark> lain/);
  expect(excerpt).toMatch(/ …$/);
  expect(excerpt.replaceAll('…', '').trim().split(' ')).toHaveLength(26);
});

test('a page whose title alone holds the words is quoted from its first prose', () => {
  expect(quote('JTM-0001 · Kota kembar. Hubungan dua kota untuk pendidikan.', 'zzz')).toBe(
    'Hubungan dua kota untuk pendidikan.',
  );
});

test('an abbreviation before a small letter ends no sentence', () => {
  expect(quote('Rumah sakit dr. soetomo menerima tamu dari Perth.', 'perth')).toBe(
    'Rumah sakit dr. soetomo menerima tamu dari <mark>Perth.</mark>',
  );
});

test('words that an invisible sign parts are joined without a space', () => {
  expect(toExcerpt('姉妹\u200B都市\u200Bの\u200B協定。', [1])).toBe('姉妹<mark>都市</mark>の協定。');
});

test('a page without any text has no excerpt', () => {
  expect(toExcerpt('', [])).toBe('');
});
