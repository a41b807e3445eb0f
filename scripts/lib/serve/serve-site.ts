import { existsSync } from 'node:fs';
import path from 'node:path';
import { listen } from './site-server.ts';

interface Serving {
  dir: string;
  port: string;
  host?: string | undefined;
}

/** Serves a built site until stopped, and says where; ends the process when it cannot. */
export async function serveSite({ dir, port, host }: Serving): Promise<void> {
  const folder = path.resolve(dir);
  const number = Number(port);
  if (!existsSync(path.join(folder, 'index.html'))) fail(`There is no site in ${folder}. Run: npm run build`);
  if (!Number.isInteger(number) || number < 1 || number > 65535) fail(`--port ${port} is not a port number.`);
  try {
    const servers = await listen(folder, number, host === undefined ? ['127.0.0.1', '::1'] : [host]);
    console.log(`Serving ${folder} at http://${host ?? 'localhost'}:${port}/  (Ctrl+C stops)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        for (const server of servers) server.close().closeAllConnections();
      });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    fail(`Port ${port} is in use by another program. Stop that, or choose another port: --port ${String(number + 1)}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
