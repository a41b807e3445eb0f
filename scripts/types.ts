import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { toSourceLine, writeComponents } from './lib/types/component-types.ts';

const help = `
Checks the types of all code, components included, and names file, line and column of what is wrong.

  npm run types

  --help  shows this

Components are checked as the TSX that Astro's own converter makes of them, by the native compiler of TypeScript 7, which
remembers under .cache what it saw.
`;

readCommandLine(help, {});
const root = path.dirname(import.meta.dirname);
const components = writeComponents(root);
const problems = [...components.values()].flatMap((component) =>
  component.file.startsWith('node_modules/') ? [] : component.problems,
);

const { stdout, stderr, error } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/typescript-native/bin/tsc'),
    '--project',
    'config/tsconfig.types.json',
    '--pretty',
    'false',
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 },
);
if (error) throw error;

let isPackages = false;
for (const printed of `${stdout}${stderr}`.split(/\r?\n/)) {
  // What is indented belongs to the line before it.
  if (!printed.startsWith(' ')) isPackages = false;
  const line = isPackages ? undefined : toSourceLine(printed, components);
  if (line === undefined) isPackages = true;
  else if (line !== '') problems.push(line);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
