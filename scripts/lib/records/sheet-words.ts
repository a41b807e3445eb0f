import { toSlug } from '../../../src/domain/address/slugs.ts';
import { words } from '../../../src/i18n/words.ts';

const lexicons = Object.values(words).map(({ sheets }) => sheets);

const list = (of: 'totals' | 'attached' | 'unsigned' | 'topic' | 'ends') => lexicons.flatMap((lexicon) => lexicon[of]);

const totals = new Set(list('totals').map(toSlug));
const attached = new Set(list('attached').map(toSlug));
const unsigned = list('unsigned').map(toSlug);
const topics = list('topic').join('|');
const ends = list('ends')
  .map((word) => word.replace(/[./]/g, '\\$&'))
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** True for the beginning of a line that sums up: "Jumlah", "Total : 6". */
export function isTotal(text: string): boolean {
  return totals.has(toSlug(text.replace(/\d+|\([^)]*\)/g, ' ')));
}

/** True for a cell that says that a source is there, and not which. */
export function isAttached(text: string): boolean {
  return attached.has(toSlug(text));
}

/** True for words that say of an instrument that it is not signed yet. */
export function isUnsigned(text: string): boolean {
  return unsigned.some((word) => `-${toSlug(text)}-`.includes(`-${word}-`));
}

/** What a text says after "tentang": the subject of an instrument. */
export function takeTopic(text: string): string | undefined {
  return new RegExp(`\\b(?:${topics})\\s+(.+)$`, 'is').exec(text)?.[1]?.trim();
}

/** What a text says after "s/d": the end of a term. */
export function takeEnd(text: string): string | undefined {
  return new RegExp(`(?:^|\\s)(?:${ends})\\.?\\s+(.+)$`, 'is').exec(text)?.[1]?.trim();
}
