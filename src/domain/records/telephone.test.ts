import { expect, test } from 'vitest';
import { toTelephone } from './telephone.ts';

test('a telephone stays on one line', () => {
  expect(toTelephone('(031) 352-4001').label).toBe('(031)\u{A0}352\u{2011}4001');
});

test('a telephone is called by its digits, whatever stands between them', () => {
  expect(toTelephone('+61 8 9461 3333').address).toBe('tel:+61894613333');
  expect(toTelephone('(031) 352-4001').address).toBe('tel:0313524001');
});
