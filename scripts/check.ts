import { languages } from '../src/domain/text/language.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { translate } from '../src/i18n/translate.ts';
import { checkContent } from './lib/check/check-content.ts';
import { formatProblems } from './lib/check/format-problems.ts';
import { annotationHosts, formatAnnotations } from './lib/check/reporters/annotations.ts';
import { readCommandLine, readEnvironment } from './lib/command-line.ts';

const help = `
Memeriksa isi (content/): berkas, baris, kolom, apa yang salah, apa yang harus ditulis.
Checks the content: file, line, field, what is wrong, what to write instead.

  npm run check -- [--lang id|en] [--strict] [--quiet] [--json | --annotations github|gitlab]

  --lang id|en      bahasa laporan / language of the report (default: id)
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

const { lang, json, strict, quiet, annotations } = readCommandLine(help, {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  annotations: { type: 'string' },
});
const host = annotationHosts.find((name) => name === annotations);
if ((lang !== undefined && !isLocale(lang)) || (annotations !== undefined && (!host || json))) {
  console.error(help.trim());
  process.exit(2);
}

try {
  const started = performance.now();
  const { contentDir, siteDate } = readEnvironment();
  const { problems, files } = await checkContent({ contentDir, siteDate, lang });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const shown = quiet ? errors : problems;

  if (json) console.log(JSON.stringify({ contentDir, siteDate, problems: shown }, null, 2));
  else if (host) console.log(formatAnnotations(shown, host));
  else {
    const hasColours = process.stdout.isTTY && process.stdout.hasColors();
    if (shown.length > 0) console.log(`${formatProblems(shown, lang ?? languages[0], { hasColours })}\n`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const counts = {
      files: String(files),
      errors: String(errors.length),
      warnings: String(problems.length - errors.length),
    };
    console.log(translate(lang ?? languages[0], 'report.summary', { ...counts, seconds }));
  }
  process.exitCode = errors.length > 0 || (strict && problems.length > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
