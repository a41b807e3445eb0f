import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureBuild, StageLedger } from './measured-build.ts';

test('books what a build takes on the stages of which its lines tell', () => {
  const ledger = new StageLedger();
  const lines: [line: string, seconds: number][] = [
    ['Content of content on 2026-11-29: no errors, 60 warning(s)', 2],
    ['09:03:08 [content] Syncing content', 3],
    ['09:03:16 [content] Synced content', 5],
    ['09:03:16 [build] ✓ Completed in 12.67s.', 6],
    ['Program: compiled', 12],
    ['Pages and files: 1625 written, 0 as they were', 17],
    ['Pictures: 666 written, 0 as they were', 21],
    ['Sitemaps: 1261 pages', 22],
    ['Offline: 36 files kept from the beginning', 26],
    ['Built dist in 30 s', 27],
  ];
  for (const [line, seconds] of lines) ledger.take(line, () => seconds);
  expect(ledger.seconds).toEqual({ check: 2, content: 3, bundle: 7, pages: 5, pictures: 4, search: 5, publish: 1 });
});

function writeScript(code: string): { script: string; out: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'measured-'));
  const script = path.join(folder, 'build.ts');
  writeFileSync(script, code);
  return { script, out: path.join(folder, 'out') };
}

test.runIf(process.platform === 'linux')('measures a build and weighs what it wrote', async () => {
  const { script, out } = writeScript(`
    import { mkdirSync, writeFileSync } from 'node:fs';
    const end = Date.now() + 300;
    while (Date.now() < end);
    console.log('Content of x on y: no errors, 0 warning(s)');
    const out = process.argv[3];
    mkdirSync(out + '/a', { recursive: true });
    writeFileSync(out + '/a/index.html', process.env.CONTENT_DIR + process.env.SITE_DATE);
    writeFileSync(out + '/a/data.json', '12345');
    setTimeout(() => console.log('Built it'), 100);
  `);
  const cost = await measureBuild({ script, contentDir: '/c', siteDate: '2026-11-29', out });
  expect(cost).toMatchObject({ files: 2, pages: 1, bytes: 5 + '/c2026-11-29'.length });
  expect(cost.stages.check).toBeGreaterThan(0.05);
  expect(cost.seconds).toBeGreaterThanOrEqual(cost.stages.check);
  expect(cost.peak).toBeGreaterThan(10_000_000);
});

test('says what a build said that failed', async () => {
  const { script, out } = writeScript(`console.error('the reason'); process.exitCode = 3;`);
  await expect(measureBuild({ script, contentDir: '/c', siteDate: '2026-11-29', out })).rejects.toThrow(
    /code 3:\nthe reason/,
  );
});
