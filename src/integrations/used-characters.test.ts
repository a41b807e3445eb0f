import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listUsedCharacters } from './used-characters.ts';

it('finds the wanted characters of Markdown and YAML files in any folder, each once', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'used-characters-'));
  mkdirSync(path.join(folder, 'partners'));
  writeFileSync(path.join(folder, 'partners', 'plzen.md'), 'Plzeň, Plzeň');
  writeFileSync(path.join(folder, 'countries.yaml'), 'name: Ōsaka');
  writeFileSync(path.join(folder, 'boundaries.geojson'), 'ğ');
  expect(listUsedCharacters(folder, 'ňŌğş')).toBe('ňŌ');
});
