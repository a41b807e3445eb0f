import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What a test runner says of itself in the environment: no page may be made of it. */
const ofRunner = { NODE_ENV: 'test', MODE: 'test', DEV: '1', PROD: '' };

interface Build {
  contentDir: string;
  siteDate: string;
  /** Where the site goes; without it, a folder of this build only. */
  dist?: string;
  /** The language of reports. */
  lang?: Locale;
}

export interface BuildResult {
  code: number;
  /** All that the build printed. */
  output: string;
  dist: string;
}

/** Runs `npm run build` on a content folder, as staff would, into a folder of its own. */
export async function buildSite({
  contentDir,
  siteDate,
  dist = path.join(mkdtempSync(path.join(tmpdir(), 'built-')), 'dist'),
  lang = 'id',
}: Build): Promise<BuildResult> {
  const child = spawn(process.execPath, [path.join(root, 'scripts/build.ts'), '--out', dist, '--lang', lang], {
    cwd: root,
    env: { ...process.env, ...ofRunner, CONTENT_DIR: path.resolve(root, contentDir), SITE_DATE: siteDate },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve(exitCode ?? 1);
    });
  });
  return { code, output, dist };
}
