import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getDayIn } from '../src/config/site-environment.ts';
import { locales } from '../src/i18n/locales.ts';
import { readContentSet } from '../src/reader/content-set.ts';
import { listSourceFiles } from '../src/reader/source-file.ts';
import { checkContent } from './lib/check/check-content.ts';
import { formatProblems } from './lib/check/format-problems.ts';
import { readCommandLine, readEnvironment } from './lib/command-line.ts';
import { getAnswer, readLanguages, Refusal } from './lib/province/answers.ts';
import { makeProvince } from './lib/province/make-province.ts';
import { describeNextSteps } from './lib/province/next-steps.ts';
import { getIndonesianZone, listIndonesianRegions, listProvinceNames } from './lib/province/official-regions.ts';
import type { RegionList } from './lib/province/province-plan.ts';
import { readRegionTable, RegionTableError } from './lib/province/read-regions.ts';
import { writeDrafts } from './lib/records/write-drafts.ts';

const help = `
Menulis folder isi untuk provinsi lain, yang langsung lolos pemeriksaan dan dapat dibangun.
Writes the content folder of another province, which checks and builds at once. What is not given is asked for.

  npm run new:province -- --folder ../isi-jateng --province "Jawa Tengah" --name "Sinergi Jateng" --prefix JTG --url https://…
  npm run new:province -- --folder ../content-x --regions regions.csv --languages en --country "…" --authority "…"
                          --time-zone Pacific/Auckland --name "…" --prefix ABC --url https://…

  --folder DIR        folder baru atau kosong / a new or empty folder
  --province X        provinsi Indonesia, kode atau nama / a province of Indonesia by its code or name
  --regions FILE.csv  daerah di luar Indonesia / of another country: code,name,kind and, where known,
                      short_name,latitude,longitude; the first row is the province itself
  --name X            nama situs / name of the site
  --prefix ABC        awalan nomor kerja sama / before the numbers of agreements, 2 to 5 capital letters
  --url https://…     alamat situs / address of the site
  --languages id,en   bahasa, yang pertama utama / languages, the first is the main one (${locales.map(({ code }) => code).join(', ')})
  --time-zone X       nama IANA / IANA name (Indonesia: by the province)
  --country X         negara / country (with --regions)
  --authority X       penetap kode / who gives the codes of regions (with --regions)
  --help              keterangan ini / shows this

  Exit code 0: folder ditulis / written; 1: ditolak / refused; 2: perintah salah / wrong command
`;

const given = readCommandLine(help, {
  folder: { type: 'string' },
  province: { type: 'string' },
  regions: { type: 'string' },
  name: { type: 'string' },
  prefix: { type: 'string' },
  url: { type: 'string' },
  languages: { type: 'string' },
  'time-zone': { type: 'string' },
  country: { type: 'string' },
  authority: { type: 'string' },
});

try {
  const environment = readEnvironment();
  const from = readContentSet(listSourceFiles(environment.contentDir));
  const languages = readLanguages(given.languages ?? (given.regions === undefined ? 'id,en' : 'en'));
  const list = await readRegions(given.authority);
  const known = list.isIndonesian
    ? { country: 'Indonesia', authority: 'Kemendagri', 'time-zone': getIndonesianZone(list.province.code), ...given }
    : given;
  const answers = {
    name: await getAnswer('name', known.name),
    numberPrefix: await getAnswer('prefix', known.prefix),
    url: (await getAnswer('url', known.url)).replace(/\/$/, ''),
    country: await getAnswer('country', known.country),
    authority: await getAnswer('authority', known.authority),
    timeZone: await getAnswer('time-zone', known['time-zone']),
  };
  // Where the new province is ahead of this one, its day has begun; where it is behind, ours is yet to come.
  const plan = { ...list, ...answers, languages, day: getDayIn(answers.timeZone, environment) };
  const folder = path.resolve(await getAnswer('folder', given.folder));
  const files = makeProvince(plan, from);
  writeDrafts(folder, files);
  const { problems } = await checkContent({ contentDir: folder, siteDate: plan.day, lang: languages[0] });
  if (problems.length > 0) console.error(`${formatProblems(problems, languages[0])}\n`);
  console.log(describeNextSteps(plan, folder, files.length));
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  if (!(error instanceof Refusal) && !(error instanceof RegionTableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The regions of the table that was given, or of a province of Indonesia. */
async function readRegions(authority: string | undefined): Promise<RegionList> {
  if (given.regions !== undefined)
    return readRegionTable(readTable(given.regions), authority ?? path.basename(given.regions));
  const written = await getAnswer('province', given.province);
  const list = await listIndonesianRegions(written);
  if (!list) throw new Refusal(`--province "${written}": ${(await listProvinceNames()).join(', ')}`);
  return list;
}

function readTable(file: string): string {
  if (!existsSync(file)) throw new Refusal(`--regions: ${file} tidak ada / does not exist`);
  return readFileSync(file, 'utf8');
}
