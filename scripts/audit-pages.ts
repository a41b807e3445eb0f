import { availableParallelism } from 'node:os';
import { isRedirect } from '../src/integrations/built-site/built-page.ts';
import { auditAxe } from './lib/audit/audit-axe.ts';
import { auditNu, findNu } from './lib/audit/audit-nu.ts';
import { listPages } from './lib/built-site/list-pages.ts';
import { findBuiltSite, readCommandLine } from './lib/command-line.ts';
import { validatePages } from './lib/html-rules/validate-pages.ts';

const help = `
Looks at every page of the built site, once for each release: all rules of axe in a browser, by day and (colours) by
night; the rules of HTML; and the Nu HTML checker where Java and its package are (npm install --no-save vnu-jar).
What was right is remembered by its bytes: stop it when you like, and begin again. Ends with exit code 1 when something
is wrong.

  npm run audit:pages -- [--dir DIR] [--minutes N] [--only PART]

  --dir DIR      the built site (default: dist)
  --minutes N    ends the part with the browser after so long; what is left is looked at the next time
  --workers N    pages at a time (default: as many as processors)
  --only PART    axe, html or nu
  --help         shows this
`;

const { dir, minutes, workers, only } = readCommandLine(help, {
  dir: { type: 'string', default: 'dist' },
  minutes: { type: 'string', default: '600' },
  workers: { type: 'string', default: String(availableParallelism()) },
  only: { type: 'string' },
});
const dist = findBuiltSite(dir);
const isWanted = (part: string) => only === undefined || only === part;
const problems: string[] = [];
const tell = (found: readonly string[], what: string) => {
  for (const problem of found) console.error(problem);
  problems.push(...found);
  console.log(`${what}, ${String(found.length)} problem(s)`);
};

if (isWanted('html')) {
  const { pages, looked, problems: found } = await validatePages({ dist, greenFile: '.cache/html-rules/green' });
  tell(found, `HTML rules: ${String(pages)} pages, ${String(looked)} looked at`);
}
if (isWanted('nu')) {
  const jar = findNu();
  if (jar === undefined) console.log('Nu HTML checker: left out; it needs Java and npm install --no-save vnu-jar');
  else tell(auditNu(dist, jar), 'Nu HTML checker: all pages');
}
if (isWanted('axe')) {
  // The editors' form is somebody else's program.
  const pages = listPages(dist).filter((page) => !isRedirect(page) && !page.url.startsWith('/admin/'));
  const report = await auditAxe({
    dist,
    pages,
    greenFile: '.cache/audit/axe',
    seconds: Number(minutes) * 60,
    workers: Number(workers),
    say: console.log,
  });
  const { looked, left, rules } = report;
  tell(
    report.problems,
    `axe: ${String(pages.length)} pages, ${String(looked)} looked at, ${String(left)} left, ${String(rules)} rules`,
  );
  if (left > 0) process.exitCode = 1;
}
if (problems.length > 0) process.exitCode = 1;
