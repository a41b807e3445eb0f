import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { suggest } from '../../../src/domain/text/suggest.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { isUiKey, translate } from '../../../src/i18n/translate.ts';
import { words } from '../../../src/i18n/words.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import type { AnswerReader } from './answers.ts';
import { areTalks, takeDenied } from './event-words.ts';
import { listVariants, readList } from './name-variants.ts';
import { joinOr, say } from './say.ts';
import { isOfAgreement, toLongWords } from './sheet-words.ts';
import { listSpokenWords, type SpokenKey } from './spoken-words.ts';

/** A closed list as staff meet it. */
export interface Choices<T extends string> {
  /** The key of its words: `class`. */
  words: SpokenKey;
  options: readonly T[];
}

/** Finds the value that is meant by a word: its key, its name in any language, or what offices call it. */
export type FindChoice = <T extends string>(choices: Choices<T>, written: string) => T | readonly T[] | undefined;

/** Facets of `aliases.yaml` that hold other words for a closed list. */
const aliasFacets: Readonly<Partial<Record<SpokenKey, string>>> = { class: 'class', partnerKindOne: 'kind' };

/** Learns the words for the values of closed lists. */
export function createChoiceFinder(content: ContentSet): FindChoice {
  const aliases = content.dataFile('aliases.yaml')?.data?.values ?? {};
  const tables = new Map<SpokenKey, readonly Map<string, string>[]>();
  const getTables = ({ words: key, options }: Choices<string>) => {
    const known = tables.get(key) ?? [
      toTable(options, (option) => [option, ...listNames(`${key}.${option}`)]),
      toTable(options, (option) => listSpokenWords(key, option)),
      toTable(options, (option) => aliases[aliasFacets[key] ?? '']?.[option] ?? []),
    ];
    tables.set(key, known);
    return known;
  };
  return (choices, given) => {
    const table = getTables(choices);
    // "belum diperpanjang" names what did not happen.
    const written = choices.words === 'event' ? takeDenied(given).rest : given;
    if (choices.words === 'event' && areTalks(written)) return 'exploration' as never;
    // "KS" may be a form by itself; else it is short for one.
    const full = toLongWords(written);
    const meant = findMeant(written, table) ?? (full === written ? undefined : findMeant(full, table));
    // An instrument by another name is one of another form.
    const isOther = meant === undefined && choices.words === 'class' && isOfAgreement(full);
    return (isOther ? 'other' : meant) as never;
  };
}

/** A value of a closed list; says which there are where nothing fits. */
export function readChoice<T extends string>(
  answers: AnswerReader,
  question: string,
  choices: Choices<T>,
  find: FindChoice,
): T | undefined {
  const name = (option: T) => nameChoice(choices, option);
  const options = choices.options.map(name).join(', ');
  const written = answers.text(question);
  if (written === undefined) {
    answers.miss(question, say('answer.choice.missing', { options }));
    return undefined;
  }
  const found = find(choices, written);
  if (typeof found === 'string') return found;
  const near = suggest(
    toSlug(written),
    choices.options.map((option) => toSlug(name(option))),
  );
  const meant = choices.options.find((option) => toSlug(name(option)) === near);
  answers.refuse(
    question,
    found
      ? say('answer.choice.several', { written, options: joinOr(found.map(name)) })
      : meant === undefined
        ? say('answer.choice.none', { written, options })
        : say('answer.choice.near', { written, option: name(meant) }),
  );
  return undefined;
}

/** A value as pages name it. */
export function nameChoice<T extends string>({ words: key }: Choices<T>, option: T): string {
  const text = `${key}.${option}`;
  return isUiKey(text) ? translate(languages[0], text) : option;
}

function toTable(options: readonly string[], list: (option: string) => readonly string[]): Map<string, string> {
  return new Map(options.flatMap((option) => list(option).map((name) => [toSlug(name), option] as const)));
}

function findMeant(written: string, tables: readonly Map<string, string>[]): string | readonly string[] | undefined {
  const text = replaceOldSpellings(written);
  const findWhole = (name: string) =>
    tables.map((table) => table.get(toSlug(name))).find((found) => found !== undefined);
  const whole = listVariants(text)
    .map(findWhole)
    .find((found) => found !== undefined);
  if (whole !== undefined) return whole;
  const parts = readList(text, findWhole);
  const named = parts.every(([, found]) => found !== undefined)
    ? parts.flatMap(([, found]) => found ?? [])
    : (tables.map((table) => listWithin(toSlug(text), table)).find(({ length }) => length > 0) ?? []);
  return choose([...new Set(named)]);
}

/** Values whose names stand within a longer text, as whole words; a name within another name does not count. */
function listWithin(text: string, table: ReadonlyMap<string, string>): string[] {
  const names = [...table].filter(([name]) => name.length > 2 && `-${text}-`.includes(`-${name}-`));
  return names
    .filter(([name]) => !names.some(([other]) => other.length > name.length && `-${other}-`.includes(`-${name}-`)))
    .map(([, value]) => value);
}

/**
 * The memorandum of a sister city is a sister city's: the register calls it by the tie. The signing of a letter of intent
 * is an intent, that of an extension a renewal.
 */
function choose(found: readonly string[]): string | readonly string[] | undefined {
  if (found.length < 2) return found[0];
  const [signed, ...rest] = found.filter((value) => value !== 'signing');
  if (found.includes('signing') && rest.length === 0 && ['intent', 'renewal'].includes(signed ?? '')) return signed;
  // The letter that announces a sister city is no more than that.
  if (found.includes('loi') && found.every((value) => value === 'loi' || value.startsWith('sister-'))) return 'loi';
  const [tie, ...others] = found.filter((value) => value !== 'mou');
  return tie?.startsWith('sister-') && others.length === 0 ? tie : found;
}

function replaceOldSpellings(text: string): string {
  const { spellings } = words[languages[0]];
  return text.replace(/\p{L}+/gu, (word) => spellings[word.toLowerCase()] ?? word);
}

function listNames(key: string): string[] {
  return isUiKey(key) ? locales.map(({ code }) => translate(code, key)) : [];
}
