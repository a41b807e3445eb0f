import { parseArgs } from 'node:util';
import { formatProblems } from './lib/check/format-problems.ts';
import { readContentSet } from '../src/reader/content-set.ts';
import { listSourceFiles } from '../src/reader/source-file.ts';
import { readEnvironment } from './lib/command-line.ts';
import { ask } from './lib/records/ask.ts';
import { checkDrafts } from './lib/records/check-drafts.ts';
import { createRecordContext, makeRecord } from './lib/records/make-record.ts';
import { isRecordKind, questions, slugQuestion, type Question, type RecordKind } from './lib/records/questions.ts';
import type { RecordDraft } from './lib/records/record-draft.ts';
import { copiedKinds, copyTemplates, isCopiedKind } from './lib/records/templates.ts';
import { writeDrafts } from './lib/records/write-drafts.ts';

const listFlags = (kind: keyof typeof questions) =>
  questions[kind]
    .map(({ name, example, isRequired }) => `    --${name}${isRequired ? ' *' : ''}  ${example}`)
    .join('\n');

const help = `
Membuat berkas baru di content/: kerja sama, mitra, atau siaran pers. Nomor kerja sama diambil dari nomor bebas berikutnya.
Panggilan mencari mitra dan panduan disalin dari contoh di content/_templates/.
Makes new files in content/: an agreement, a partner or a press release, with the next free number; a call for partners
or a guide is copied from its starting file.

  npm run new -- agreement|partner|release [--title "…" …] [--publish] [--dry-run]
  npm run new -- opportunity|guide --slug nama-berkas [--dry-run]

Yang tidak diberikan sebagai pilihan akan ditanyakan (* = wajib). Berkas baru berstatus konsep (draft) kecuali dengan
--publish, dan tidak pernah menimpa berkas lain. Tanpa jawaban bahasa Inggris, berkas en/ tidak dibuat.

  agreement
${listFlags('agreement')}
  partner
${listFlags('partner')}
  release
${listFlags('release')}

  CONTENT_DIR=path   folder lain / another content folder
  SITE_DATE=…        hari yang dicatat / the day that is recorded
  Exit code 0: dibuat / made; 1: ditolak / refused; 2: perintah salah / wrong command
`;

const [kind = '', ...rest] = process.argv.slice(2);
if (kind === '--help' || kind === '-h' || rest.includes('--help')) {
  console.log(help.trim());
  process.exit(0);
}
if (!isRecordKind(kind) && !isCopiedKind(kind)) {
  const kinds = [...Object.keys(questions), ...copiedKinds].join(', ');
  console.error(`${kind === '' ? `${kinds}?` : `"${kind}": ${kinds}`}\n\n${help.trim()}`);
  process.exit(2);
}

const { contentDir, siteDate } = readEnvironment();
const files = listSourceFiles(contentDir);
const { 'dry-run': isDryRun, ...flags } = readFlags(isCopiedKind(kind) ? [slugQuestion] : questions[kind], rest);
const draft = isCopiedKind(kind) ? copyTemplates(files, kind, flags.slug ?? '') : await makeFromAnswers(kind);

if (draft.refusals) {
  for (const { question, message } of draft.refusals) console.error(`--${question}: ${message}`);
  process.exit(1);
}
const problems = await checkDrafts(files, draft.files, { siteDate });
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
if (!isDryRun) writeDrafts(contentDir, draft.files);
for (const { path, text } of draft.files) console.log(isDryRun ? `${path}\n${text}` : `Dibuat: content/${path}`);

async function makeFromAnswers(of: RecordKind): Promise<RecordDraft> {
  const { publish, ...given } = flags;
  const answers = process.stdin.isTTY ? await ask(questions[of], given) : given;
  const context = createRecordContext(readContentSet(files), siteDate);
  return makeRecord(of, { ...answers, ...(publish && { publish: 'yes' }) }, context);
}

function readFlags(of: readonly Question[], list: string[]) {
  try {
    const names = Object.fromEntries(of.map(({ name }) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({
      args: list,
      options: { ...names, publish: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
      strict: true,
    });
    return values as { [name: string]: string | undefined } & { publish?: boolean; 'dry-run'?: boolean };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help.trim()}`);
    process.exit(2);
  }
}
