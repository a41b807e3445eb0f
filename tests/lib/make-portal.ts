import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { recordFiles, toRecordPath } from '../../src/reader/members.ts';

/** A member of a portal: the built site from which its files are copied, or the texts of its files. */
export interface PortalMember {
  key: string;
  url: string;
  from?: string | Readonly<Record<string, string>>;
}

/** The content folder of an invented country's portal with these members, each with the copies that `portal:fetch` makes. */
export function makePortal(members: readonly PortalMember[]): string {
  const contentDir = mkdtempSync(path.join(tmpdir(), 'portal-'));
  cpSync(path.resolve(import.meta.dirname, '../fixtures/toy-portal'), contentDir, { recursive: true });
  const toName = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  const list = members.map(({ key, url }) => ({ key, name: { id: toName(key), en: toName(key) }, url }));
  writeFileSync(path.join(contentDir, 'members.yaml'), stringify(list));
  for (const { key, from } of members) {
    const folder = path.join(contentDir, 'members', key);
    if (typeof from === 'string') copyBuilt(from, folder);
    else for (const [name, text] of Object.entries(from ?? {})) write(path.join(folder, name), text);
  }
  return contentDir;
}

function copyBuilt(dist: string, folder: string): void {
  for (const file of recordFiles.map(toRecordPath)) cpSync(path.join(dist, file), path.join(folder, file));
  cpSync(path.join(dist, 'pagefind'), path.join(folder, 'pagefind'), { recursive: true });
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
