import { spawnSync } from 'node:child_process';
import path from 'node:path';

const help = `
Runs Astro's development server; pages follow the files as they change.
Full-text search and the headers of _headers need a build: npm start.

  npm run dev -- [options of astro dev]

  --port N    default: 4321
  --help      shows this
`;

const options = process.argv.slice(2);
if (options.includes('--help') || options.includes('-h')) {
  console.log(help.trim());
} else {
  const root = path.dirname(import.meta.dirname);
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', ...options],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  process.exitCode = status ?? 1;
}
