import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { whenNpmIsGone } from './lib/lost-parent.ts';
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
// The build ends by itself when this process is gone, and stops with it when it is stopped.
const build = spawn(process.execPath, [path.join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
let isStopped = false;
const stop = () => {
  isStopped = true;
  build.kill();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
const watching = whenNpmIsGone(stop);
const [status] = (await once(build, 'close')) as [number | null];
if (status !== 0 || isStopped) process.exit(status || 130);
clearInterval(watching);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
await serveSite({ dir: path.join(import.meta.dirname, '../dist'), port, host });
