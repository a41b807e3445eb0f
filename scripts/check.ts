import path from 'node:path';
import { languages } from '../src/domain/text/language.ts';
import { isLocale, locales } from '../src/i18n/locales.ts';
import { formatList } from '../src/i18n/format.ts';
import { translate } from '../src/i18n/translate.ts';
import { checkContent } from './lib/check/check-content.ts';
import { formatProblems } from './lib/check/format-problems.ts';
import type { Problem } from './lib/check/problem.ts';
import { annotationHosts, formatAnnotations } from './lib/check/reporters/annotations.ts';
import { listOwnChanges } from './lib/branches/changed-files.ts';
import { readEnvironment, readFilesAndOptions } from './lib/command-line.ts';

const codes = locales.map(({ code }) => code).join('|');

const help = `
Memeriksa isi (content/): berkas, baris, kolom, apa yang salah, apa yang harus ditulis.
Checks the content: file, line, field, what is wrong, what to write instead.

  npm run check -- [FILE …] [--changed] [--lang ${codes}] [--strict] [--quiet] [--json | --annotations github|gitlab]

  FILE …            semua tentang berkas ini; dari berkas lain hanya kesalahan
                    everything about these files; only the errors of others
  --changed         sama, untuk yang berubah sejak cabang utama / the same for what changed since the main branch

  --lang ${codes}  bahasa laporan / language of the report (default: id)
  --strict          peringatan juga menggagalkan / warnings count as errors for the exit code
  --quiet           hanya kesalahan, tanpa peringatan / errors only, no warnings
  --json            laporan untuk program lain / the report for other programs
  --annotations H   catatan untuk github (perintah alur kerja) atau gitlab (JSON code quality)
                    notes for github (workflow commands) or gitlab (code quality JSON)
  --help            keterangan ini / shows this

  CONTENT_DIR=path        folder lain / another content folder (default: content)
  SITE_DATE=YYYY-MM-DD    hari yang dipakai / the day to check for (default: today)

  Exit code 0: tidak ada kesalahan / no errors
            1: ada kesalahan / errors (--strict: or warnings)
            2: perintah salah, folder tidak ada, atau pemeriksa rusak / wrong command, no such folder, or a broken checker
`;

const { values, positionals } = readFilesAndOptions(help, {
  changed: { type: 'boolean', default: false },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  annotations: { type: 'string' },
});
const { lang, json, strict, quiet, annotations } = values;
const host = annotationHosts.find((name) => name === annotations);
if ((lang !== undefined && !isLocale(lang)) || (annotations !== undefined && (!host || json))) {
  console.error(help.trim());
  process.exit(2);
}

try {
  const started = performance.now();
  const { contentDir, siteDate } = readEnvironment();
  const { problems, files, empty, hasNoHistory } = await checkContent({ contentDir, siteDate, lang });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const own = await listOwn(contentDir);
  const shown = quiet ? errors : own ? sortOwnFirst(problems, own) : problems;

  if (json) console.log(JSON.stringify({ contentDir, siteDate, problems: shown }, null, 2));
  else if (host) console.log(formatAnnotations(shown, host));
  else {
    const hasColours = process.stdout.isTTY && process.stdout.hasColors();
    if (shown.length > 0) console.log(`${formatProblems(shown, lang ?? languages[0], { hasColours })}\n`);
    const others = problems.length - shown.length;
    if (own && !quiet && others > 0)
      console.log(translate(lang ?? languages[0], 'report.others', { warnings: others }));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const counts = {
      files: String(files),
      errors: String(errors.length),
      warnings: String(problems.length - errors.length),
    };
    console.log(translate(lang ?? languages[0], 'report.summary', { ...counts, seconds }));
    if (hasNoHistory) console.log(translate(lang ?? languages[0], 'report.noHistory'));
    if (empty.length > 0) {
      const folders = formatList(
        empty.map((name) => `${name}/`),
        lang ?? languages[0],
      );
      console.log(translate(lang ?? languages[0], 'report.empty', { folders }));
    }
  }
  process.exitCode = errors.length > 0 || (strict && problems.length > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** The files that somebody asks about, as problems name them; undefined where all are meant. */
async function listOwn(contentDir: string): Promise<ReadonlySet<string> | undefined> {
  if (!values.changed && positionals.length === 0) return undefined;
  const folder = path.basename(contentDir);
  const changed = values.changed ? (await listOwnChanges(contentDir)).map((name) => `${folder}/${name}`) : [];
  if (values.changed && changed.length === 0 && !values.json && !host)
    console.log(translate(lang !== undefined && isLocale(lang) ? lang : languages[0], 'report.noChange'));
  const named = positionals.map((name) => {
    const below = path.relative(contentDir, path.resolve(name));
    return `${folder}/${(below.startsWith('..') ? name : below).split(path.sep).join('/')}`;
  });
  return new Set([...changed, ...named]);
}

/** Everything about one's own files first; of other files only what stops the build. */
function sortOwnFirst(problems: readonly Problem[], own: ReadonlySet<string>): Problem[] {
  const others = problems.filter(({ file, severity }) => !own.has(file) && severity === 'error');
  return [...problems.filter(({ file }) => own.has(file)), ...others];
}
