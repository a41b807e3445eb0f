import type { LocalBody } from '../../../src/domain/agreement/agreement.ts';
import type { FindReference } from '../records/find-reference.ts';
import { readBodyKind } from '../records/party-words.ts';
import { isJoining } from '../records/sheet-words.ts';

/**
 * The university or school whose list a sheet is, as a line above its headings names it: "DAFTAR KERJA SAMA UNIVERSITAS
 * CONTOH RAYA TAHUN 2024". Other bodies are named so only where their name begins the line.
 */
export function findTitleBody(lines: readonly string[], find: FindReference): string | undefined {
  for (const line of lines) {
    const words = line.split(/\s+/);
    for (const start of words.keys()) {
      const kind = readBodyKind(`${words.slice(start, start + 3).join(' ')} X`);
      if (kind === undefined || (start > 0 && kind !== 'university')) continue;
      const name = words
        .slice(start)
        .join(' ')
        .replace(/\s+(?:[\p{L}.]*\s*\d|\().*$/u, '');
      if (isName(name, kind, find)) return toNormalCase(name);
    }
  }
  return undefined;
}

/** "UNIVERSITAS DI JAWA TIMUR" is none, and neither is "SEKOLAH KABUPATEN CONTOH"; "UNIVERSITAS JEMBER" is one. */
function isName(name: string, kind: LocalBody, find: FindReference): boolean {
  const [, second, ...more] = name.split(/\s+/);
  if (second === undefined || isJoining(second)) return false;
  if (kind === 'university' && more.length === 0) return true;
  return find.all('regions', [second, ...more].join(' ')).length === 0;
}

/** Capitals of a title as in a name; short words may be short forms, above all what a name begins with. */
function toNormalCase(name: string): string {
  return name.replace(/(?<![\p{L}.])\p{Lu}[\p{Lu}']{2,}(?!\p{L})/gu, (word, at: number) =>
    isJoining(word)
      ? word.toLowerCase()
      : word.length < (at === 0 ? 5 : 4)
        ? word
        : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}
