import { expect, test } from 'vitest';
import { areTalks, isNoForm, isUnsigned, takeDenied, withoutDenied } from './event-words.ts';

const isForm = (text: string) => ['mou', 'nota kesepahaman', 'loi'].includes(text.toLowerCase());

test.each([
  ['kunjungan, blm ada MoU', 'kunjungan'],
  ['Kunjungan & belum ada naskah MoU.', 'Kunjungan'],
  ['courtesy visit (no MoU)', 'courtesy visit'],
  ['LoI, belum ada nota kesepahaman', 'LoI'],
  ['tanpa MoU', ''],
  ['kunjungan, belum MoU', 'kunjungan'],
  ['Kunjungan, MoU belum ada', 'Kunjungan'],
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
  'MoU ditangguhkan',
])('%j denies none', (cell) => {
  expect(withoutDenied(cell, isForm)).toBeUndefined();
});

test.each([
  ['belum diperpanjang', 'renewal'],
  ['blm diperpanjang', 'renewal'],
  ['MoU belum pernah diperpanjang', 'renewal'],
  ['tidak jadi ditandatangani', 'signing'],
  ['batal ttd', 'signing'],
  ['belum resmi ditandatangani', 'signing'],
  ['penandatanganan ditunda', 'signing'],
  ['Kunjungan dibatalkan karena pandemi', 'contact'],
  ['belum berakhir', 'end'],
  ['not yet renewed', 'renewal'],
  ['has not been signed', 'signing'],
  ['signing pending', 'signing'],
  ['renewal called off', 'renewal'],
  ['belum diperbaharui', 'renewal'],
  ['kunjungan belum pernah dilakukan', 'contact'],
  ['lawatan tidak pernah diadakan', 'contact'],
  ['the visit never took place', 'contact'],
  ['penandatanganan ditangguhkan', 'signing'],
])('%j says that no %s happened', (cell, kind) => {
  expect(takeDenied(cell).kinds).toEqual([kind]);
});

test.each([
  ['tidak diperpanjang'],
  ['sudah tidak berlaku lagi'],
  ['not renewed'],
  ['ditunda'],
  ['cancelled'],
  ['Perpanjangan MoU'],
  ['belum lama ditandatangani'],
  ['tidak hanya kunjungan'],
])('%j denies no event', (cell) => {
  expect(takeDenied(cell)).toEqual({ rest: cell, kinds: [] });
});

test.each([
  ['ditandatangani belum diperpanjang', 'ditandatangani'],
  ['perpanjangan belum, kunjungan sudah', 'kunjungan sudah'],
  ['Ditandatangani (blm diperpanjang)', 'ditandatangani'],
  ['kunjungan belum pernah dilakukan', ''],
])('%j leaves %j', (cell, rest) => {
  expect(takeDenied(cell).rest).toBe(rest);
});

test.each([
  ['signed, no end date', 'signed'],
  ['signed, no renewal clause', 'signed'],
  ['Pelaksanaan ditangguhkan', 'ditangguhkan'],
  ['MoU, pelaksanaan ditangguhkan', 'mou, ditangguhkan'],
  ['pelaksanaan digantung', 'digantung'],
  ['MoU ditangguhkan', 'MoU ditangguhkan'],
])('%j leaves %j, and denies no event', (cell, rest) => {
  expect(takeDenied(cell)).toEqual({ rest, kinds: [] });
});

test.each([
  ['belum ttd', true],
  ['not signed', true],
  ['belum dimeterai', true],
  ['MoU batal', true],
  ['sudah ttd, belum diperpanjang', false],
  ['kunjungan balasan batal', false],
  ['diperpanjang', false],
])('of %j as unsigned: %s', (cell, is) => {
  expect(isUnsigned(cell)).toBe(is);
});

test.each([
  ['(blm ada)', true],
  ['none yet', true],
  ['belum diketahui', false],
  ['lisan', false],
])('of %j as an answer that there is no form: %s', (cell, is) => {
  expect(isNoForm(cell)).toBe(is);
});

test.each([
  ['Pembahasan perpanjangan', true],
  ['Rapat pembahasan MoU', true],
  ['Penjajakan dan penandatanganan', false],
  ['Penandatanganan, pembahasan program', false],
  ['Perpanjangan', false],
])('of %j as talks: %s', (cell, are) => {
  expect(areTalks(cell)).toBe(are);
});

test.each([
  ['Pertukaran pemuda ditunda', 'delivery'],
  ['pertukaran ditunda', 'delivery'],
  ['pertukaran ditangguhkan ke 2026', 'delivery'],
  ['Kunjungan Wali Kota Busan ke Surabaya dibatalkan', 'contact'],
  ['the visit of the mayor was postponed', 'contact'],
  ['signing date pending', 'signing'],
])('%j says that no %s happened, in more words', (cell, kind) => {
  expect(takeDenied(cell).kinds).toEqual([kind]);
});

test.each([
  ['end date not yet', ''],
  ['MoU signed, end date pending', 'mou signed'],
])('%j names no end', (cell, rest) => {
  expect(takeDenied(cell)).toEqual({ rest, kinds: [] });
});

test.each([
  ['kunjungan ke Jepang menghasilkan MoU', 'kunjungan ke Jepang menghasilkan MoU'],
  ['ditandatangani tetapi pembangunan ditunda', 'ditandatangani tetapi pembangunan ditunda'],
])('%j denies nothing of what it begins with', (cell, rest) => {
  expect(takeDenied(cell)).toEqual({ rest, kinds: [] });
});
