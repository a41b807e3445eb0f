import { connect } from 'node:http2';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRelease } from '../../scripts/lib/package/make-release.ts';
import { contentTypes } from '../../src/delivery/content-types.ts';
import { deliveryRules, headersFor } from '../../src/delivery/delivery-rules.ts';
import { ask } from '../lib/ask.ts';
import { starters, type RunningServer } from '../../scripts/lib/serve/start-servers.ts';

const base = mkdtempSync(path.join(tmpdir(), 'delivery-'));
const long = (text: string) => `${text} `.repeat(200);
const named = Object.keys(contentTypes).map((end) => (end.startsWith('.') ? `types/one${end}` : `types/${end}`));

/** A file for each rule and each type. */
const files: Record<string, string> = {
  'index.html': long('beranda'),
  '404.html': long('tidak ada'),
  'en/404/index.html': long('not found'),
  'en/index.html': long('home'),
  'kerja-sama/index.html': long('daftar'),
  'embed/wilayah/x/index.html': long('bingkai'),
  'en/embed/regions/x/index.html': long('frame'),
  'admin/index.html': long('penyunting'),
  'files/surat.pdf': long('pdf'),
  'files/foto.png': long('png'),
  'pagefind/id/fragment/a.pf_fragment': long('teks'),
  'pagefind/en/index/a.pf_index': long('text'),
  'api/v1/agreements/0001.json': long('{}'),
  '_astro/a.js': long('1;'),
  'feed.json': long('{}'),
  'mitra/busan/index.html': long('busan'),
  'build.json': JSON.stringify({ site: 'https://localhost', day: '2026-11-28', source: null, isPreview: false }),
  _redirects: '/mitra/pusan/ /mitra/busan/ 301\n/favicon.ico /icons/icon-192.png 301\n',
  _headers: long('/*'),
  ...Object.fromEntries(named.map((name) => [name, long('isi')])),
};

let release: string;

beforeAll(async () => {
  const dist = path.join(base, 'dist');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  const releases = path.join(base, 'releases');
  release = (await makeRelease({ dist, releases, carry: 0, isPlain: false, log: () => undefined })).dir;
});

describe.each(Object.entries(starters))('%s', (name, start) => {
  let server: RunningServer;
  const get = (address: string, headers?: Record<string, string>, method?: string) =>
    ask(server.origin + address, headers, method);

  beforeAll(async () => {
    server = await start(release, path.join(base, name));
  });
  // Where it did not start, the reason is told already.
  afterAll(() => (server as RunningServer | undefined)?.stop());

  test('sends the headers of every rule, and no others of their names', async () => {
    const every = new Set(deliveryRules.flatMap(({ headers }) => Object.keys(headers)));
    const asked = ['/', '/en/', '/kerja-sama/', '/embed/wilayah/x/', '/en/embed/regions/x/', '/admin/', '/feed.json'];
    const addresses = [
      ...asked,
      '/build.json',
      ...Object.keys(files)
        .filter((file) => /^(files|pagefind|api|_astro)/.test(file))
        .map((file) => `/${file}`),
    ];
    for (const address of addresses) {
      const { status, headers } = await get(address);
      expect(status, address).toBe(200);
      const sent = Object.fromEntries(
        [...every].flatMap((header) =>
          headers[header.toLowerCase()] === undefined ? [] : [[header, headers[header.toLowerCase()]]],
        ),
      );
      expect(sent, address).toEqual(headersFor(address));
    }
  });

  test('names the type of every kind of file, packed or not', async () => {
    for (const [end, { type }] of Object.entries(contentTypes)) {
      const address = end.startsWith('.') ? `/types/one${end}` : `/types/${end}`;
      expect((await get(address)).headers['content-type'], address).toBe(type);
      expect((await get(address, { 'accept-encoding': 'gzip' })).headers['content-type'], address).toBe(type);
    }
    expect((await get('/')).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('sends what is packed beforehand, in the form that the reader takes', async () => {
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };
    const encodings = name === 'nginx' ? (['br', 'gzip'] as const) : (['br', 'zstd', 'gzip'] as const);
    for (const address of ['/', '/_astro/a.js', '/types/one.csv', '/types/one.ics', '/types/one.pf_meta'])
      for (const encoding of encodings) {
        const { headers, body } = await get(address, { 'accept-encoding': encoding });
        expect(headers['content-encoding'], `${address} ${encoding}`).toBe(encoding);
        expect(headers.vary?.toLowerCase(), address).toContain('accept-encoding');
        expect(unpack[encoding](body).length).toBeGreaterThan(body.length);
      }
    expect((await get('/', { 'accept-encoding': 'gzip, deflate, br, zstd' })).headers['content-encoding']).toBe('br');
    expect((await get('/')).headers['content-encoding']).toBeUndefined();
    for (const accepted of ['', 'br;q=0, identity', 'br'])
      for (const address of ['/', '/types/one.csv', '/feed.json']) {
        const { headers } = await get(address, accepted === '' ? {} : { 'accept-encoding': accepted });
        expect(headers.vary, `${address} ${accepted}`).toMatch(/^accept-encoding$/i);
      }
    expect((await get('/files/surat.pdf', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  test('leads to the address with the slash, and from a moved one, for good and with the query', async () => {
    for (const [from, to] of [
      ['/kerja-sama', '/kerja-sama/'],
      ['/kerja-sama?status=berlaku&q=a%20b', '/kerja-sama/?status=berlaku&q=a%20b'],
      ['/mitra/pusan/', '/mitra/busan/'],
      ['/mitra/pusan/?q=1', '/mitra/busan/?q=1'],
      ['/favicon.ico', '/icons/icon-192.png'],
    ] as const) {
      const { status, headers } = await get(from);
      expect([status, headers.location], from).toEqual([301, to]);
    }
  });

  test('says in the language of the path that there is nothing, and lets nobody keep the answer', async () => {
    for (const [address, text] of [
      ['/tidak/ada/', 'tidak ada'],
      ['/en/nothing.csv', 'not found'],
      ['/types/', 'tidak ada'],
      ['/_headers', 'tidak ada'],
      ['/_redirects', 'tidak ada'],
      ['/index.html.br', 'tidak ada'],
      // Longer than any disk lets a name be.
      [`/${'x'.repeat(300)}`, 'tidak ada'],
      [`/en/${'%C3%A9'.repeat(130)}/`, 'not found'],
    ] as const) {
      const { status, headers, body } = await get(address);
      expect([status, headers['content-type'], headers['cache-control']], address).toEqual([
        404,
        'text/html; charset=utf-8',
        'no-store',
      ]);
      expect(body.toString(), address).toContain(text);
      expect(headers['content-security-policy']).toContain('frame-ancestors');
    }
    const packed = await get('/tidak/ada/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(packed.body).toString()).toContain('tidak ada');
  });

  test('leads no address to another host, and past no rule of its folder', async () => {
    for (const address of [
      '//kerja-sama',
      '//evil.example/..%2fkerja-sama',
      '//evil.example/%2e%2e/kerja-sama',
      '/%2fevil.example/..%2fkerja-sama',
      '/%2fkerja-sama',
      '/%5cevil.example/..%2fkerja-sama',
      '/x%0d%0aX-Evil:%201/..%2fkerja-sama',
    ]) {
      const { status, headers } = await get(address);
      expect(['/kerja-sama/', undefined], address).toContain(headers.location);
      expect([301, 404], address).toContain(status);
      expect(headers['x-evil'], address).toBeUndefined();
    }
    for (const address of ['//files/foto.png', '/x/..%2ffiles/foto.png', '/%2ffiles/foto.png']) {
      const { status, headers } = await get(address);
      if (status !== 404) expect(headers['content-security-policy'], address).toContain('sandbox');
    }
    for (const address of ['/embed/..%2fkerja-sama/', '/embed/..%2fadmin/', '/en/embed/..%2f..%2fkerja-sama/'])
      expect((await get(address)).headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
    for (const address of ['//_headers', '/x/..%2f_redirects', '/..%2fmanifest.json', '/%00'])
      expect([400, 404], address).toContain((await get(address)).status);
  });

  test('lets readers read, and nothing else', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      const { status, headers } = await get('/', {}, method);
      expect([status, headers['cache-control']], method).toEqual([405, 'no-store']);
    }
    const { status, body } = await get('/', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
  });

  test('sends parts, and nothing to who has the file already', async () => {
    const part = await get('/files/foto.png', { range: 'bytes=0-3' });
    expect([part.status, part.body.toString()]).toEqual([206, 'png ']);
    const beyond = await get('/files/foto.png', { range: 'bytes=99999-' });
    expect(beyond.status).toBe(416);
    // Each header once: what is sent twice comes joined.
    for (const [header, value] of Object.entries(headersFor('/files/foto.png')))
      expect([value, undefined], header).toContain(beyond.headers[header.toLowerCase()]);
    const { headers } = await get('/kerja-sama/', { 'accept-encoding': 'br' });
    const known = { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' };
    expect((await get('/kerja-sama/', known)).status).toBe(304);
    const since = { 'accept-encoding': 'br', 'if-modified-since': headers['last-modified'] ?? '' };
    expect((await get('/kerja-sama/', since)).status).toBe(304);
  });

  if (name === 'own') return;

  test('leads from port 80 to the encrypted site, and speaks HTTP/2 there', async () => {
    const { status, headers } = await ask(`${server.plainOrigin}/kerja-sama/?q=1`);
    expect(status).toBeGreaterThanOrEqual(301);
    expect(status).toBeLessThanOrEqual(308);
    expect(headers.location).toContain('/kerja-sama/?q=1');
    expect(headers.location).toMatch(/^https:/);
    const session = connect(server.origin, { rejectUnauthorized: false });
    await new Promise((resolve) => session.once('connect', resolve));
    expect(session.alpnProtocol).toBe('h2');
    session.close();
  });

  test('writes down which network asked, not who', async () => {
    await get('/kerja-sama/');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const log = readFileSync(server.logFile ?? '', 'utf8');
    expect(log).toContain('/kerja-sama/');
    expect(log).toMatch(/127\.0\.0\.0|::/);
    expect(log).not.toMatch(/127\.0\.0\.1|User-Agent/);
  });
});
