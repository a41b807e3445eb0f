import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { toUrl } from '../../../src/domain/address/urls.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { packBytes } from '../package/pack-file.ts';
import { createSiteListener, listen } from '../serve/site-server.ts';

/** Times on a slow line, in milliseconds, and what the results page loads, in bytes. */
export interface SlowLine {
  suggestions: number;
  names: number;
  list: number;
  bytes: number;
}

const port = 4397;
const origin = `http://localhost:${String(port)}`;
/** 400 kbit/s, each request answered 400 ms later at the earliest. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const [language] = languages;
const search = toUrl({ page: 'search' }, language);
const register = toUrl({ page: 'agreements' }, language);

/**
 * Measures a phone on a slow line against a site that is packed as a release is: from the focus of the box to the first
 * suggestion, and from the opening of a results page to the first name and to the whole list.
 */
export async function measureSlowLine(browser: Browser, dist: string): Promise<SlowLine> {
  const dir = mkdtempSync(path.join(tmpdir(), 'slow-line-'));
  const servers = [];
  try {
    await packInto(dir, dist);
    servers.push(...(await listen(createSiteListener(dir, { isRelease: true }), port, ['127.0.0.1', '::1'])));
    return { suggestions: await measureSuggestions(browser), ...(await measureResults(browser)) };
  } finally {
    for (const server of servers) server.close().closeAllConnections();
    rmSync(dir, { recursive: true });
  }
}

/** Copies and packs what a search asks for, and nothing else of the site. */
async function packInto(dir: string, dist: string): Promise<void> {
  const parts = ['index.html', search, `${register}register.json`, '_astro', `pagefind/${language}`, 'icon.svg'];
  for (const part of parts) cpSync(path.join(dist, part), path.join(dir, part), { recursive: true });
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|css|json|svg|pagefind|pf_\w+)$/.test(name)) continue;
    const packed = await packBytes(readFileSync(path.join(dir, name)), 'br');
    if (packed) writeFileSync(path.join(dir, `${name}.br`), packed);
  }
}

async function measureResults(browser: Browser): Promise<Omit<SlowLine, 'suggestions'>> {
  const { page, countBytes } = await openPhone(browser);
  await page.addInitScript(() => {
    const look = () => {
      const results = document.querySelector<HTMLElement>('#results');
      if (results && results.children.length > 0 && performance.getEntriesByName('names').length === 0)
        performance.mark('names');
      if (results?.dataset['query'] === undefined) requestAnimationFrame(look);
      else performance.mark('list');
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${origin}${search}?q=surabaya`, { waitUntil: 'commit', timeout: 60_000 });
  await page.waitForFunction(() => performance.getEntriesByName('list').length > 0, undefined, { timeout: 60_000 });
  const [names = 0, list = 0] = await page.evaluate(() =>
    ['names', 'list'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
  );
  const bytes = countBytes();
  await page.context().close();
  return { names, list, bytes };
}

async function measureSuggestions(browser: Browser): Promise<number> {
  const { page } = await openPhone(browser);
  await page.goto(`${origin}/`, { waitUntil: 'networkidle', timeout: 60_000 });
  const time = await page.evaluate(async () => {
    const box = document.querySelector('main search-box');
    const input = box?.querySelector('input');
    const list = box?.querySelector('ul');
    if (!input || !list) return 0;
    input.value = 'sur';
    const start = performance.now();
    input.focus();
    while (list.hidden) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  await page.context().close();
  return time;
}

async function openPhone(browser: Browser): Promise<{ page: Page; countBytes: () => number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 840 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  return { page, countBytes: () => bytes };
}
