import { expect, test } from 'vitest';
import { holdsByChance, listBeginnings, parsePrefixes, toSearchedText, toWordTests } from './word-beginnings.ts';

const prefixes = parsePrefixes('men, pen: c d (t); meng: a u (k); pe: l; ber');

test('a typed word may begin one, or stand behind a prefix of its language', () => {
  expect(listBeginnings('latih', prefixes)).toEqual(['latih', 'pelatih', 'berlatih']);
  expect(listBeginnings('didik', prefixes)).toEqual(['didik', 'mendidik', 'pendidik', 'berdidik']);
});

test('its first letter is lost behind some prefixes', () => {
  expect(listBeginnings('tanam', prefixes)).toEqual(['tanam', 'menanam', 'penanam', 'bertanam']);
  expect(listBeginnings('kirim', prefixes)).toContain('mengirim');
});

test('a prefix stands only before the letters that it goes with', () => {
  expect(listBeginnings('umpan', prefixes)).toEqual(['umpan', 'mengumpan', 'berumpan']);
});

test('behind letters that are no prefix, a word holds another by chance', () => {
  expect(holdsByChance('penumpang', 'umpan', prefixes)).toBe(true);
  expect(holdsByChance('umpannya', 'umpan', prefixes)).toBe(false);
  expect(holdsByChance('berumpan', 'umpan', prefixes)).toBe(false);
  expect(holdsByChance('pendidikan', 'mendidik', prefixes)).toBe(false);
  expect(holdsByChance('kapal', 'pal', prefixes)).toBe(false);
});

test('a few letters and a number are no root', () => {
  expect(listBeginnings('dik', prefixes)).toEqual(['dik']);
  expect(listBeginnings('2021', prefixes)).toEqual(['2021']);
});

test('a language without prefixes has none', () => {
  expect(parsePrefixes('')).toEqual([]);
  expect(listBeginnings('feed', [])).toEqual(['feed']);
});

test('a filter looks at the beginning of words, of parts behind a hyphen, and behind prefixes', () => {
  const text = toSearchedText('Kereta penumpang', 'Surabaya-Sidoarjo, 2021; pendidikan');
  const holds = (typed: string) => toWordTests(typed, prefixes).map((test) => test(text));
  expect(holds('kereta sido 20')).toEqual([true, true, true]);
  expect(holds('umpan didik doarjo 021')).toEqual([false, true, false, false]);
  expect(holds(' ')).toEqual([]);
});
