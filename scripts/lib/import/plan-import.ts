import { toSlug } from '../../../src/domain/address/slugs.ts';
import { readContentSet, type ContentSet } from '../../../src/reader/content-set.ts';
import type { SourceFile } from '../../../src/reader/source-file.ts';
import type { Refusal } from '../records/answers.ts';
import { checkDrafts } from '../records/check-drafts.ts';
import { createRecordContext, makeRecord } from '../records/make-record.ts';
import type { DraftFile, RecordContext } from '../records/record-draft.ts';
import { importColumns } from './columns.ts';
import type { ImportRow } from './to-answers.ts';

/** What becomes of a row: a record, or the reasons why not. */
export interface ImportedRow {
  number: number;
  title: string;
  slug?: string;
  files: readonly DraftFile[];
  reasons: readonly string[];
}

/** Decides about every row without writing anything: written and refused together are all rows. */
export async function planImport(
  rows: readonly ImportRow[],
  files: readonly SourceFile[],
  { siteDate }: { siteDate: string },
): Promise<ImportedRow[]> {
  const content = readContentSet(files);
  const context = createRecordContext(content, siteDate);
  const known = listKnownTitles(content);
  const planned: ImportedRow[] = [];
  for (const row of rows) {
    const count = planned.filter(({ slug }) => slug !== undefined).length;
    planned.push(planRow(row, { ...context, number: String(Number(context.number) + count).padStart(4, '0') }, known));
  }
  return refuseWhatTheCheckRefuses(planned, files, siteDate);
}

function planRow(
  { number, answers, refusals }: ImportRow,
  context: RecordContext,
  known: Map<string, string>,
): ImportedRow {
  const title = answers['title'] ?? '';
  const refused = (reasons: string[]): ImportedRow => ({ number, title, files: [], reasons });
  const draft = makeRecord('agreement', answers, context);
  const wrong = [
    ...refusals,
    ...(draft.refusals ?? []).filter(({ question }) => !refusals.some((one) => one.question === question)),
  ];
  if (wrong.length > 0 || !draft.files) return refused(wrong.map(toReason));
  const key = toSlug(title);
  const earlier = known.get(key);
  if (earlier !== undefined) return refused([`sudah ada: ${earlier}; berkas yang ada tidak diubah`]);
  known.set(key, `baris ${String(number)}`);
  return { number, title, slug: draft.slug, files: draft.files, reasons: [] };
}

/** The columns as the sender knows them. */
function toReason({ question, message }: Refusal): string {
  const heading = importColumns.find(({ answers }) => answers === question)?.heading ?? question;
  return `${heading}: ${message}`;
}

function listKnownTitles(content: ContentSet): Map<string, string> {
  return new Map(
    content.records('agreements').flatMap(({ slug, data }) => (data ? [[toSlug(data.title), slug] as const] : [])),
  );
}

async function refuseWhatTheCheckRefuses(
  planned: readonly ImportedRow[],
  files: readonly SourceFile[],
  siteDate: string,
): Promise<ImportedRow[]> {
  const problems = await checkDrafts(
    files,
    planned.flatMap((row) => row.files),
    { siteDate },
  );
  return planned.map((row) => {
    const reasons = problems
      .filter(({ file }) => row.files.some(({ path }) => file === `content/${path}`))
      .map(({ field, message }) => `${field ?? 'berkas'}: ${message}`);
    return reasons.length === 0 ? row : { number: row.number, title: row.title, files: [], reasons };
  });
}
