import { tmpdir } from 'node:os';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSiteEnvironment } from './site-environment.ts';

const lateEvening = new Date('2026-11-23T20:00:00Z');

test('takes the time zone from site.yaml', () => {
  const contentDir = mkdtempSync(path.join(tmpdir(), 'content-'));
  writeFileSync(path.join(contentDir, 'site.yaml'), 'timeZone: Asia/Jakarta\n');
  expect(readSiteEnvironment('/', { CONTENT_DIR: contentDir }, lateEvening)).toEqual({
    contentDir,
    siteDate: '2026-11-24',
  });
});

test('prefers SITE_DATE', () => {
  expect(readSiteEnvironment('/site', { SITE_DATE: '2020-02-29' })).toEqual({
    contentDir: path.resolve('/site/content'),
    siteDate: '2020-02-29',
  });
});

test.each(['2021-02-29', '24-11-2026', 'today', '2026-11-24T00:00:00Z'])('refuses SITE_DATE=%s', (day) => {
  expect(() => readSiteEnvironment('/', { SITE_DATE: day })).toThrow('write a day');
});
