import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listSourceFiles } from '../src/reader/source-file.ts';
import { readEnvironment } from './lib/command-line.ts';
import { importColumns } from './lib/import/columns.ts';
import { formatImportReport, toImportReportCsv } from './lib/import/import-report.ts';
import { planImport } from './lib/import/plan-import.ts';
import { readTable, UnreadableTable } from './lib/import/read-table.ts';
import { toImportRows } from './lib/import/to-answers.ts';
import { writeTemplate } from './lib/import/write-template.ts';
import { writeDrafts } from './lib/records/write-drafts.ts';

const help = `
Mengubah lembar kerja dari kabupaten/kota menjadi berkas kerja sama; satu baris satu kerja sama.
Turns a spreadsheet from a regency office into agreements; one row is one agreement.

  npm run import -- FILE.xlsx|FILE.csv [--write] [--report FILE.csv]
  npm run import -- --template FILE.xlsx

Tanpa --write tidak ada yang ditulis: hanya laporan. Yang sudah ada tidak pernah diubah; mengimpor lagi tidak mengubah
apa pun. Berkas baru berstatus konsep (draft) sampai diperiksa.

  --write            tulis berkasnya / write the files
  --report FILE      laporan tiap baris sebagai CSV / the outcome of every row
  --template FILE    buat lembar kerja kosong / make an empty workbook

  Kolom / columns (* = wajib):
${importColumns.map(({ heading, help: text, isRequired }) => `    ${heading}${isRequired ? ' *' : ''}: ${text}`).join('\n')}

  Exit code 0: semua baris jadi / every row accepted; 1: ada yang ditolak / some refused; 2: perintah atau berkas salah
`;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(help.trim());
} else if (values.template !== undefined) {
  await writeTemplate(values.template);
  console.log(`Dibuat: ${values.template}`);
} else {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) stop(`Sebutkan satu berkas.\n\n${help.trim()}`);
  await importFile(file);
}

async function importFile(file: string): Promise<void> {
  const { contentDir, siteDate } = readEnvironment();
  try {
    const { rows, unknown } = toImportRows(await readTable(file));
    for (const heading of unknown) console.warn(`Kolom "${heading}" tidak dikenal dan dilewati.`);
    const planned = await planImport(rows, listSourceFiles(contentDir), { siteDate });
    console.log(formatImportReport(planned));
    if (values.report !== undefined) writeFileSync(values.report, toImportReportCsv(planned));
    const accepted = planned.filter(({ slug }) => slug !== undefined);
    if (values.write)
      writeDrafts(
        contentDir,
        accepted.flatMap(({ files }) => files),
      );
    const refused = planned.length - accepted.length;
    console.log(
      `\n${String(planned.length)} baris: ${String(accepted.length)} ${values.write ? 'ditulis' : 'siap ditulis (--write)'}, ${String(refused)} ditolak.`,
    );
    process.exitCode = refused > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    stop(error.message);
  }
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
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${help.trim()}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
