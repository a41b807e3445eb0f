import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../lib/build-site.ts';

test('a build that fails leaves the previous site as it was, and nothing beside it', async () => {
  const base = mkdtempSync(path.join(tmpdir(), 'failing-build-'));
  const dist = path.join(base, 'dist');
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'index.html'), 'previous');
  const { code, output } = await buildSite({ contentDir: path.join(base, 'nothing'), siteDate: '2026-11-24', dist });
  expect(code).toBe(1);
  expect(output).toContain('the previous site is as it was');
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('previous');
  expect(readdirSync(base)).toEqual(['dist']);
}, 60_000);
