import { expect, test } from 'vitest';
import { listBeginnings, parsePrefixes } from './word-beginnings.ts';

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

test('a few letters and a number are no root', () => {
  expect(listBeginnings('dik', prefixes)).toEqual(['dik']);
  expect(listBeginnings('2021', prefixes)).toEqual(['2021']);
});

test('a language without prefixes has none', () => {
  expect(parsePrefixes('')).toEqual([]);
  expect(listBeginnings('feed', [])).toEqual(['feed']);
});
