import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { refuseTakenPort, serveSite } from './lib/serve/serve-site.ts';

const help = `
Builds the site and serves it at http://localhost:4321/.

  npm start -- [--port N] [--host ADDRESS]

  --port N          default: 4321
  --host ADDRESS    where to listen (default: localhost only; 0.0.0.0 for the whole network)
  --help            shows this

  CONTENT_DIR and SITE_DATE: see npm run build -- --help
`;

const { port, host } = readCommandLine(help, { port: { type: 'string', default: '4321' }, host: { type: 'string' } });
await refuseTakenPort({ port, host });
const build = spawnSync(process.execPath, [path.join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
await serveSite({ dir: path.join(import.meta.dirname, '../dist'), port, host });
