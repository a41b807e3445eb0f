import { languages } from '../src/domain/text/language.ts';
import { isLocale, locales } from '../src/i18n/locales.ts';
import { formatBranches, toAnnotations } from './lib/branches/format-branches.ts';
import { git } from './lib/branches/git.ts';
import { listOpenBranches, NoMainBranch, NoSuchBranch } from './lib/branches/open-branches.ts';
import { isMeant, listTouchedRecords } from './lib/branches/touched-records.ts';
import { annotationHosts, formatAnnotations } from './lib/check/reporters/annotations.ts';
import { readCommandLine, readEnvironment } from './lib/command-line.ts';

const codes = locales.map(({ code }) => code).join('|');

const help = `
Menyebut cabang terbuka yang menyentuh berkas isi yang sama; berkas id dan en dihitung satu.
Lists open branches that touch the same record of content/; its id and en files count as one.

  npm run branches -- [--record 0042] [--branch NAME] [--base main] [--lang ${codes}] [--strict]
                      [--json | --annotations github|gitlab]

  --record NAME     semua cabang yang menyentuh berkas ini / every branch that touches this record (0042, busan, …)
  --branch NAME     hanya yang disentuh cabang ini juga; tanpa cabang itu, yang sedang dibuka
                    only what this branch touches too; the commit that is checked out where there is no such branch
  --base NAME       cabang utama / the main branch (default: that of origin, else main or master)
  --lang ${codes}  bahasa laporan / language of the report (default: id)
  --strict          exit code 1 bila ada yang sama / where anything is found
  --json            untuk program lain / for other programs
  --annotations H   peringatan untuk github atau gitlab / warnings for a git host
  --help            keterangan ini / shows this

  Ambil cabang orang lain lebih dahulu / fetch the branches of others first: git fetch --all --prune
  CONTENT_DIR=path  folder lain / another content folder (default: content)

  Exit code 0: selesai / done; 1: ada yang sama / something found (--strict); 2: perintah salah, atau bukan
            repositori git / wrong command, or no git repository
`;

const options = readCommandLine(help, {
  record: { type: 'string' },
  branch: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string', default: languages[0] },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  annotations: { type: 'string' },
});
const { record, branch, base, lang, json, strict } = options;
const host = annotationHosts.find((name) => name === options.annotations);
if (!isLocale(lang) || (options.annotations !== undefined && (!host || json))) stop(help.trim());

const { contentDir } = readEnvironment();
try {
  const folder = (await git(contentDir, 'rev-parse', '--show-prefix')).trim();
  const open = await listOpenBranches(contentDir, { base, current: branch });
  const records = listTouchedRecords(open.branches, folder).filter(
    (item) =>
      (record === undefined ? item.branches.length > 1 : isMeant(item, record)) &&
      (branch === undefined || item.branches.some(({ name }) => name === branch)),
  );
  const found = { base: open.base, records, incomparable: open.incomparable };
  if (json) console.log(JSON.stringify(found, null, 2));
  else if (host) console.log(formatAnnotations(toAnnotations(records, branch, lang), host));
  else console.log(formatBranches({ ...found, record }, lang));
  process.exitCode = strict && records.length > 0 ? 1 : 0;
} catch (error) {
  if (error instanceof NoMainBranch) stop(`Cabang utama tidak ada / no main branch: ${error.message} (--base NAME)`);
  if (error instanceof NoSuchBranch)
    stop(
      `Cabang ${error.message} tidak ada / no such branch. Lihat: git branch --all; ambil lebih dahulu: git fetch --all`,
    );
  stop(
    `${contentDir}: bukan repositori git, atau git tidak terpasang / no git repository, or no git. ${String(error)}`,
  );
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
