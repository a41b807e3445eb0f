import { spawnSync } from 'node:child_process';
import path from 'node:path';

// Runs a command of Astro's, with its telemetry off on every operating system: `node scripts/astro.ts dev --help`.
const root = path.dirname(import.meta.dirname);
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/astro/bin/astro.mjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
);
process.exitCode = status ?? 1;
