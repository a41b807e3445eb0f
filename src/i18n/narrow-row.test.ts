import { describe, expect, test } from 'vitest';
import { countLines, narrowLines, shorten } from './narrow-row.ts';

describe('the lines of a text', () => {
  test.each([
    ['Kochi', 1],
    ['Nota kesepahaman · 2022 · kabar 2025', 2],
    ['MoU · 2022 · kabar 2025', 1],
    ['Memorandum of understanding · 2022 · news 2026', 2],
  ])('break between words: %s', (text, lines) => {
    expect(countLines(text, narrowLines.facts)).toBe(lines);
  });

  test('let a word that is wider than the line stand alone', () => {
    expect(countLines(`a ${'m'.repeat(40)} b`, narrowLines.facts)).toBe(3);
  });
});

describe('a shortened text', () => {
  const upTo = (length: number) => (text: string) => text.length <= length;

  test('is the text where it fits', () => {
    expect(shorten('Kementerian Pendidikan Singapura', upTo(40))).toBe('Kementerian Pendidikan Singapura');
  });

  test('ends with a whole word, and not with one that hangs in the air', () => {
    expect(shorten('Temasek Foundation International dan Centre', upTo(38))).toBe('Temasek Foundation International…');
    expect(shorten('Embassy of Malaysia in Jakarta / Education', upTo(33))).toBe('Embassy of Malaysia in Jakarta…');
    expect(shorten('Kementerian Keuangan, Ekonomi', upTo(22))).toBe('Kementerian Keuangan…');
  });

  test('keeps its first word, however long', () => {
    const word = 'M'.repeat(40);
    expect(shorten(`${word} Surabaya`, upTo(5))).toBe(`${word}…`);
  });
});
