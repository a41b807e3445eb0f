import { expect, test } from 'vitest';
import { readSigns } from './query-signs.ts';

test.each([
  ['surabaya -jepang', 'surabaya', [], ['jepang']],
  ['surabaya -"korea selatan" busan', 'surabaya busan', [], ['korea selatan']],
  ['"kota bersaudara" malang', 'kota bersaudara malang', ['kota bersaudara'], []],
  ['“Kota Bersaudara”', 'Kota Bersaudara', ['kota bersaudara'], []],
  ['"malang"', 'malang', [], []],
  ['surabaya - jepang', 'surabaya - jepang', [], []],
  ['jawa timur–osaka', 'jawa timur–osaka', [], []],
  ['A-Z', 'A-Z', [], []],
  ['JTM-0001', 'JTM-0001', [], []],
  ['suhu -5', 'suhu -5', [], []],
  ['-jepang', '-jepang', [], []],
  ['"unfinished', '"unfinished', [], []],
])('%s', (query, text, phrases, without) => {
  expect(readSigns(query)).toEqual({ text, phrases, without });
});
