import { expect, test } from 'vitest';
import { isSafePath, proposeSafePath, toBetterSlug, toSafePath } from './better-names.ts';

test.each([
  ['0042-kota-mitra', '0042-kota-mitra'],
  ['2024/Kunjungan Laut', '2024/kunjungan-laut'],
  ['JTM-0042 Kota Mitra', '0042-kota-mitra'],
  ['kota-laut (1)', 'kota-laut'],
  ['kota-laut - Copy (2)', 'kota-laut'],
  ['Kota – Laut', 'kota-laut'],
  ['2024/東京', '2024/東京'],
])('%j is better called %j', (name, better) => {
  expect(toBetterSlug(name)).toBe(better);
});

test.each([
  ['foto/rapat.png', 'foto/rapat.png'],
  ['foto/Rapat Kerja (1).png', 'foto/Rapat-Kerja-1.png'],
  ['foto/rapat & makan – siang.jpg', 'foto/rapat-makan-siang.jpg'],
  ['foto/-rapat-.png', 'foto/rapat.png'],
  ['../../files/foto/Rapat kerja.png', '../../files/foto/Rapat-kerja.png'],
  ['./rapat kerja.png', './rapat-kerja.png'],
  ['/ /host.example/a b.png', '/host.example/a-b.png'],
  ['/ //host.example/a b.png', '/host.example/a-b.png'],
])('%j is safe as %j', (path, safe) => {
  expect(toSafePath(path)).toBe(safe);
});

test.each([
  ['foto/rapat kerja.png', 'foto/rapat-kerja.png'],
  ['foto/cafe\u0301.png', 'foto/cafe.png'],
  ['foto/\u1112\u1161\u11ab.png', undefined],
  ['foto/😀.png', undefined],
])('a file %j is to be called %j', (path, better) => {
  expect(proposeSafePath(path)).toBe(better);
});

test('a name with marks apart from their letters is another one than it looks', () => {
  expect(isSafePath('foto/\u00e9.png')).toBe(true);
  expect(isSafePath('foto/e\u0301.png')).toBe(false);
});
