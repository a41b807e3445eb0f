import { expect, test } from 'vitest';
import { escapeMarkup, toXmlCharacters } from './markup-text.ts';

test('writes a text so that it is no markup, between tags and inside a quoted attribute', () => {
  expect(escapeMarkup('a & "b" <script>')).toBe('a &amp; &quot;b&quot; &lt;script&gt;');
  expect(escapeMarkup('&lt;')).toBe('&amp;lt;');
});

test('leaves out what no XML document may hold, and keeps line ends and letters of every script', () => {
  expect(toXmlCharacters('a\u0000b\u000bc\uffff')).toBe('abc');
  expect(toXmlCharacters('부산\t釜山\n𝌆')).toBe('부산\t釜山\n𝌆');
  expect(toXmlCharacters('a\ud800b')).toBe('a\ufffdb');
});
