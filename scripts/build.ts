import path from 'node:path';
import { buildSite, ContentRefused } from './lib/build/build-site.ts';
import { whenNpmIsGone } from './lib/build/lost-parent.ts';
import { keepLedger } from './lib/check/keep-ledger.ts';
import { toReportLanguage } from './lib/check/format-problems.ts';
import { ledgerPath } from './lib/check/ledger.ts';
import { readCommandLine } from './lib/command-line.ts';
import { locales } from '../src/i18n/locales.ts';
import { readSiteEnvironment } from '../src/config/site-environment.ts';

const codes = locales.map(({ code }) => code).join('|');

const help = `
Builds the site: checks the content, renders all pages, indexes them for search, and puts the result in place.
The previous result stays untouched when anything fails.

  npm run build -- [--out DIR] [--lang ${codes}]

  --out DIR       where the site goes (default: dist)
  --lang ${codes}  the language in which problems of the content are reported (default: id)
  --help          shows this

  CONTENT_DIR=path        another content folder (default: content)
  SITE_DATE=YYYY-MM-DD    the day the site is built for (default: today in the time zone of site.yaml)
  PREVIEW=1               for reviewers: shows drafts and records still to come, marked, and keeps search engines out
`;

const root = path.dirname(import.meta.dirname);
const started = performance.now();
const { out, lang } = readCommandLine(help, {
  out: { type: 'string', default: 'dist' },
  lang: { type: 'string' },
});
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
whenNpmIsGone(() => interruption.abort());

try {
  const target = path.resolve(out);
  const environment = readSiteEnvironment(root);
  await buildSite({
    root,
    out: target,
    ...environment,
    lang: lang === undefined ? undefined : toReportLanguage(lang),
    signal: interruption.signal,
    log: console.log,
  });
  const added = await keepLedger(environment);
  if (added.length > 0)
    console.log(`${ledgerPath}: ${String(added.length)} new address(es); commit it with what comes next`);
  console.log(`Built ${target} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(error instanceof ContentRefused ? reason : `Build failed: ${reason}`);
  console.error('\nNothing was published; the previous site is as it was.');
  process.exitCode = interruption.signal.aborted ? 130 : 1;
}
