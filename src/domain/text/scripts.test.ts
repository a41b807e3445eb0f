import { expect, test } from 'vitest';
import { splitByScript } from './scripts.ts';

test.each([
  ['Kota Kasama', [{ text: 'Kota Kasama' }]],
  ['', []],
  ['Kasama-shi, 笠間', [{ text: 'Kasama-shi, ' }, { text: '笠間', tag: 'und-Hani' }]],
  ['さくら市', [{ text: 'さくら市', tag: 'ja' }]],
  [
    '제27회 논산딸기축제, 귀한 손님 (Nonsan)',
    [{ text: '제27회 논산딸기축제, 귀한 손님', tag: 'ko' }, { text: ' (Nonsan)' }],
  ],
  ['Tomsk, Томская область', [{ text: 'Tomsk, ' }, { text: 'Томская область', tag: 'und-Cyrl' }]],
])('cuts %j where its script changes', (text, runs) => {
  expect(splitByScript(text)).toEqual(runs);
});
