import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const head = ['Kab/Kota', 'Mitra', 'Bentuk', 'Tanggal'];

async function plan(partner: string) {
  return (await planSheet(files, [head, ['Kota Pasir Jingga', partner, 'MoU', '2019']])).rows;
}
const long = (place: string) => `${place} Institute of Applied Sciences and Engineering`;

test('names the first of many parties in a title that would be too long', async () => {
  const [row] = await plan(`${long('Ulm')} (Jerman); ${long('Trier')} (Jerman)`);
  const [, title = ''] = /^title: (.*)$/m.exec(textOf(row)) ?? [];
  expect(title).toContain(long('Ulm'));
  expect(title.length).toBeLessThanOrEqual(90);
  expect(textOf(row)).toContain(`name: ${long('Trier')}`);
});

test('says why a title cannot be put together, and what to type', async () => {
  const name = `${long('Ulm')} and of Many Other Fields of Knowledge for the Good of All`;
  const [row] = await plan(`${name} (Jerman)`);
  expect(row?.reasons.join()).toContain('lebih panjang daripada 90 huruf; tulis judul pendek di kolom Judul');
  expect(row?.reasons.join()).not.toContain('wajib diisi');
});
