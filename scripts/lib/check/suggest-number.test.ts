import { expect, test } from 'vitest';
import { suggestNumber } from './suggest-number.ts';

test.each([
  ['1.250.000', '1250000'],
  ['1,250,000', '1250000'],
  ['1 250 000', '1250000'],
  ['1.250.000,5', '1250000.5'],
  ['-7,25', '-7.25'],
  ['5 tahun', '5'],
  ['S$ 500', '500'],
  ['USD 500', '500'],
  ['RM 1,250,000', '1250000'],
  ['rp. 1.500.000,-', '1500000'],
  ['1.250.000 jiwa', '1250000'],
])('reads %j as %s', (written, number) => {
  expect(suggestNumber(written)).toBe(number);
});

test.each(['lima', 'min 7,25', 'min. 7', 'MIN 7', '1,250', '3-4', '1.25.000', ''])(
  'does not guess at %j',
  (written) => {
    expect(suggestNumber(written)).toBeUndefined();
  },
);
