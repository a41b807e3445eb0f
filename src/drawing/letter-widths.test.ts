import { expect, test } from 'vitest';
import { countLetterWidths } from './letter-widths.ts';

test('takes narrow letters as narrow and broad ones as broad', () => {
  expect(countLetterWidths('nnn')).toBe(3);
  expect(countLetterWidths('ill')).toBeCloseTo(1.8);
  expect(countLetterWidths('mnm')).toBeCloseTo(3.9);
  expect(countLetterWidths('Kab. ä')).toBeCloseTo(5.2);
});
