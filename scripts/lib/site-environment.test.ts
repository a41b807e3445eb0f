import { tmpdir } from 'node:os';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSiteEnvironment } from './site-environment.ts';

const lateEvening = new Date('2026-11-23T20:00:00Z');

function makeContent(settings: string): string {
  const contentDir = mkdtempSync(path.join(tmpdir(), 'content-'));
  writeFileSync(path.join(contentDir, 'site.yaml'), settings);
  return contentDir;
}

test('takes the day of the time zone in site.yaml, not of the machine', () => {
  const contentDir = makeContent('timeZone: Asia/Jakarta\n');
  const environment = readSiteEnvironment('/', { CONTENT_DIR: contentDir }, lateEvening);
  expect(environment).toEqual({ contentDir, siteDate: '2026-11-24' });
});

test('prefers SITE_DATE', () => {
  const contentDir = makeContent('timeZone: Asia/Jakarta\n');
  const environment = readSiteEnvironment('/', { CONTENT_DIR: contentDir, SITE_DATE: '2020-02-29' });
  expect(environment.siteDate).toBe('2020-02-29');
});

test.each(['2021-02-29', '24-11-2026', 'today', '2026-11-24T00:00:00Z'])('refuses SITE_DATE=%s', (day) => {
  const contentDir = makeContent('');
  expect(() => readSiteEnvironment('/', { CONTENT_DIR: contentDir, SITE_DATE: day })).toThrow('write a day');
});

test('refuses a folder without site.yaml', () => {
  expect(() => readSiteEnvironment('/', { CONTENT_DIR: '/nowhere' })).toThrow('must name a content folder');
});
