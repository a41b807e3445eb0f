import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One thing found in a content folder. */
export interface SourceFile {
  /** Below the content folder, with `/`: `agreements/id/0042-surabaya-busan.md`. */
  path: string;
  kind: 'file' | 'folder' | 'symlink' | 'other';
  size: number;
  read: () => Uint8Array;
}

/** Deeper folders hold nothing that the site reads. */
const MAX_DEPTH = 8;

/** Everything in a content folder, in order of path; links are named and not followed. */
export function listSourceFiles(contentDir: string): SourceFile[] {
  return listFolder(contentDir, '', 0).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function listFolder(contentDir: string, folder: string, depth: number): SourceFile[] {
  return readdirSync(path.join(contentDir, folder), { withFileTypes: true }).flatMap((item): SourceFile[] => {
    const below = folder === '' ? item.name : `${folder}/${item.name}`;
    const absolute = path.join(contentDir, below);
    const read = () => readFileSync(absolute);
    // A name that is not UTF-8 is read as another one, under which there is nothing.
    if (!existsAs(absolute)) return [{ path: below, kind: 'other', size: 0, read }];
    if (item.isSymbolicLink()) return [{ path: below, kind: 'symlink', size: 0, read }];
    if (item.isDirectory()) {
      const inside = depth < MAX_DEPTH ? listFolder(contentDir, below, depth + 1) : [];
      return /\.(?:mdx?|ya?ml)$/i.test(item.name)
        ? [{ path: below, kind: 'folder', size: 0, read }, ...inside]
        : inside;
    }
    if (!item.isFile()) return [{ path: below, kind: 'other', size: 0, read }];
    return [{ path: below, kind: 'file', size: lstatSync(absolute).size, read }];
  });
}

function existsAs(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
}

/** One file of a content folder by its path below it, or undefined where there is none. */
export function findSourceFile(contentDir: string, filePath: string): SourceFile | undefined {
  const absolute = path.join(contentDir, filePath);
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  return stats?.isFile()
    ? { path: filePath, kind: 'file', size: stats.size, read: () => readFileSync(absolute) }
    : undefined;
}

/** A file that exists only in memory: what an import or an editor is about to write. */
export function makeSourceFile(filePath: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path: filePath, kind: 'file', size: bytes.length, read: () => bytes };
}
