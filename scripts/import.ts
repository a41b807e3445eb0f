import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContentSet } from '../src/reader/content-set.ts';
import { listSourceFiles } from '../src/reader/source-file.ts';
import { readEnvironment } from './lib/command-line.ts';
import { importColumns } from './lib/import/columns.ts';
import { readHeadingMemory, readMapping, writeHeadingMemory } from './lib/import/heading-memory.ts';
import { formatImportReport, formatTotals, toImportReportCsv } from './lib/import/import-report.ts';
import { planImport } from './lib/import/plan-import.ts';
import { readRows } from './lib/import/read-rows.ts';
import { UnreadableTable } from './lib/import/read-table.ts';
import { writeTemplate } from './lib/import/write-template.ts';
import { AnswerReader } from './lib/records/answers.ts';
import { createRecordContext } from './lib/records/make-record.ts';
import { writeDrafts } from './lib/records/write-drafts.ts';

const help = `
Mengubah lembar kerja dari kabupaten/kota menjadi berkas kerja sama; satu baris satu kerja sama.
Turns a spreadsheet from a regency office into agreements; one row is one agreement.

  npm run import -- FILE.xlsx|FILE.csv [--write] [--report FILE.csv] [--sender "Kantor"] [--region "Kota X"]
  npm run import -- --template FILE.xlsx [--region "Kota X"]

Tanpa --write tidak ada yang ditulis: hanya laporan. Yang sudah tertulis tidak pernah diubah: kerja sama yang sudah ada
hanya dilengkapi di tempat yang kosong, dan mengimpor lagi tidak mengubah apa pun. Berkas baru berstatus konsep (draft)
sampai diperiksa.

  --write            tulis berkasnya / write the files
  --report FILE      laporan tiap baris sebagai CSV / the outcome of every row
  --sender "Kantor"  kantor pengirim; menjadi sumber bagi baris tanpa sumber / the office that sent the sheet
  --region "Kota X"  wilayah bagi baris tanpa wilayah / the region of rows without one
  --map "Judul mereka=Kolom"
                     arti judul kolom yang tidak dikenal ("-": tidak dipakai); diingat di content/_import-columns.yaml
                     what an unknown heading means; remembered for the next sheet
  --template FILE    buat lembar kerja kosong; dengan --region berisi kerja sama wilayah itu untuk dilengkapi
                     make an empty workbook; with --region one that holds the region's agreements, to be completed

  Kolom / columns (* = wajib):
${importColumns.map(({ heading, help: text, isRequired }) => `    ${heading}${isRequired ? ' *' : ''}: ${text}`).join('\n')}

  Exit code 0: tidak ada yang ditolak / nothing refused; 1: ada yang ditolak / some refused; 2: perintah atau berkas salah
`;

const { values, positionals } = readArguments();
const { contentDir, siteDate } = readEnvironment();
const files = listSourceFiles(contentDir);
const content = readContentSet(files);
const context = createRecordContext(content, siteDate);

try {
  if (values.help) console.log(help.trim());
  else if (values.template !== undefined) await makeTemplate(values.template);
  else await importFile(positionals[0]);
} catch (error) {
  if (!(error instanceof UnreadableTable)) throw error;
  stop(error.message);
}

async function makeTemplate(file: string): Promise<void> {
  if (!/\.xlsx$/i.test(file)) stop(`${file}: lembar kosong adalah buku kerja Excel; beri nama yang berakhiran .xlsx.`);
  if (existsSync(file)) stop(`${file} sudah ada dan tidak ditimpa; pilih nama lain.`);
  const count = await writeTemplate(file, context, readRegion());
  console.log(`Dibuat: ${file}${count === 0 ? '' : `, berisi ${String(count)} kerja sama untuk dilengkapi`}`);
}

async function importFile(file: string | undefined): Promise<void> {
  if (file === undefined || positionals.length > 1) stop(`Sebutkan satu berkas.\n\n${help.trim()}`);
  const memory = new Map(readHeadingMemory(contentDir));
  for (const text of values.map) {
    const mapping = readMapping(text);
    if (typeof mapping === 'string') stop(mapping);
    memory.set(mapping.heading, mapping.means);
  }
  if (values.map.length > 0) writeHeadingMemory(contentDir, memory);

  const { rows, notes } = await readRows(file, context, { memory, region: readRegion(), sender: values.sender });
  for (const note of notes) console.log(note);
  const planned = await planImport(rows, files, { siteDate, sender: values.sender });
  console.log(formatImportReport(planned));
  if (values.report !== undefined) writeFileSync(values.report, toImportReportCsv(planned));
  const drafts = planned.flatMap((row) => row.files);
  if (values.write) writeDrafts(contentDir, drafts);
  console.log(`\n${formatTotals(planned, values.write || drafts.length === 0)}`);
  process.exitCode = planned.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}

/** The region of the command, by its name or its code. */
function readRegion(): string | undefined {
  if (values.region === undefined) return undefined;
  const answers = new AnswerReader({});
  const region = context.find.one('regions', values.region, answers, 'region');
  return region ?? stop(`--region: ${answers.refusals[0]?.message ?? values.region}`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      strict: true,
      options: {
        write: { type: 'boolean', default: false },
        report: { type: 'string' },
        template: { type: 'string' },
        region: { type: 'string' },
        sender: { type: 'string' },
        map: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch {
    return stop(`Perintah tidak dikenal: ${process.argv.slice(2).join(' ')}\n\n${help.trim()}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
