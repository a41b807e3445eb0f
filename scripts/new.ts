import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { languages } from '../src/domain/text/language.ts';
import { formatProblems } from './lib/check/format-problems.ts';
import { readSiteEnvironment } from '../src/config/site-environment.ts';
import { readContentSet, type ContentSet } from '../src/reader/content-set.ts';
import { listSourceFiles } from '../src/reader/source-file.ts';
import { readEnvironment } from './lib/command-line.ts';
import type { Answers } from './lib/records/answers.ts';
import { ask } from './lib/records/ask.ts';
import { checkDrafts } from './lib/records/check-drafts.ts';
import { findExamples } from './lib/records/examples.ts';
import { createKeptAnswers } from './lib/records/kept-answers.ts';
import { listChoices } from './lib/records/list-choices.ts';
import { createRecordContext, makeRecord } from './lib/records/make-record.ts';
import {
  describeQuestion,
  isRecordKind,
  questions,
  slugQuestion,
  type Question,
  type RecordKind,
} from './lib/records/questions.ts';
import type { RecordContext, RecordDraft } from './lib/records/record-draft.ts';
import { say } from './lib/records/say.ts';
import { isNo } from './lib/records/sheet-words.ts';
import { copiedKinds, copyTemplates, isCopiedKind } from './lib/records/templates.ts';
import { writeDrafts } from './lib/records/write-drafts.ts';

const examples = findExamples(readContentOrNone());
const listFlags = (kind: keyof typeof questions) =>
  questions[kind]
    .filter(({ isTranslation }: Question) => !isTranslation || languages.length > 1)
    .map((one) => `    --${one.name}${one.isRequired ? ' *' : ''}  ${describeQuestion(one, examples).example}`)
    .join('\n');
const help = say('new.help', {
  agreement: listFlags('agreement'),
  partner: listFlags('partner'),
  release: listFlags('release'),
});

const [kind = '', ...rest] = process.argv.slice(2);
if (kind === '--help' || kind === '-h' || rest.includes('--help')) {
  console.log(help);
  process.exit(0);
}
if (!isRecordKind(kind) && !isCopiedKind(kind)) {
  const kinds = [...Object.keys(questions), ...copiedKinds].join(', ');
  console.error(`${kind === '' ? `${kinds}?` : `"${kind}": ${kinds}`}\n\n${help}`);
  process.exit(2);
}

const { contentDir, siteDate } = readEnvironment();
const kept = createKeptAnswers('.cache', kind);
const files = listSourceFiles(contentDir);
const { 'dry-run': isDryRun, ...flags } = readFlags(isCopiedKind(kind) ? [slugQuestion] : questions[kind], rest);
const draft = isCopiedKind(kind) ? copyTemplates(files, kind, flags.slug ?? '') : await makeFromAnswers(kind);

if (draft.refusals) {
  for (const { question, message } of draft.refusals) console.error(`--${question}: ${message}`);
  endKept();
}
for (const { message } of draft.notes ?? []) console.log(message);
const problems = await checkDrafts(files, draft.files, { siteDate });
if (problems.length > 0) {
  console.error(formatProblems(problems));
  endKept();
}
if (!isDryRun) writeDrafts(contentDir, draft.files);
kept.forget();
for (const { path, text } of draft.files)
  console.log(isDryRun ? `${path}\n${text}` : say('new.made', { path: relative('', join(contentDir, path)) }));
if (!isDryRun) console.log(`\n${say('new.next')}`);

/** What help is made of; what is wrong with a folder is told where its records are made. */
function readContentOrNone(): ContentSet {
  try {
    return readContentSet(listSourceFiles(readSiteEnvironment().contentDir));
  } catch {
    return readContentSet([]);
  }
}

async function makeFromAnswers(of: RecordKind): Promise<RecordDraft> {
  const { publish, ...given } = flags;
  const context = createRecordContext(readContentSet(files), siteDate);
  const answers = process.stdin.isTTY ? await askInTerminal(of, given, context) : given;
  return makeRecord(of, { ...answers, ...(publish && { publish: 'yes' }) }, context);
}

async function askInTerminal(of: RecordKind, given: Answers, context: RecordContext): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const before = kept.read();
    const isResumed = Object.keys(before).length > 0 && !isNo(await terminal.question(`${say('new.resume')} `));
    return await ask(
      questions[of],
      { ...(isResumed ? before : {}), ...given },
      {
        read: (prompt) => terminal.question(prompt),
        say: (text) => {
          console.log(text);
        },
        judge: (question, answers) =>
          makeRecord(of, answers, context).refusals?.find((one) => one.question === question && !one.isMissing)
            ?.message,
        listChoices: (list) => listChoices(list),
        examples,
        keep: kept.keep,
      },
    );
  } finally {
    terminal.close();
  }
}

/** Nothing that was answered is lost. */
function endKept(): never {
  if (process.stdin.isTTY) console.error(say('new.kept'));
  process.exit(1);
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
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(2);
  }
}
