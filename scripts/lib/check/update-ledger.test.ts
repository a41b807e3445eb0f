import { expect, test } from 'vitest';
import { readLedger } from './ledger.ts';
import { updateLedger } from './update-ledger.ts';

test('adds what is new in order and keeps what is there', () => {
  const { text, added } = updateLedger('/mitra/busan/\n', ['/mitra/anhui/', '/mitra/busan/']);
  expect(added).toEqual(['/mitra/anhui/']);
  expect(readLedger(text).map(({ address }) => address)).toEqual(['/mitra/anhui/', '/mitra/busan/']);
});

test('never takes an address out', () => {
  expect(updateLedger('/mitra/lama/\n', []).text).toContain('/mitra/lama/\n');
});

test('changes nothing when nothing is new', () => {
  const { text } = updateLedger('', ['/mitra/busan/']);
  expect(updateLedger(text, ['/mitra/busan/'])).toEqual({ text, added: [] });
});
