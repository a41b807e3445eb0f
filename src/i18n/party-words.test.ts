import { expect, test } from 'vitest';
import { withoutRegion, withRegion } from './party-words.ts';

test.each([
  ['Universitas Airlangga', 'Universitas Airlangga (Kota Surabaya)'],
  ['SMP Muhammadiyah 5 (Spemma)', 'SMP Muhammadiyah 5 (Spemma), Kota Surabaya'],
  ['Dinas Pendidikan Kota Surabaya', 'Dinas Pendidikan Kota Surabaya'],
])('says of %s once which region it is of, and nothing on the page of that region', (body, label) => {
  expect(withRegion(body, 'Kota Surabaya')).toBe(label);
  expect(withoutRegion(label, 'Kota Surabaya')).toBe(body);
  expect(withoutRegion(label, 'Kota Batu')).toBe(label);
});
