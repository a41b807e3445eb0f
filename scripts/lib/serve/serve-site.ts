import { existsSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import path from 'node:path';
import { whenNpmIsGone } from '../lost-parent.ts';
import { createReleaseListener } from './release-listener.ts';
import { createSiteListener, listen } from './site-server.ts';

interface Place {
  port: string;
  /** Where to listen; without it, on this machine only. */
  host?: string | undefined;
}

interface Serving extends Place {
  dir: string;
  /** The folder is a release, or a link to one. */
  isRelease?: boolean;
}

/** Serves a built site until stopped, and says where; ends the process when it cannot. */
export async function serveSite({ dir, port, host, isRelease = false }: Serving): Promise<void> {
  const folder = path.resolve(dir);
  if (!existsSync(path.join(folder, 'index.html')))
    fail(`There is no site in ${folder}. Run: npm run ${isRelease ? 'package' : 'build'}`);
  const servers = await open(isRelease ? createReleaseListener(folder) : createSiteListener(folder), { port, host });
  console.log(`Serving ${folder} at http://${host ?? 'localhost'}:${port}/  (Ctrl+C stops)`);
  const stop = () => {
    for (const server of servers) server.close().closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  // Nobody could stop it any more, and its port would stay taken.
  whenNpmIsGone(stop);
}

/** Ends the process where a port cannot be had: better before the work than after it. */
export async function refuseTakenPort(place: Place): Promise<void> {
  const servers = await open(() => undefined, place);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
}

async function open(listener: RequestListener, { port, host }: Place): Promise<Server[]> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) fail(`--port ${port} is not a port number.`);
  try {
    return await listen(listener, number, host === undefined ? ['127.0.0.1', '::1'] : [host]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return fail(`Port ${port} is in use by another program. Stop that, or choose another port: --port ${number + 1}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
