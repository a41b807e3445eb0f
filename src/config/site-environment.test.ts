import { tmpdir } from 'node:os';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { getDayIn, readSiteEnvironment } from './site-environment.ts';

const lateEvening = new Date('2026-11-23T20:00:00Z');

function makeContent(settings: string): string {
  const contentDir = mkdtempSync(path.join(tmpdir(), 'content-'));
  writeFileSync(path.join(contentDir, 'site.yaml'), settings);
  return contentDir;
}

test('takes the day of the time zone in site.yaml, not of the machine', () => {
  const contentDir = makeContent('timeZone: Asia/Jakarta\n');
  const environment = readSiteEnvironment('/', { CONTENT_DIR: contentDir }, lateEvening);
  expect(environment).toEqual({ contentDir, siteDate: '2026-11-24', now: lateEvening });
});

test.each(['timeZone: Asia/Nowhere\n', 'timeZone: [\n', ''])(
  'takes the day of UTC where site.yaml says %j',
  (settings) => {
    const contentDir = makeContent(settings);
    expect(readSiteEnvironment('/', { CONTENT_DIR: contentDir }, lateEvening).siteDate).toBe('2026-11-23');
  },
);

test('prefers SITE_DATE, which counts as a whole day', () => {
  const contentDir = makeContent('timeZone: Asia/Jakarta\n');
  const environment = readSiteEnvironment('/', { CONTENT_DIR: contentDir, SITE_DATE: '2020-02-29' }, lateEvening);
  expect(environment).toEqual({ contentDir, siteDate: '2020-02-29' });
});

test.each(['', '2021-02-29', '24-11-2026', 'today', '2026-11-24T00:00:00Z'])('refuses SITE_DATE=%s', (day) => {
  const contentDir = makeContent('');
  expect(() => readSiteEnvironment('/', { CONTENT_DIR: contentDir, SITE_DATE: day })).toThrow('write a day');
});

test('takes the folder content below the project where CONTENT_DIR is not set', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'root-'));
  expect(() => readSiteEnvironment(root, {})).toThrow(path.join(root, 'content'));
});

test('refuses a CONTENT_DIR that is set and empty, which would be the project itself', () => {
  expect(() => readSiteEnvironment('/', { CONTENT_DIR: '' })).toThrow('CONTENT_DIR is empty');
});

test.each(['/nowhere', path.join(makeContent(''), 'site.yaml')])('refuses %s, which is no folder', (folder) => {
  expect(() => readSiteEnvironment('/', { CONTENT_DIR: folder })).toThrow('there is no folder');
});

test('knows the day of another zone, unless one was chosen', () => {
  const environment = { contentDir: '/', siteDate: '2026-11-24', now: lateEvening };
  expect(getDayIn('Europe/Berlin', environment)).toBe('2026-11-23');
  expect(getDayIn('Europe/Berlin', { contentDir: '/', siteDate: '2020-02-29' })).toBe('2020-02-29');
});
