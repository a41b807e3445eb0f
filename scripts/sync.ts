import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { isStillGreen, markGreen, toFingerprint } from './lib/verify/green-stamps.ts';

const help = `
Writes the types of the content's collections to .astro/, which types and lint read; nothing where they are up to date.

  npm run sync

  --help  shows this
`;

readCommandLine(help, {});
const root = path.dirname(import.meta.dirname);
const step = {
  title: 'Types of the collections',
  script: 'sync',
  reads: ['src/content.config.ts', 'src/model', 'src/schemas', 'astro.config.mjs', 'content/site.yaml'],
};
const fingerprint = toFingerprint(step, root);
if (!existsSync(path.join(root, '.astro/content.d.ts')) || !isStillGreen(step, fingerprint, root)) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/astro.ts'), 'sync', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) markGreen(step, fingerprint, root);
  process.exitCode = status ?? 1;
}
