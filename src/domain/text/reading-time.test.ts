import { expect, test } from 'vitest';
import { toReadingMinutes } from './reading-time.ts';

const words = (count: number) => 'kata '.repeat(count);

test('takes a minute for 180 words, and never none', () => {
  expect(toReadingMinutes(words(180))).toBe(1);
  expect(toReadingMinutes(words(540))).toBe(3);
  expect(toReadingMinutes('')).toBe(1);
});

test('does not read tags, marks of sources and addresses', () => {
  const body = `${words(350)} [kata](/alamat/yang/panjang/sekali/) <Step title="a b c"> [^s1][^s2]`.repeat(1);
  expect(toReadingMinutes(body)).toBe(toReadingMinutes(words(351)));
});

test('takes a number with its separators, or words joined by a hyphen, for one word', () => {
  expect(toReadingMinutes('1.250.000 langkah-langkah '.repeat(135))).toBe(2);
});
