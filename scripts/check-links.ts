import { checkLinks } from './lib/built-site/check-links.ts';
import { findBuiltSite, readCommandLine } from './lib/command-line.ts';

const help = `
Follows every link and anchor of the built site, finds pages that nothing leads to, and anything loaded from elsewhere.
Build first (npm run build). Ends with exit code 1 when something is wrong.

  npm run check:links -- [--dir DIR]

  --dir DIR    the built site (default: dist)
  --help       shows this
`;

const { dir } = readCommandLine(help, { dir: { type: 'string', default: 'dist' } });
const { pages, links, problems } = checkLinks(findBuiltSite(dir));
for (const problem of problems) console.error(problem);
console.log(`${String(pages)} pages, ${String(links)} links, ${String(problems.length)} problem(s)`);
process.exitCode = problems.length > 0 ? 1 : 0;
