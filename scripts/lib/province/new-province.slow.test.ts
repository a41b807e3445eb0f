import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** Runs the command at a place of that time zone: the days that it wrote, and what the check of the folder said. */
function runAt(timeZone: string) {
  const parent = mkdtempSync(path.join(tmpdir(), 'province-'));
  const regions = path.join(parent, 'regions.csv');
  writeFileSync(regions, 'code,name,kind\nQX,Quill,State\nQX-A,Amber,Shire\n');
  const folder = path.join(parent, 'content');
  const answers = { folder, regions, name: 'Ties', prefix: 'QX', url: 'https://ties.example', country: 'Toyland' };
  const more = { authority: 'Bureau of Names', 'time-zone': timeZone };
  const options = Object.entries({ ...answers, ...more }).map(([name, answer]) => `--${name}=${answer}`);
  const { SITE_DATE: _, ...environment } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/new-province.ts'), ...options], {
    cwd: root,
    env: { ...environment, CONTENT_DIR: 'tests/fixtures/toy-province' },
    encoding: 'utf8',
  });
  const about = readFileSync(path.join(folder, 'pages/en/about.md'), 'utf8');
  return { status, stderr, day: /^updated: (.+)$/m.exec(about)?.[1] };
}

test('the day in a new folder is that of its own time zone, in which no day lies ahead', () => {
  // A day and an hour apart: whenever this runs, their days differ.
  const [ahead, behind] = [runAt('Pacific/Kiritimati'), runAt('Pacific/Niue')];
  expect([ahead, behind]).toMatchObject([
    { status: 0, stderr: '' },
    { status: 0, stderr: '' },
  ]);
  expect(String(ahead.day) > String(behind.day)).toBe(true);
});
