import { z } from 'astro/zod';
import type { Federation, Member, MemberSettings } from '../domain/portal/member.ts';
import { memberFilesOf } from '../schemas/api/member.ts';
import type { SourceFile } from './source-file.ts';

/** Where the copies of members' files lie in the content folder of a portal: `members/<key>/`. */
export const membersFolder = 'members';

/** What `portal:fetch` leaves beside the last good copy of a member that could not be fetched. */
export const unreachableFile = 'unreachable.json';
const unreachable = z.object({ day: z.iso.date(), file: z.string().max(300), reason: z.string().max(500) });

/** The list of the files of a member's search index, in `pagefind/`. */
export const searchFilesFile = 'pagefind/files.json';

/** Larger files are no register of a province. */
export const MAX_MEMBER_FILE = 30_000_000;

/** All of its files together; they are held in memory until the copy is whole. */
export const MAX_MEMBER = 1_000_000_000;

/** The files of a member that hold its records, below its site. */
export const recordFiles = ['agreements', 'partners', 'regions', 'sectors', 'countries', 'press-releases'] as const;
type RecordFile = (typeof recordFiles)[number];

/** Where a member's site has the file of a collection. */
export function toRecordPath(name: RecordFile): string {
  return `api/v1/${name}.json`;
}

/** The parts of a search index that a portal takes over: data only, nothing that runs. */
const indexPart =
  /^(?<language>[a-z]{2,3})\/(?:pagefind-entry\.json|pagefind\.[\w-]{1,40}\.pf_meta|(?:index|fragment|filter)\/[\w-]{1,60}\.pf_(?:index|fragment|filter))$/;

/** True for a file of a search index, below `pagefind/`, that a portal takes over. */
export function isIndexFile(path: string): boolean {
  return indexPart.test(path);
}

const indexFiles = z.object({ version: z.string().max(20), files: z.array(z.string().max(200)).max(100_000) });

/** Why a member, or its full text, is left out; the check words it. */
export interface MemberProblem {
  code: 'member-missing' | 'member-unreachable' | 'member-bad-value' | 'member-not-searched';
  /** Below the content folder. */
  file: string;
  values: Readonly<Record<string, string | number>>;
}

class Unusable extends Error {
  readonly problem: MemberProblem;

  constructor(problem: MemberProblem) {
    super(`${problem.file}: ${problem.code} ${JSON.stringify(problem.values)}`);
    this.problem = problem;
  }
}

/** The copy of one member among the files of the content folder. */
class MemberCopy {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #folder: string;
  readonly #member: { member: string; url: string };

  constructor({ key, name, url }: MemberSettings, files: readonly SourceFile[]) {
    this.#folder = `${membersFolder}/${key}`;
    this.#member = { member: Object.values(name)[0] ?? key, url };
    const ofMember = files.filter(({ path, kind }) => kind === 'file' && path.startsWith(`${this.#folder}/`));
    this.#files = new Map(ofMember.map((file) => [file.path.slice(this.#folder.length + 1), file]));
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  get(path: string): SourceFile {
    const file = this.#files.get(path);
    if (!file) throw this.problem('member-missing', path);
    if (file.size > MAX_MEMBER_FILE)
      throw this.problem('member-bad-value', path, {
        key: '.',
        written: `more than ${String(MAX_MEMBER_FILE / 1_000_000)} MB`,
      });
    return file;
  }

  /** What a JSON file says, in the form that the schema asks for. */
  read<T>(path: string, schema: z.ZodType<T>): T {
    const bytes = this.get(path).read();
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      throw this.problem('member-bad-value', path, { key: '.', written: error instanceof Error ? error.message : '' });
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw this.problem('member-bad-value', path, {
      key: issue?.path.join('.') || '.',
      written: issue?.message ?? '',
    });
  }

  problem(code: MemberProblem['code'], path: string, values: MemberProblem['values'] = {}): Unusable {
    return new Unusable({ code, file: `${this.#folder}/${path}`, values: { ...this.#member, ...values } });
  }
}

/** What the copies of all members hold, and what is wrong with those that are left out. */
export interface MemberReading extends Federation {
  problems: readonly MemberProblem[];
}

/** Reads the copies of a portal's members; one that cannot be used is left out, and the others stay. */
export function readMembers(
  list: readonly MemberSettings[],
  files: readonly SourceFile[],
  searchVersion: string,
): MemberReading {
  const members: Member[] = [];
  const missing: Federation['missing'][number][] = [];
  const problems: MemberProblem[] = [];
  for (const settings of list) {
    const copy = new MemberCopy(settings, files);
    try {
      const member = readMember(settings, copy);
      const other = members.find(({ prefix }) => prefix !== undefined && prefix === member.prefix);
      if (other)
        throw copy.problem('member-bad-value', toRecordPath('agreements'), {
          key: 'number',
          written: `${other.prefix ?? ''}-… is the number of ${other.key} already`,
        });
      members.push({ ...member, searched: readSearched(copy, searchVersion, problems) });
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      const { problem } = error;
      problems.push(problem);
      missing.push({
        ...settings,
        lastDay: problem.code === 'member-unreachable' ? readDay(settings, copy) : undefined,
      });
    }
  }
  return { members, missing, problems };
}

function readMember(settings: MemberSettings, copy: MemberCopy): Omit<Member, 'searched'> {
  if (copy.has(unreachableFile)) {
    const { day, file, reason } = copy.read(unreachableFile, unreachable);
    throw copy.problem('member-unreachable', unreachableFile, { day, path: file, reason });
  }
  const schemas = memberFilesOf(new URL(settings.url).host);
  const agreements = copy.read(toRecordPath('agreements'), schemas.agreements);
  const [first] = agreements.items;
  return {
    ...settings,
    day: agreements.computedFor,
    publisher: agreements.publisher,
    prefix: first?.number.slice(0, first.number.indexOf('-')),
    agreements: agreements.items,
    partners: copy.read(toRecordPath('partners'), schemas.partners).items,
    regions: copy.read(toRecordPath('regions'), schemas.regions).items,
    sectors: copy.read(toRecordPath('sectors'), schemas.sectors).items,
    countries: copy.read(toRecordPath('countries'), schemas.countries).items,
    releases: copy.read(toRecordPath('press-releases'), schemas['press-releases']).items,
  };
}

/** The day of a copy that is kept while its member cannot be reached. */
function readDay({ url }: MemberSettings, copy: MemberCopy): string | undefined {
  try {
    return copy.read(toRecordPath('agreements'), memberFilesOf(new URL(url).host).agreements).computedFor;
  } catch {
    return undefined;
  }
}

/** The languages whose pages can be searched; an index that does not fit is left out, and its member stays. */
function readSearched(copy: MemberCopy, version: string, problems: MemberProblem[]): string[] {
  try {
    return [...new Set(listIndexFiles(copy, version).map(({ language }) => language))];
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const { file, values } = error.problem;
    problems.push({ code: 'member-not-searched', file, values: { written: 'missing', ...values } });
    return [];
  }
}

function listIndexFiles(copy: MemberCopy, version: string) {
  const listed = copy.read(searchFilesFile, indexFiles);
  if (listed.version !== version)
    throw copy.problem('member-not-searched', searchFilesFile, {
      written: `Pagefind ${listed.version}, here ${version}`,
    });
  return listed.files.flatMap((path) => {
    const language = indexPart.exec(path)?.groups?.['language'];
    return language === undefined ? [] : [{ path, language, file: copy.get(`pagefind/${path}`) }];
  });
}

/** The files of the search index of a member that is searched, by their path below `pagefind/`. */
export function listSearchFiles(
  member: Pick<Member, 'key' | 'name' | 'url' | 'searched'>,
  files: readonly SourceFile[],
  version: string,
): { path: string; language: string; file: SourceFile }[] {
  return member.searched.length === 0 ? [] : listIndexFiles(new MemberCopy(member, files), version);
}
