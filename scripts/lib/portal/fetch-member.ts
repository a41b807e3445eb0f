import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MemberSettings } from '../../../src/domain/portal/member.ts';
import {
  isIndexFile,
  MAX_MEMBER,
  MAX_MEMBER_FILE,
  membersFolder,
  readMembers,
  recordFiles,
  searchFilesFile,
  toRecordPath,
  unreachableFile,
} from '../../../src/reader/members.ts';
import { makeSourceFile } from '../../../src/reader/source-file.ts';

/** Asks for the bytes at an address; throws where there are none. */
export type Get = (address: string) => Promise<Uint8Array>;

interface FetchOptions {
  contentDir: string;
  /** The day that a failure is noted under. */
  day: string;
  searchVersion: string;
  get: Get;
  /** How many bytes a member may have altogether. */
  limit?: number;
}

/** How the fetching of one member ended. */
export interface FetchResult {
  key: string;
  /** What was wrong, and with which file; nothing where the copy is new and complete. */
  problem?: { file: string; reason: string };
  files: number;
}

/** As many files of a search index are fetched at once. */
const atOnce = 8;

/**
 * Fetches what a portal reads of a member and puts it in place of the copy before, all or nothing. Where something is
 * missing or cannot be used, the copy before stays, with a note beside it that leaves the member out until it is renewed.
 */
export async function fetchMember(settings: MemberSettings, options: FetchOptions): Promise<FetchResult> {
  const { contentDir, day, searchVersion } = options;
  const folder = path.join(contentDir, membersFolder, settings.key);
  const files = new Map<string, Uint8Array>();
  const problem = await fetchFiles(settings, options, files);
  const sources = [...files].map(([name, bytes]) => makeSourceFile(`${membersFolder}/${settings.key}/${name}`, bytes));
  const unusable = problem ?? toProblem(settings, readMembers([settings], sources, searchVersion).problems[0]);
  if (unusable) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, unreachableFile), `${JSON.stringify({ day, ...unusable })}\n`);
    return { key: settings.key, problem: unusable, files: files.size };
  }
  await mkdir(path.dirname(folder), { recursive: true });
  const next = await mkdtemp(`${folder}.next-`);
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(path.join(next, name)), { recursive: true });
    await writeFile(path.join(next, name), bytes);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
  return { key: settings.key, files: files.size };
}

/** Fills `files`; gives what could not be fetched. */
async function fetchFiles(
  { url }: MemberSettings,
  { get, limit = MAX_MEMBER }: Pick<FetchOptions, 'get' | 'limit'>,
  files: Map<string, Uint8Array>,
): Promise<FetchResult['problem']> {
  let size = 0;
  const take = async (name: string) => {
    try {
      const bytes = await get(`${url}/${name}`);
      size += bytes.length;
      if (size > limit) throw new Error(`more than ${String(limit / 1_000_000)} MB together`);
      files.set(name, bytes);
      return undefined;
    } catch (error) {
      return { file: name, reason: error instanceof Error ? error.message : String(error) };
    }
  };
  for (const name of [...recordFiles.map(toRecordPath), searchFilesFile]) {
    const problem = await take(name);
    if (problem) return problem;
  }
  const names = listIndexNames(files.get(searchFilesFile));
  for (let start = 0; start < names.length; start += atOnce) {
    const taken = await Promise.all(names.slice(start, start + atOnce).map((name) => take(`pagefind/${name}`)));
    const problem = taken.find((one) => one !== undefined);
    if (problem) return problem;
  }
  return undefined;
}

/** The names that the list of a search index gives, those of data only; whether the list is one, its reading says. */
function listIndexNames(bytes: Uint8Array | undefined): string[] {
  try {
    const { files = [] } = JSON.parse(new TextDecoder().decode(bytes)) as { files?: unknown[] };
    return [...new Set(files)].filter((name): name is string => typeof name === 'string' && isIndexFile(name));
  } catch {
    return [];
  }
}

function toProblem(
  { key }: MemberSettings,
  problem: { file: string; values: Readonly<Record<string, string | number>> } | undefined,
): FetchResult['problem'] {
  if (!problem) return undefined;
  const { key: field = '', written = 'missing' } = problem.values;
  const file = problem.file.slice(`${membersFolder}/${key}/`.length);
  return { file, reason: [field, written].filter((part) => part !== '').join(': ') };
}

/** Asks over the network: https without leading elsewhere, with an end to waiting and to size. */
export async function getOverNetwork(address: string): Promise<Uint8Array> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MAX_MEMBER_FILE) throw new Error(`more than ${String(MAX_MEMBER_FILE / 1_000_000)} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
