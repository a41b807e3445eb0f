import { expect, test } from 'vitest';
import { toBetterSlug, toSafePath } from './better-names.ts';

test.each([
  ['0042-kota-mitra', '0042-kota-mitra'],
  ['2024/Kunjungan Laut', '2024/kunjungan-laut'],
  ['JTM-0042 Kota Mitra', '0042-kota-mitra'],
  ['kota-laut (1)', 'kota-laut'],
  ['kota-laut - Copy (2)', 'kota-laut'],
  ['Kota – Laut', 'kota-laut'],
])('%j is better called %j', (name, better) => {
  expect(toBetterSlug(name)).toBe(better);
});

test.each([
  ['foto/rapat.png', 'foto/rapat.png'],
  ['foto/Rapat Kerja (1).png', 'foto/Rapat-Kerja-1.png'],
  ['foto/rapat & makan – siang.jpg', 'foto/rapat-makan-siang.jpg'],
  ['foto/-rapat-.png', 'foto/rapat.png'],
])('%j is safe as %j', (path, safe) => {
  expect(toSafePath(path)).toBe(safe);
});
