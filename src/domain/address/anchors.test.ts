import { afterEach, expect, it } from 'vitest';
import { languages, sitePlace, speak } from '../text/language.ts';
import { anchorOf } from './anchors.ts';

const usual = languages;

afterEach(() => {
  speak(usual, sitePlace);
});

it('names a part of a page in the first language of the site', () => {
  expect(anchorOf('sources')).toBe('sumber');
  speak(['en', 'id'], sitePlace);
  expect(anchorOf('sources')).toBe('sources');
});

it('takes what tells parts of one kind apart', () => {
  expect(anchorOf('year', 2026)).toBe('tahun-2026');
});
