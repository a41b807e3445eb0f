import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { translate } from '../../../src/i18n/translate.ts';

/** What `npm run fields` writes. */
export type Block = 'folders' | 'fields';

const toMark = (text: string) => `<!-- ${text} -->`;
const listMarks = (name: Block, code: Locale) =>
  [toMark(translate(code, `fieldGuide.mark.${name}`)), toMark(translate(code, `fieldGuide.mark.${name}.end`))] as const;

/** The text with `block` between its two marks, in whichever language they are; undefined where they are missing. */
export function putBetweenMarkers(text: string, name: Block, block: string): string | undefined {
  for (const { code } of locales) {
    const [start, end] = listMarks(name, code);
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from >= 0 && to > from) return `${text.slice(0, from + start.length)}\n\n${block.trim()}\n\n${text.slice(to)}`;
  }
  return undefined;
}
