import type { Locale } from '../../../src/i18n/locales.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';

interface WrittenLaw {
  key: string;
  short: string;
  name: Partial<Record<Locale, string>>;
  subject: Partial<Record<Locale, string>>;
  revokedBy?: string;
  sources: readonly string[];
}

interface WrittenLibrary {
  sources: readonly { id: string }[];
  instruments: readonly WrittenLaw[];
}

/**
 * The entries of the laws that the rules of a new province cite by their short names, with the sources that tell of them: what
 * its pages cite stands in its library. Undefined where they cite none, or one that its languages cannot read.
 */
export function inheritLaws(from: ContentSet, languages: readonly Locale[], rules: string): object | undefined {
  const file = from.dataFile('legal-instruments.yaml');
  if (!file?.data) return undefined;
  // As it is written: dates keep the form that people gave them.
  const library = file.document.value as WrittenLibrary;
  const kept = new Set<WrittenLaw>();
  for (const texts = [rules]; texts.length > 0;) {
    const text = texts.pop() ?? '';
    for (const law of library.instruments) {
      if (kept.has(law) || !names(text, law)) continue;
      kept.add(law);
      // An entry and the titles of its sources cite others, and one that is revoked says by which.
      texts.push(JSON.stringify([law, listSources(library, [law])]));
    }
  }
  const isRead = [...kept].every(({ name, subject }) =>
    languages.every((language) => name[language] !== undefined && subject[language] !== undefined),
  );
  if (kept.size === 0 || !isRead) return undefined;
  const inLanguages = (words: WrittenLaw['name']) =>
    Object.fromEntries(languages.map((language) => [language, words[language]]));
  const instruments = library.instruments.filter((law) => kept.has(law));
  return {
    sources: listSources(library, instruments),
    instruments: instruments.map((law) => ({
      ...law,
      name: inLanguages(law.name),
      subject: inLanguages(law.subject),
    })),
  };
}

/** Whether a text cites a law by its short name, or refers to it by its key. */
function names(text: string, { short, key }: WrittenLaw): boolean {
  const cited = `(?<![\\p{L}\\p{N}])${RegExp.escape(short)}(?![\\p{L}\\p{N}])`;
  return new RegExp(cited, 'u').test(text) || text.includes(`"revokedBy":"${key}"`);
}

const listSources = ({ sources }: WrittenLibrary, laws: readonly WrittenLaw[]) =>
  sources.filter(({ id }) => laws.some((law) => law.sources.includes(id)));
