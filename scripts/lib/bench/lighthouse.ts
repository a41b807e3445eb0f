import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { pageKindList } from '../../../src/domain/address/pages.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { isRedirect, isUnlisted, type BuiltPage } from '../../../src/integrations/built-site/built-page.ts';
import { findBrowser } from '../browser.ts';
import { listPages } from '../built-site/list-pages.ts';
import { listPagesOfKind } from '../built-site/pages-of-kind.ts';
import { makeRelease } from '../package/make-release.ts';
import { createSiteListener, listen, portOf } from '../serve/site-server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** The four scores of a page, of 100, each the median of its runs. */
export type Scores = { page: string; isListed: boolean } & Record<Category, number>;

interface Trial {
  dist: string;
  /** `all`, or the kinds of pages that are looked at, joined by commas. */
  kinds: string;
  runs: number;
  say: (line: string) => void;
}

const LEAST = 98;

/** What asks search engines to leave it out, like a frame for other sites, has no score of theirs to reach. */
export const isGood = (scores: Scores): boolean =>
  categories.every((category) => scores[category] >= LEAST || (category === 'seo' && !scores.isListed));

/** Holds one page of each kind, in the first language and packed as a host sends it, against Lighthouse on a slow phone. */
export async function measureLighthouse({ dist, kinds, runs, say }: Trial): Promise<Scores[]> {
  const program = findLighthouse();
  const base = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const { dir } = await makeRelease({ dist, releases: base, carry: 0, isPlain: false, log: say });
  const listener = createSiteListener(path.join(dir, 'site'), { isRelease: true });
  const servers = await listen(listener, 0, ['127.0.0.1', '::1']);
  const origin = `http://localhost:${String(portOf(servers))}`;
  try {
    const rows: Scores[] = [];
    for (const page of listExamples(dist, kinds)) {
      const { url } = page;
      const measured: Record<Category, number>[] = [];
      for (let run = 0; run < runs; run += 1) measured.push(await look(program, origin + url));
      const medians = categories.map((category) => [category, median(measured.map((scores) => scores[category]))]);
      rows.push({
        page: url,
        isListed: !isUnlisted(page),
        ...(Object.fromEntries(medians) as Record<Category, number>),
      });
      say(JSON.stringify(rows.at(-1)));
    }
    return rows;
  } finally {
    for (const server of servers) server.close().closeAllConnections();
    rmSync(base, { recursive: true, force: true });
  }
}

/** The largest page of each kind: what is good there is good on a smaller one. */
function listExamples(dist: string, kinds: string): BuiltPage[] {
  const [language] = languages;
  const pages = listPages(dist).filter((page) => !isRedirect(page));
  const wanted = kinds === 'all' ? pageKindList : pageKindList.filter((kind) => kinds.split(',').includes(kind));
  return wanted.flatMap((kind) =>
    listPagesOfKind(pages, kind, language)
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, 1),
  );
}

const output = z.object({ categories: z.record(z.string(), z.object({ score: z.number().nullable() })) });

async function look(program: string, address: string): Promise<Record<Category, number>> {
  const browser = findBrowser();
  const options = [
    program,
    address,
    '--quiet',
    '--output=json',
    '--form-factor=mobile',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, options, {
    maxBuffer: 2 ** 27,
    env: { ...process.env, ...(browser !== undefined && { CHROME_PATH: browser }) },
  });
  const { categories: found } = output.parse(JSON.parse(stdout));
  const scores = categories.map((category) => [category, Math.round((found[category]?.score ?? 0) * 100)]);
  return Object.fromEntries(scores) as Record<Category, number>;
}

/** `npm install --no-save lighthouse` brings it: half a hundred megabytes for a look now and then are no dependency. */
function findLighthouse(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(['lighthouse', 'package.json'].join('/'));
    const program = path.join(path.dirname(manifest), 'cli/index.js');
    if (existsSync(program)) return program;
  } catch {
    // Told below.
  }
  throw new Error('Lighthouse is not here. Run: npm install --no-save lighthouse');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
