import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import {
  allowedMethods,
  headersFor,
  headersForMissing,
  isCrooked,
  isHidden,
} from '../../../src/delivery/delivery-rules.ts';
import { readSiteFolder, type SiteFolder } from './site-folder.ts';
import { isKnown, readAccepted, readRange } from './requests.ts';
import { findInRelease, findOnDisk, type SiteFile, type SiteFiles } from './site-files.ts';

interface SiteOptions {
  /** The folder never changes: what was found once is not looked up again. */
  isRelease?: boolean;
}

/** Answers requests from a built site as a host would that keeps the delivery rules. */
export function createSiteListener(dir: string, { isRelease = false }: SiteOptions = {}): RequestListener {
  const files = isRelease ? findInRelease(dir) : findOnDisk(dir);
  const release = isRelease ? readSite(dir, files) : undefined;
  return (request, response) => {
    answer(release ?? readSite(dir, files), request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

interface Site extends Pick<SiteFolder, 'missingPages'> {
  files: SiteFiles;
  movedTo: ReadonlyMap<string, string>;
}

function readSite(dir: string, files: SiteFiles): Site {
  const { missingPages, moved } = readSiteFolder(dir);
  return { files, missingPages, movedTo: new Map(moved.map(({ from, to }) => [from, to])) };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? '';
  if (!allowedMethods.some((allowed) => allowed === method)) {
    response.writeHead(405, { ...headersForMissing(), Allow: allowedMethods.join(', ') }).end();
    return;
  }
  // Not a relative address: `//` would be read as a host.
  const url = URL.parse(`http://localhost${request.url ?? '/'}`) ?? new URL('http://localhost/');
  const asked = url.pathname.replaceAll(/\/{2,}/g, '/');
  const pathname = decode(asked);
  const target = pathname === undefined ? undefined : site.movedTo.get(pathname);
  if (pathname === undefined || isCrooked(pathname) || isHidden(pathname)) {
    await sendMissing(site, '/', request, response);
  } else if (target !== undefined) {
    response.writeHead(301, { ...headersFor(pathname), Location: `${target}${url.search}` }).end();
  } else {
    const file = await site.files.find(pathname, readAccepted(acceptedBy(request)));
    if (file) await sendFile(file, headersFor(pathname), request, response);
    else if (!pathname.endsWith('/') && (await site.files.find(`${pathname}/`, [])))
      response.writeHead(301, { ...headersFor(pathname), Location: `${asked}/${url.search}` }).end();
    else await sendMissing(site, pathname, request, response);
  }
}

/** A part of a file is a part of its plain form. */
function acceptedBy({ headers }: IncomingMessage): string {
  return headers.range === undefined ? String(headers['accept-encoding'] ?? '') : '';
}

async function sendFile(
  file: SiteFile,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const all = {
    ...headers,
    'Content-Type': file.type,
    ETag: file.etag,
    'Last-Modified': file.modified.toUTCString(),
    'Accept-Ranges': 'bytes',
    ...(file.hasForms && { Vary: 'Accept-Encoding' }),
    ...(file.encoding && { 'Content-Encoding': file.encoding }),
  };
  const isStillWhole = request.headers['if-range'] === undefined || request.headers['if-range'] === file.etag;
  const range = isStillWhole ? readRange(request.headers.range, file.size) : 'all';
  if (isKnown(request.headers, file)) {
    response.writeHead(304, all).end();
  } else if (range === 'none') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${file.size}` }).end();
  } else if (range !== 'all') {
    const { start, end } = range;
    const parts = { 'Content-Length': end - start + 1, 'Content-Range': `bytes ${start}-${end}/${file.size}` };
    response.writeHead(206, { ...all, ...parts });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file.place, range).pipe(response);
  } else {
    response.writeHead(200, { ...all, 'Content-Length': file.size });
    response.end(request.method === 'HEAD' ? undefined : await file.read());
  }
}

/** Nothing there: the page that says so, in the language of the path. */
async function sendMissing(
  { missingPages, files }: Site,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { page } = missingPages.find(({ prefix }) => pathname.startsWith(prefix)) ?? {};
  const file = page === undefined ? undefined : await files.find(page, readAccepted(acceptedBy(request)));
  const headers = headersForMissing();
  if (!file) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  response.writeHead(404, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': file.size,
    ...(file.hasForms && { Vary: 'Accept-Encoding' }),
    ...(file.encoding && { 'Content-Encoding': file.encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : await file.read());
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Serves on every given address; an address the machine lacks (no IPv6, say) is left out. */
export async function listen(listener: RequestListener, port: number, hosts: readonly string[]): Promise<Server[]> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(listener);
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      // Port 0 is any free one: the hosts share the first that is found.
      server.listen(port === 0 ? portOf(servers) : port, host, () => {
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

/** The port that servers of {@link listen} share; 0 where there is none. */
export function portOf([server]: readonly Server[]): number {
  const address = server?.address();
  return address && typeof address === 'object' ? address.port : 0;
}
