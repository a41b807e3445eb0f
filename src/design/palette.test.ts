import { expect, test } from 'vitest';
import { isColour, toHexColours, toStyleSheet } from './palette.ts';

const hues = { accent: 275, second: 29.234, ground: 85 };

test('gives pictures the colours of the pages', () => {
  expect(toStyleSheet(hues)).toContain('--paper:oklch(0.985 0.006 85);');
  expect(toHexColours(hues).paper).toBe('#fcfaf6');
});

test('has a palette for the night', () => {
  expect(toStyleSheet(hues)).toContain('@media (prefers-color-scheme:dark){:root{--paper:oklch(0.19 0.018 275);');
  expect(toHexColours(hues, 'dark').paper).toBe('#11131c');
});

test('keeps by night what has no colour of its own there', () => {
  expect(toHexColours(hues, 'dark')['on-footer']).toBe(toHexColours(hues)['on-footer']);
});

test('prints in black on white', () => {
  expect(toStyleSheet(hues)).toMatch(
    /@media print\{:root\{color-scheme:light;--paper:oklch\(1 0 0\);.*--ink:oklch\(0 0 0\);/,
  );
});

test('knows the names of colours', () => {
  expect(['brick', 'tone-past', 'constructor', ''].map(isColour)).toEqual([true, true, false, false]);
});
