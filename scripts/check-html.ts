import { findBuiltSite, readCommandLine } from './lib/command-line.ts';
import { validatePages } from './lib/html-rules/validate-pages.ts';

const help = `
Holds every page of the built site against the rules of HTML, on all processors; pages that were right before are not
looked at again until a byte of them or of the rules changes. Ends with exit code 1 when something is wrong.

  npm run html:check -- [--dir DIR]

  --dir DIR    the built site (default: dist)
  --help       shows this
`;

const { dir } = readCommandLine(help, { dir: { type: 'string', default: 'dist' } });
const { pages, looked, problems } = await validatePages({
  dist: findBuiltSite(dir),
  greenFile: '.cache/html-rules/green',
});
for (const problem of problems) console.error(problem);
console.log(`${String(pages)} pages, ${String(looked)} looked at, ${String(problems.length)} problem(s)`);
process.exitCode = problems.length > 0 ? 1 : 0;
