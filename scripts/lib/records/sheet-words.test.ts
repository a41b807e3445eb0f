import { expect, test } from 'vitest';
import { withoutDenied } from './sheet-words.ts';

const isForm = (text: string) => ['mou', 'nota kesepahaman', 'loi'].includes(text.toLowerCase());

test.each([
  ['kunjungan, blm ada MoU', 'kunjungan'],
  ['Kunjungan & belum ada naskah MoU.', 'Kunjungan'],
  ['courtesy visit (no MoU)', 'courtesy visit'],
  ['LoI, belum ada nota kesepahaman', 'LoI'],
  ['tanpa MoU', ''],
])('%j denies a form', (cell, rest) => {
  expect(withoutDenied(cell, isForm)).toBe(rest);
});

test.each([
  'No MoU 119/1234/2018',
  'Naskah No 12/MoU/2018',
  'belum ada tindak lanjut MoU',
  'belum ada realisasi MoU',
  'Belum ada perpanjangan MoU',
  'MoU',
  'tanpa batas waktu',
])('%j denies none', (cell) => {
  expect(withoutDenied(cell, isForm)).toBeUndefined();
});
