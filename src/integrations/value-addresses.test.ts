import { expect, test } from 'vitest';
import { keepAddresses } from './value-addresses.ts';

test('keeps the words of addresses, and none that only pages show', () => {
  const words = { status: { ended: { address: 'berakhir', label: 'Berakhir' } }, event: { end: { label: 'Akhir' } } };
  expect(JSON.parse(keepAddresses(JSON.stringify(words)))).toEqual({ status: { ended: { address: 'berakhir' } } });
});
