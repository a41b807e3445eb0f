import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toSlug } from '../src/domain/address/slugs.ts';
import { readContentSet } from '../src/reader/content-set.ts';
import { readOnce } from '../src/reader/read-once.ts';
import { listSourceFiles } from '../src/reader/source-file.ts';
import { readEnvironment, speakOfSite } from './lib/command-line.ts';
import { listColumns } from './lib/import/columns.ts';
import { readHeadingMemory, readMapping, writeHeadingMemory } from './lib/import/heading-memory.ts';
import { formatImportReport, formatTotals, toImportReportCsv } from './lib/import/import-report.ts';
import { planImport } from './lib/import/plan-import.ts';
import { readRows } from './lib/import/read-rows.ts';
import type { MeantPlaces } from './lib/import/settle-places.ts';
import { UnreadableTable } from './lib/import/read-table.ts';
import { writeTemplate } from './lib/import/write-template.ts';
import { AnswerReader } from './lib/records/answers.ts';
import { createRecordContext } from './lib/records/make-record.ts';
import { say } from './lib/records/say.ts';
import { writeDrafts } from './lib/records/write-drafts.ts';

speakOfSite();
const help = say('import.help', {
  columns: listColumns()
    .map(({ heading, help: text, isRequired }) => `    ${heading}${isRequired ? ' *' : ''}: ${text}`)
    .join('\n'),
});

const { values, positionals } = readArguments();
const { contentDir, siteDate } = readEnvironment();
const files = listSourceFiles(contentDir);
const content = readContentSet(files, readOnce);
const context = createRecordContext(content, siteDate);

try {
  if (values.help) console.log(help);
  else if (values.template !== undefined) await makeTemplate(values.template);
  else await importFile(positionals[0]);
} catch (error) {
  if (!(error instanceof UnreadableTable)) throw error;
  stop(error.message);
}

async function makeTemplate(file: string): Promise<void> {
  if (!/\.xlsx$/i.test(file)) stop(say('import.template.ending', { file }));
  if (existsSync(file)) stop(say('import.template.exists', { file }));
  const count = await writeTemplate(file, context, readRegion());
  console.log(count === 0 ? say('import.template.made', { file }) : say('import.template.madeWith', { file, count }));
}

async function importFile(file: string | undefined): Promise<void> {
  if (file === undefined || positionals.length > 1) stop(`${say('import.noFile')}\n\n${help}`);
  const memory = new Map(readHeadingMemory(contentDir));
  for (const text of values.map) {
    const mapping = readMapping(text);
    if (typeof mapping === 'string') stop(mapping);
    memory.set(mapping.heading, mapping.means);
  }
  const { rows, notes } = await readRows(file, context, {
    memory,
    region: readRegion(),
    sender: values.sender,
    meant: readMeant(),
  });
  for (const note of notes) console.log(note);
  const planned = await planImport(rows, files, { siteDate, sender: values.sender });
  console.log(formatImportReport(planned));
  if (values.report !== undefined) writeFileSync(values.report, toImportReportCsv(planned));
  const drafts = planned.flatMap((row) => row.files);
  if (values.write) writeDrafts(contentDir, drafts);
  if (values.write && values.map.length > 0) writeHeadingMemory(contentDir, memory);
  else if (values.map.length > 0) console.log(say('import.map.forgotten'));
  console.log(`\n${formatTotals(planned, values.write || drafts.length === 0)}`);
  process.exitCode = planned.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}

/** The region of the command, by its name or its code. */
function readRegion(): string | undefined {
  const [region, ...more] = values.region.filter((text) => !text.includes('='));
  return more.length > 0 ? stop(say('import.region.several')) : region && findRegion(region);
}

/** "Contoh=Kota Contoh" says once for a sheet which of two regions a place is. */
function readMeant(): MeantPlaces {
  const pairs = values.region.filter((text) => text.includes('=')).map((text) => text.split('='));
  return new Map(pairs.map(([name = '', region = '']) => [toSlug(name), findRegion(region)]));
}

function findRegion(written: string): string {
  const answers = new AnswerReader({});
  const region = context.find.one('regions', written, answers, 'region');
  return region ?? stop(`--region: ${answers.refusals[0]?.message ?? written}`);
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
        region: { type: 'string', multiple: true, default: [] },
        sender: { type: 'string' },
        map: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch {
    return stop(`${say('import.unknownCommand', { command: process.argv.slice(2).join(' ') })}\n\n${help}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
