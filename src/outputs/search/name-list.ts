import type { IndexLine, NamesOfLetter } from '~/domain/search/letter-index.ts';
import { isOnlySpokenOf, type EntityKind } from '~/domain/search/named-entity.ts';
import { toWords } from '~/domain/search/words.ts';
import { compareWords } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import { getNames } from './search-names.ts';

/** What else they are called are words for them, and no names: `no longer valid`. */
const calledByWords: ReadonlySet<EntityKind> = new Set(['sector', 'group', 'status', 'evidence', 'activity']);

/** Every name of the site by its first letter; names that begin otherwise stand under the empty text, last. */
export async function listNamesByLetter(locale: Locale): Promise<NamesOfLetter[]> {
  const { entities } = await getNames(locale);
  const named = entities.filter((entity) => !['year', 'page'].includes(entity.kind) && !isOnlySpokenOf(entity));
  const lines = named.flatMap(({ kind, name, aliases, address }): IndexLine[] => [
    { name, address },
    ...(calledByWords.has(kind) ? [] : aliases.map((alias) => ({ name: alias, address, see: name }))),
  ]);
  // Names in other scripts stand on their own pages, marked with their language.
  const latin = lines.filter(({ name }) => /^[\p{Script=Latin}\p{Script=Common}\p{Mn}]+$/u.test(name));
  const letters = new Map<string, Map<string, IndexLine>>();
  for (const line of latin) {
    const first = toWords(line.name)[0]?.[0] ?? '';
    const letter = /[a-z]/.test(first) ? first.toUpperCase() : '';
    const ofLetter = letters.get(letter) ?? new Map<string, IndexLine>();
    ofLetter.set(`${toWords(line.name).join(' ')} ${line.address}`, line);
    letters.set(letter, ofLetter);
  }
  return [...letters]
    .toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)))
    .map(([letter, ofLetter]) => ({
      letter,
      lines: [...ofLetter.values()].toSorted((a, b) => compareWords(a.name, b.name, locale)),
    }));
}
