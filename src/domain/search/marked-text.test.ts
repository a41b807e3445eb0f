import { expect, test } from 'vitest';
import { splitMarks } from './marked-text.ts';

test('tells marked words from the others', () => {
  expect(splitMarks('Kota <mark>Surabaya</mark> dan <mark>Busan</mark>')).toEqual([
    { text: 'Kota ', isMarked: false },
    { text: 'Surabaya', isMarked: true },
    { text: ' dan ', isMarked: false },
    { text: 'Busan', isMarked: true },
  ]);
});

test('gives back what was escaped, once', () => {
  expect(splitMarks('&lt;b&gt; &amp;lt; &quot;a&#39; &#x27; &unknown; &#99999999;')).toEqual([
    { text: `<b> &lt; "a' ' &unknown; &#99999999;`, isMarked: false },
  ]);
});

test('takes other markup for text', () => {
  expect(splitMarks('<img src=x onerror=alert(1)>')).toEqual([
    { text: '<img src=x onerror=alert(1)>', isMarked: false },
  ]);
});
