import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD_BUDGET, budgetOf, CHECK_BUDGET, listHeaviest } from './lib/bench/budgets.ts';
import { measureCheck } from './lib/bench/check-speed.ts';
import { measureGrowth, readPlan, toExponents, toRows } from './lib/bench/growth.ts';
import { measurePeers } from './lib/bench/measured-peers.ts';
import { addRatios, toPeerRows } from './lib/bench/peer-rows.ts';
import { proveIdentity } from './lib/bench/identity.ts';
import { weighPage } from './lib/bench/page-weight.ts';
import { isGood, measureLighthouse } from './lib/bench/lighthouse.ts';
import { measureSearch } from './lib/bench/search-speed.ts';
import { isFast, measureServing, toServingRow } from './lib/bench/serve-speed.ts';
import { readSearchSources } from './lib/built-site/search-sources.ts';
import { answerAll, judgedParts, readJudged, toRates } from './lib/relevance/judge.ts';
import { languages } from '../src/domain/text/language.ts';
import type { SourceFile } from '../src/reader/source-file.ts';
import { isRedirect } from '../src/integrations/built-site/built-page.ts';
import { listPages } from './lib/built-site/list-pages.ts';
import { readCommandLine, readEnvironment } from './lib/command-line.ts';

const help = `
Measures how long the content check takes (also for four times the content), how long a build takes and what a first
visit to a page downloads (HTML, styles, fonts and scripts, Brotli 11; no pictures), and compares all with the budgets.
Shows the heaviest page of each folder, what search and register load and take in a browser, also on a slow line,
and how well the search answers the judged queries. Exit code 1: over budget.

With --identity it changes a copy of the project so many times by chance (words, facts, new, renamed and removed reports, days,
commits, templates), kills a build now and then, and compares what is built from what is kept with what is built from
nothing, byte for byte.

With --sizes it measures how builds grow instead: each stage in seconds of processors, memory, the size of the site, and
by which power of the number of documents each grows. The first build of a size draws all pictures and leaves them in
.cache; the next finds nothing changed; the last has one title edited.

With --peers it builds the same documents with Hugo, Eleventy and Starlight as well: a page for each in each language with its
facts and text, a list for each collection, and the index of the same Pagefind over all. What is not here is installed, Hugo
with Debian's packages, the others with npm in .cache; what cannot be installed is left out. Ratios are ours to theirs, without pictures.

With --serve it packages the built site and lets Caddy and nginx serve it by our recipes, asked by 256 connections at once
(wrk): answers a second and the slowest but for one in a hundred, beside a file of the same size. Below nine tenths of that
file's rate, or with a failure, it ends with exit code 1. Let nothing else run on the machine.

With --lighthouse it holds one page of each kind against Lighthouse's four scores, three times each (needs npm install
--no-save lighthouse): below 98 of 100 in the median it ends with exit code 1.

  npm run bench -- [--dir DIR]
  npm run bench -- --sizes 1,3,10 [--runs first,again,edited] [--peers] [--json FILE]
  npm run bench -- --identity 100 [--seed 1]
  npm run bench -- --serve 30 [--dir DIR]
  npm run bench -- --lighthouse all [--dir DIR]

  --dir DIR           weighs this built site instead of building one; for --serve and --lighthouse: default dist
  --sizes LIST        builds the content with so many times its agreements, partners and press releases
  --runs LIST         which builds of each size (default: all three)
  --peers             also builds the same documents with other generators (alone: of size 1)
  --json FILE         writes the figures of --sizes and --peers there, too
  --identity N        how many changes
  --seed N            other changes (default: 1)
  --serve SECONDS     for each page and file
  --lighthouse KINDS  all, or some: home,region,agreement
  --help              shows this

  CONTENT_DIR=path        another content folder (default: content)
  SITE_DATE=YYYY-MM-DD    the day for which sites are built (default: today)
`;

const {
  dir,
  sizes,
  runs: wanted,
  peers,
  json,
  identity,
  serve,
  lighthouse,
  seed,
} = readCommandLine(help, {
  dir: { type: 'string' },
  sizes: { type: 'string' },
  runs: { type: 'string' },
  peers: { type: 'boolean', default: false },
  json: { type: 'string' },
  identity: { type: 'string' },
  serve: { type: 'string' },
  lighthouse: { type: 'string' },
  seed: { type: 'string', default: '1' },
});
const root = path.dirname(import.meta.dirname);
const build = path.join(import.meta.dirname, 'build.ts');

if (sizes !== undefined || peers) {
  const plan = readPlan(sizes ?? '1', wanted);
  if (!plan) {
    console.error(help.trim());
    process.exit(2);
  }
  const say = console.log;
  const beside = peers ? { measurePeers: (files: readonly SourceFile[]) => measurePeers(files, { root, say }) } : {};
  const costs = await measureGrowth({ script: build, ...readEnvironment(), ...plan, ...beside, say });
  console.table(toRows(costs));
  if (peers) console.table(toPeerRows(costs));
  const figures = { costs: addRatios(costs), exponents: toExponents(costs) };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  process.exit();
}

if (identity !== undefined) {
  const { contentDir, siteDate } = readEnvironment();
  const proof = { root, contentDir, siteDate, kinds: Number(identity), seed: Number(seed), killEvery: 20 };
  const { made, refused, kills, differences } = await proveIdentity({ ...proof, say: console.log });
  const told = `${String(made)} changes (${String(refused)} refused), ${String(kills)} builds killed`;
  console.log(`${told}: ${String(differences.length)} differences`);
  for (const line of differences) console.log(line);
  process.exit(differences.length > 0 ? 1 : 0);
}

const dist = path.resolve(dir ?? path.join(root, 'dist'));

if (serve !== undefined) {
  const speeds = await measureServing({ dist, connections: 256, seconds: Number(serve), say: console.log });
  console.table(speeds.map(toServingRow));
  process.exit(speeds.every(isFast) ? 0 : 1);
}

if (lighthouse !== undefined) {
  const scores = await measureLighthouse({ dist, kinds: lighthouse, runs: 3, say: console.log });
  console.table(scores);
  process.exit(scores.every(isGood) ? 0 : 1);
}

let isOver = false;
const verdict = (within: boolean) => {
  isOver ||= !within;
  return within ? 'within budget' : 'OVER BUDGET';
};

if (dir === undefined) {
  const { contentDir, siteDate } = readEnvironment();
  for (const times of [1, 4]) {
    const { files, seconds } = await measureCheck(contentDir, times, siteDate);
    const isWithin = verdict(seconds <= CHECK_BUDGET * times);
    console.log(
      `Check of ${String(files)} files: ${seconds.toFixed(1)} s of ${String(CHECK_BUDGET * times)} s, ${isWithin}`,
    );
  }

  const started = performance.now();
  const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const seconds = (performance.now() - started) / 1000;
  console.log(`\nBuild: ${seconds.toFixed(1)} s of ${String(BUILD_BUDGET)} s, ${verdict(seconds <= BUILD_BUDGET)}`);
}

const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1));
// The editors' form is a program for staff, not a page for readers.
const pages = listPages(dist).filter((page) => !isRedirect(page) && !page.url.startsWith('/admin/'));
console.table(
  listHeaviest(pages, (page) => weighPage(page, dist)).map(({ url, weight: { html, css, fonts, scripts, total } }) => ({
    page: url,
    html: kilobytes(html),
    css: kilobytes(css),
    fonts: kilobytes(fonts),
    scripts: kilobytes(scripts),
    'total kB': kilobytes(total),
    budget: kilobytes(budgetOf(url)),
    verdict: verdict(total <= budgetOf(url)),
  })),
);
console.table(
  (await measureSearch(dist)).map(({ what, value, budget, unit, isAim = false }) => ({
    search: what,
    [unit]: unit === 'kB' ? kilobytes(value) : Number(value.toFixed(1)),
    budget: unit === 'kB' ? kilobytes(budget) : budget,
    verdict: isAim ? (value <= budget ? 'reached' : 'aim, not reached') : verdict(value <= budget),
  })),
);
const percent = (share: number) => Number((share * 100).toFixed(1));
const judged = [];
for (const language of languages) {
  const sources = readSearchSources(dist, language);
  for (const part of judgedParts) {
    const rates = toRates(await answerAll(readJudged(part, language), sources));
    judged.push({
      'judged queries': `${part} (${language})`,
      queries: rates.queries,
      'first useful %': percent(rates.firstUseful),
      'first best %': percent(rates.firstBest),
      'best in three %': percent(rates.bestInThree),
      nDCG: Number(rates.ndcg.toFixed(3)),
      empty: rates.empty,
    });
  }
}
console.table(judged);
process.exitCode = isOver ? 1 : 0;
