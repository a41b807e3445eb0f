import path from 'node:path';
import { checkContent } from './lib/check/check-content.ts';
import { formatProblems } from './lib/check/format-problems.ts';
import { readCommandLine } from './lib/command-line.ts';
import { readSiteEnvironment } from './lib/site-environment.ts';

const help = `
Memeriksa isi (content/): berkas, baris, kolom, apa yang salah, apa yang harus ditulis.
Checks the content: file, line, field, what is wrong, what to write instead.

  npm run check -- [--lang id|en] [--json]

  --lang id|en    bahasa laporan / language of the report (default: id)
  --json          laporan untuk program lain / the report for other programs
  --help          keterangan ini / shows this

  CONTENT_DIR=path        folder lain / another content folder (default: content)
  SITE_DATE=YYYY-MM-DD    hari yang dipakai / the day to check for (default: today)

  Exit code 0: tidak ada kesalahan / no errors; 1: ada kesalahan / errors; 2: perintah salah / wrong command.
`;

const summary = {
  id: (errors: number, warnings: number) => `${String(errors)} kesalahan, ${String(warnings)} peringatan`,
  en: (errors: number, warnings: number) => `Errors: ${String(errors)}, warnings: ${String(warnings)}`,
} as const;

const { lang, json } = readCommandLine(help, {
  lang: { type: 'string', default: 'id' },
  json: { type: 'boolean', default: false },
});
if (lang !== 'id' && lang !== 'en') {
  console.error(`--lang ${lang}: id / en`);
  process.exit(2);
}

const { contentDir, siteDate } = readSiteEnvironment(path.dirname(import.meta.dirname));
const { problems } = await checkContent({ contentDir, siteDate, lang });
const errors = problems.filter(({ severity }) => severity === 'error').length;

if (json) {
  console.log(JSON.stringify({ contentDir, siteDate, problems }, null, 2));
} else {
  if (problems.length > 0) console.log(`${formatProblems(problems, lang)}\n`);
  console.log(summary[lang](errors, problems.length - errors));
}
process.exitCode = errors > 0 ? 1 : 0;
