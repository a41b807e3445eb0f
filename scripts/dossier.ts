import { existsSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../src/domain/text/language.ts';
import { ensureBrowser } from './lib/browser.ts';
import { readCommandLine } from './lib/command-line.ts';
import { listDossiers } from './lib/dossier/list-dossiers.ts';
import { printDossiers } from './lib/dossier/print-dossiers.ts';

const help = `
Prints a dossier of every region as PDF, from the built site and in the browser of the tests.

  npm run dossier -- [--region SLUG] [--language id|en] [--dir DIR] [--out DIR]

  --region SLUG       only this region, for example kota-surabaya
  --language id|en    default: id
  --dir DIR           the built site (default: dist)
  --out DIR           where the PDFs go (default: dist-dossier)
  --help              shows this
`;

const options = readCommandLine(help, {
  region: { type: 'string' },
  language: { type: 'string', default: languages[0] },
  dir: { type: 'string', default: 'dist' },
  out: { type: 'string', default: 'dist-dossier' },
});
const dist = path.resolve(options.dir);
const out = path.resolve(options.out);
const language = languages.find((code) => code === options.language);
const dossiers = language && existsSync(dist) ? listDossiers(dist, language, options.region) : [];

if (!language) fail(`--language is "${options.language}"; write ${languages.join(' or ')}.`);
if (dossiers.length === 0) {
  fail(options.region ? `${dist} has no region ${options.region}.` : `There is no site in ${dist}. Run: npm run build`);
}

let done = 0;
await printDossiers(dossiers, {
  dist,
  out,
  executablePath: ensureBrowser(),
  onPrinted: ({ file }, bytes) => {
    done += 1;
    console.log(`${String(done)}/${String(dossiers.length)} ${file} ${String(Math.round(bytes / 1000))} kB`);
  },
});
console.log(`Printed ${String(done)} dossier(s) into ${out}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
