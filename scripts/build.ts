import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { whenNpmIsGone } from './lib/lost-parent.ts';
import { readCommandLine } from './lib/command-line.ts';
import { locales } from '../src/i18n/locales.ts';
import type { SiteEnvironment } from '../src/config/site-environment.ts';

const codes = locales.map(({ code }) => code).join('|');

const help = `
Builds the site: checks the content, renders all pages, indexes them for search, and puts the result in place.
The previous result stays untouched when anything fails.

  npm run build -- [--out DIR] [--lang ${codes}] [--clean]

  --out DIR       where the site goes (default: dist)
  --lang ${codes}  the language in which problems of the content are reported (default: id)
  --clean         makes everything anew; without it, what did not change since the last build is not made again
  --help          shows this

  CONTENT_DIR=path        another content folder (default: content)
  SITE_DATE=YYYY-MM-DD    the day the site is built for (default: today in the time zone of site.yaml)
  PREVIEW=1               for reviewers: shows drafts and records still to come, marked, and keeps search engines out
`;

const root = path.dirname(import.meta.dirname);
const started = performance.now();
// What is read from here on, and by the processes that this one starts, is compiled once for all builds.
process.env['NODE_COMPILE_CACHE'] ??= path.join(root, '.cache/node');
enableCompileCache();
const { buildSite, ContentRefused } = await import('./lib/build/build-site.ts');
const { readSiteEnvironment } = await import('../src/config/site-environment.ts');
const { out, lang, clean } = readCommandLine(help, {
  out: { type: 'string', default: 'dist' },
  lang: { type: 'string' },
  clean: { type: 'boolean', default: false },
});
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
whenNpmIsGone(() => interruption.abort());

try {
  const target = path.resolve(out);
  const environment = readSiteEnvironment(root);
  const isChanged = await buildSite({
    root,
    out: target,
    ...environment,
    isClean: clean,
    lang: lang === undefined ? undefined : await readLanguage(lang),
    signal: interruption.signal,
    log: console.log,
  });
  if (isChanged) await tellNewAddresses(environment);
  else console.log('Nothing changed since the last build.');
  console.log(`Built ${target} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(error instanceof ContentRefused ? reason : `Build failed: ${reason}`);
  console.error('\nNothing was published; the previous site is as it was.');
  process.exitCode = interruption.signal.aborted ? 130 : 1;
}

/** What is read for a report only is not read where nothing changed. */
async function readLanguage(text: string) {
  const { toReportLanguage } = await import('./lib/check/format-problems.ts');
  return toReportLanguage(text);
}

/** Adds to the ledger what goes out for the first time. */
async function tellNewAddresses(environment: SiteEnvironment): Promise<void> {
  const { keepLedger } = await import('./lib/check/keep-ledger.ts');
  const { ledgerPath } = await import('./lib/check/ledger.ts');
  const added = await keepLedger(environment);
  if (added.length > 0)
    console.log(`${ledgerPath}: ${String(added.length)} new address(es); commit it with what comes next`);
}
