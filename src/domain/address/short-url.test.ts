import { expect, test } from 'vitest';
import { languages } from '../text/language.ts';
import { toPaperUrl } from './short-url.ts';

test('leads from a paper to the short address, with the day of which the paper speaks', () => {
  const site = { url: 'https://register.example' };
  expect(toPaperUrl('0042', '2026-11-29', languages[0], site)).toBe('https://register.example/0042/?d=2026-11-29');
});
