import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getContentType } from '../../../src/delivery/content-types.ts';

/** So many bytes of a page arrive at a time, and so many milliseconds after the last ones. */
const [bytes, pause] = [1500, 15];

/** Serves a built site as a slow line brings it: pages piece by piece, all else at once. */
export async function serveSlowly(dist: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(dist, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(file);
    response.setHeader('Content-Type', getContentType(file).type);
    if (!file.endsWith('.html')) {
      response.end(body);
      return;
    }
    let sent = 0;
    const send = () => {
      response.write(body.subarray(sent, (sent += bytes)));
      if (sent >= body.length) response.end();
      else setTimeout(send, pause);
    };
    send();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    close: () => {
      server.close().closeAllConnections();
    },
  };
}
