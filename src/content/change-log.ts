import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keepBytes, toKey } from '~/cache/kept-files.ts';
import { contentDir, site, today } from '~/config/site.ts';
import { addMonths, toDayInZone, type Day } from '~/domain/calendar/dates.ts';
import type { Agreement } from '~/domain/agreement/agreement.ts';
import {
  createChangeLog,
  listChanges,
  loggedCollections,
  type ChangeLog,
  type LoggedCollection,
  type LoggedRecord,
} from '~/domain/changes/change-log.ts';
import type { Fields } from '~/domain/changes/fact-fields.ts';
import { toRecordHistory, type FileVersion } from '~/domain/changes/record-history.ts';
import { listStatusMoves, type AgreementTimeline } from '~/domain/changes/status-history.ts';
import type { Publication } from '~/domain/records/publication.ts';
import { languages, type Language } from '~/domain/text/language.ts';
import { getEntryForm } from '~/model/entry-form.ts';
import { toPlainLines } from '~/reader/file-text.ts';
import { readFrontMatter } from '~/reader/front-matter.ts';
import { readGitVersions, type GitVersions } from '~/reader/git-versions.ts';
import { agreementRecord } from '~/schemas/agreement.ts';
import { toAgreement } from './to-agreement.ts';

const folder = path.resolve('.cache/history');

/** How far back the passing of days is told where nothing says since when a record has been here. */
const monthsWithoutGit = 12;

type LoggableRecord = Publication & { slug: string };
type Records = Readonly<Record<Exclude<LoggedCollection, 'agreements'>, readonly LoggableRecord[]>> & {
  agreements: readonly Agreement[];
};

/** How the published records came to say what they say. */
export async function readChangeLog(records: Records): Promise<ChangeLog> {
  const pattern = new RegExp(`^(?:${loggedCollections.join('|')})/(?:${languages.join('|')})/.+\\.md$`);
  const git = readGitVersions(contentDir, pattern);
  const read = createVersionReader(git);
  const logged = await Promise.all(
    loggedCollections.flatMap((collection) =>
      records[collection].map((record: LoggableRecord) => readRecord(collection, record, git, read)),
    ),
  );
  const histories = new Map(logged.map(({ collection, record, history }) => [`${collection}/${record.slug}`, history]));
  const timelines = records.agreements.map((agreement) =>
    toTimeline(agreement, histories.get(`agreements/${agreement.slug}`)?.versions, git.reach),
  );
  const changes = listChanges(logged, listStatusMoves(timelines, today), today);
  return createChangeLog(changes, { reach: git.reach, folder: git.prefix });
}

type VersionReader = (paths: readonly string[]) => Promise<FileVersion[]>;

async function readRecord(
  collection: LoggedCollection,
  record: LoggableRecord,
  git: GitVersions,
  read: VersionReader,
): Promise<LoggedRecord> {
  const toPath = (language: Language, slug: string) => `${collection}/${language}/${slug}.md`;
  const [first] = languages;
  const since = git.versions.get(toPath(first, record.slug))?.[0];
  if (!since) return { collection, record };
  const former = record.aliases
    .map((slug) => ({ slug, last: git.versions.get(toPath(first, slug))?.at(-1) }))
    .filter(({ last }) => last && last.seconds <= since.seconds)
    .toSorted((a, b) => (a.last?.seconds ?? 0) - (b.last?.seconds ?? 0));
  const slugs = [...former.map(({ slug }) => slug), record.slug];
  const files = await Promise.all(
    languages.map(async (language) => {
      const versions = await read(slugs.map((slug) => toPath(language, slug)));
      return [language, versions.map((version) => ({ ...version, fields: pickKnown(collection, version.fields) }))] as const;
    }),
  );
  const [own] = files;
  const history = toRecordHistory({
    record: own?.[1] ?? [],
    words: Object.fromEntries(files),
    timeZone: site.timeZone,
    today,
  });
  const formerSlug = former.at(-1)?.slug;
  const renamed = formerSlug === undefined ? undefined : { day: toDay(since.seconds), formerSlug };
  return { collection, record, history, renamed };
}

/** Fields that records no longer have say nothing to today's readers. */
function pickKnown(collection: LoggedCollection, fields: Fields): Fields {
  const known = new Set(getEntryForm(collection).map(({ name }) => name));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => known.has(name)));
}

/** What an agreement said on its days; without git, what it says today. */
function toTimeline(
  agreement: Agreement,
  versions: readonly { day: Day; fields: Fields }[] | undefined,
  reach: GitVersions['reach'],
): AgreementTimeline {
  const { slug } = agreement;
  if (reach === 'none') return { slug, versions: [{ day: addMonths(today, -monthsWithoutGit), agreement }] };
  return {
    slug,
    versions: (versions ?? []).map(({ day, fields }) => {
      const { data } = agreementRecord.safeParse(fields);
      return { day, ...(data && { agreement: toAgreement(slug, data, {}) }) };
    }),
  };
}

/** Reads the versions of files; what was read once is kept, because a version never changes. */
function createVersionReader(git: GitVersions): VersionReader {
  const sources = globSync('src/reader/{file-text,front-matter,yaml-value}.ts').toSorted();
  const code = toKey(sources.map((file) => readFileSync(file, 'utf8')));
  let texts: Map<string, string> | undefined;
  const readText = (blob: string): string => {
    texts ??= git.readTexts([...git.versions.values()].flat().map((version) => version.blob));
    return texts.get(blob) ?? '';
  };
  return async (paths) => {
    const versions = paths.flatMap((file) => git.versions.get(file) ?? []);
    if (versions.length === 0) return [];
    const blobs = versions.map(({ blob }) => blob);
    const kept = await keepBytes(folder, toKey([code, ...blobs]), () =>
      Promise.resolve(Buffer.from(JSON.stringify(blobs.map((blob) => readFields(readText(blob)))))),
    );
    const fields = JSON.parse(Buffer.from(kept).toString('utf8')) as (Fields | null)[];
    return versions.flatMap(({ seconds, commit, isBeginning }, index) => {
      const found = fields[index];
      return found ? [{ day: toDay(seconds), fields: found, commit, isBeginning }] : [];
    });
  };
}

function readFields(text: string): Fields | null {
  return readFrontMatter(toPlainLines(text), { dates: 'text' }).fields ?? null;
}

const days = new Map<number, Day>();

function toDay(seconds: number): Day {
  const known = days.get(seconds) ?? toDayInZone(new Date(seconds * 1000), site.timeZone);
  days.set(seconds, known);
  return known;
}
