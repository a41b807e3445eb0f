import { expect, test } from 'vitest';
import { toDrawnText } from './drawn-letters.ts';

test.each([
  ['Kota kembar Surabaya–Kochi', 'Kota kembar Surabaya–Kochi'],
  ['Bà Rịa–Vũng Tàu, Thủ Đức', 'Bà Rịa–Vũng Tàu, Thủ Đức'],
  ['Xi’an (西安市) 2019', 'Xi’an 2019'],
  ['Ramallah رام الله, 2019', 'Ramallah, 2019'],
  ['Persahabatan 🤝 dua kota', 'Persahabatan dua kota'],
  ['東京', ''],
])('draws %s as %s', (text, drawn) => {
  expect(toDrawnText(text)).toBe(drawn);
});

test('letters written with a mark of their own are one letter', () => {
  expect(toDrawnText('Dūrē'.normalize('NFD'))).toBe('Dūrē'.normalize('NFC'));
});
