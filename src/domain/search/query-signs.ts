import { toWords } from './words.ts';

/** A query without its signs, and what the signs ask for. */
export interface SignedQuery {
  text: string;
  /** Words in quotes, which have to stand side by side. */
  phrases: readonly string[];
  /** Words behind a minus sign, which must not be there. */
  without: readonly string[];
}

/**
 * Reads quotes and minus signs; a dash between words or within a word is none.
 * @example readSigns('surabaya -jepang "kota kembar"')  // { text: 'surabaya kota kembar', phrases: ['kota kembar'], without: ['jepang'] }
 */
export function readSigns(query: string): SignedQuery {
  const without: string[] = [];
  const phrases: string[] = [];
  const note = (list: string[], words: string) => {
    const text = toWords(words).join(' ');
    if (text !== '') list.push(text);
  };
  const text = query
    .replaceAll(/(?<=\s)[-−–](?:"([^"]+)"|(?=\p{L})(\S+))/gu, (_, phrase?: string, word?: string) => {
      note(without, phrase ?? word ?? '');
      return ' ';
    })
    .replaceAll(/["“”„«]([^"“”„«»]+)["“”»]/g, (_, phrase: string) => {
      note(phrases, phrase);
      return ` ${phrase} `;
    });
  return { text: text.replaceAll(/\s+/g, ' ').trim(), phrases: phrases.filter((one) => one.includes(' ')), without };
}
