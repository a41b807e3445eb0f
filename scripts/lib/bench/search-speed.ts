import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { toUrl } from '../../../src/domain/urls.ts';
import { readNamesFile } from '../../../src/domain/search/names-file.ts';
import { toRegisterFile } from '../../../src/domain/register-rows.ts';
import type { SearchFile } from '../../../src/i18n/search-file.ts';
import { findBrowser } from '../browser.ts';
import { generateRows } from '../records/generate-rows.ts';
import { listen } from '../serve/site-server.ts';
import { brotliSize } from './page-weight.ts';
import { SEARCH_BUDGETS } from './search-budgets.ts';

/** One figure beside its budget. */
export interface Measure {
  what: string;
  value: number;
  budget: number;
  unit: 'kB' | 'ms';
}

const port = 4398;
const origin = `http://localhost:${String(port)}`;
const registerAddress = toUrl({ page: 'agreements' }, 'id');
const searchAddress = toUrl({ page: 'search' }, 'id');

/** Measures search and register of a built site: sizes from the files, times in a browser. */
export async function measureSearch(dist: string): Promise<Measure[]> {
  const read = (address: string) => readFileSync(path.join(dist, address));
  const { names } = JSON.parse(read(`${searchAddress}names.json`).toString()) as SearchFile;
  const many = Buffer.from(JSON.stringify(toRegisterFile(generateRows(5000, readNamesFile(names).entities))));
  const executablePath = findBrowser();
  const servers = await listen(dist, port, ['127.0.0.1', '::1']);
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const loaded = await measureFirstResult(browser, dist);
    return [
      {
        what: 'Register data',
        value: brotliSize(read(`${registerAddress}register.json`)),
        budget: SEARCH_BUDGETS.registerData,
        unit: 'kB',
      },
      {
        what: 'Register data of 5,000 agreements',
        value: brotliSize(many),
        budget: SEARCH_BUDGETS.registerDataOf5000,
        unit: 'kB',
      },
      {
        what: 'Toggle among 5,000 agreements',
        value: await measureToggle(browser, many),
        budget: SEARCH_BUDGETS.toggleOf5000,
        unit: 'ms',
      },
      {
        what: 'Suggestions for a key, processor four times slower',
        value: await measureSuggestions(browser),
        budget: SEARCH_BUDGETS.suggestionAtQuarterSpeed,
        unit: 'ms',
      },
      { what: 'From focus to the first result', value: loaded.first, budget: SEARCH_BUDGETS.firstResult, unit: 'kB' },
      {
        what: 'From focus to the complete result list',
        value: loaded.all,
        budget: SEARCH_BUDGETS.firstResult,
        unit: 'kB',
      },
    ];
  } finally {
    await browser.close();
    for (const server of servers) server.close().closeAllConnections();
  }
}

/** The median time from the tick of a box to the new list. */
async function measureToggle(browser: Browser, data: Buffer): Promise<number> {
  const page = await browser.newPage();
  await page.route('**/register.json', (route) => route.fulfill({ body: data, contentType: 'application/json' }));
  await page.goto(`${origin}${registerAddress}`);
  await page.locator('[data-facet="region"] summary').click();
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(async () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-facet] input')].filter(
      (_, index) => index % 7 === 0,
    );
    const found: number[] = [];
    const toggle = async (box: HTMLInputElement) => {
      const started = performance.now();
      box.click();
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      found.push(performance.now() - started);
    };
    for (const box of boxes) {
      await toggle(box);
      await toggle(box);
    }
    return found;
  });
  await page.close();
  return median(times.slice(2));
}

/** The slowest of many keystrokes, with the processor slowed four times. */
async function measureSuggestions(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${origin}/`);
  const box = page.getByRole('main').getByRole('combobox');
  await box.focus();
  await page.waitForLoadState('networkidle');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await box.evaluate((input: HTMLInputElement) => {
    const found: number[] = [];
    for (const query of ['sister city surabaya jepang', 'kab malng', 'yang masih berlaku dengan korsel']) {
      for (let length = 1; length <= query.length; length += 1) {
        input.value = query.slice(0, length);
        const started = performance.now();
        input.dispatchEvent(new Event('input'));
        found.push(performance.now() - started);
      }
    }
    return found;
  });
  await page.close();
  return percentile(times, 0.95);
}

/** Brotli bytes of all files asked for from the first focus of the box, the result page itself excluded. */
async function measureFirstResult(browser: Browser, dist: string): Promise<{ first: number; all: number }> {
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  const before = new Set(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)),
  );
  const box = page.getByRole('main').getByRole('combobox');
  await box.focus();
  await page.waitForLoadState('networkidle');
  const weigh = () =>
    [...asked]
      .filter((address) => !address.endsWith('/') && !before.has(address))
      .reduce((sum, address) => sum + brotliSize(readFileSync(path.join(dist, decodeURIComponent(address)))), 0);
  await box.fill('surabaya');
  const first = weigh();
  await box.press('Enter');
  await page.locator('#results[aria-busy="false"][data-query]').waitFor({ state: 'attached' });
  const all = weigh();
  await page.close();
  return { first, all };
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}
