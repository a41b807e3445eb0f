import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from './headers-file.ts';

/** Rules for the host; it serves them to nobody. */
const hostFiles: ReadonlySet<string> = new Set(['/_headers', '/_redirects']);

/** Answers requests from a built site as a static host would: slashes, language-aware 404 page, headers of `_headers`. */
export function createSiteListener(dir: string): RequestListener {
  const headersFile = path.join(dir, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  // `dev` makes sirv look at the disk at each request, so that a new build shows without a restart.
  const serveFile = sirv(dir, { dev: true, dotfiles: false, extensions: ['html'] });

  return (request, response) => {
    // Not a relative address: `//` would be read as a host.
    const url = URL.parse(`http://localhost${request.url ?? '/'}`) ?? new URL('http://localhost/');
    const pathname = decode(url.pathname);
    for (const [name, value] of Object.entries(headersFor(url.pathname, rules))) response.setHeader(name, value);
    if (pathname === undefined || hostFiles.has(pathname)) {
      sendNotFound(dir, '/', request, response);
    } else if (!pathname.endsWith('/') && existsSync(path.join(dir, pathname, 'index.html'))) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    } else {
      serveFile(request, response, () => sendNotFound(dir, pathname, request, response));
    }
  };
}

/** The 404 page of a path's language: `/en/x` → `en/404/index.html` when the site has one, else `404.html`. */
export function findNotFoundPage(dir: string, pathname: string): string | undefined {
  const [, first = ''] = pathname.split('/');
  const folders = /^[a-z]{2,3}$/i.test(first) ? [first, ''] : [''];
  return folders
    .flatMap((folder) => [path.join(dir, folder, '404/index.html'), path.join(dir, folder, '404.html')])
    .find((file) => existsSync(file));
}

function sendNotFound(dir: string, pathname: string, request: IncomingMessage, response: ServerResponse): void {
  const page = findNotFoundPage(dir, pathname);
  response.writeHead(404, { 'content-type': page ? 'text/html; charset=utf-8' : 'text/plain' });
  if (!page) response.end('404');
  else if (request.method === 'HEAD') response.end();
  else createReadStream(page).pipe(response);
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Serves a folder on every given address; an address the machine lacks (no IPv6, say) is left out. */
export async function listen(dir: string, port: number, hosts: readonly string[]): Promise<Server[]> {
  const listener = createSiteListener(dir);
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(listener);
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, host, () => {
        resolve(undefined);
      });
    });
    if (!failure) servers.push(server);
    else if (failure.code !== 'EADDRNOTAVAIL' && failure.code !== 'EAFNOSUPPORT') {
      for (const open of servers) open.close();
      throw failure;
    }
  }
  return servers;
}
