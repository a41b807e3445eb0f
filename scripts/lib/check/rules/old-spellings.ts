import type { Locale } from '../../../../src/i18n/locales.ts';
import { words } from '../../../../src/i18n/words.ts';
import { getBody, toBodyLine, walkNodes } from '../../content/markdown-body.ts';
import type { Rule } from '../check-context.ts';
import { listTexts } from '../field-values.ts';
import { atBodyLine, atField } from '../finding.ts';

/** Fields that repeat the words of others. */
const quoted = new Set([
  'publisher',
  'url',
  'website',
  'legalTitle',
  'otherNames',
  'endonym',
  'aliases',
  'sources',
  'name',
]);

/** What nobody spells anew: words in quotation marks, and addresses of mail and of pages. */
const asItIs = /["“][^"“”]{0,300}["”]|(?<![^\s"“”])[^\s@"“”]+@\S+|https?:\S+/g;

/** Old spellings in the words of a language; what is quoted and addresses are left as they are. */
export const checkOldSpellings: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    const { spellings } = words[entry.language];
    const oldWord = getPattern(entry.language);
    if (!oldWord) continue;
    const findOld = (text: string) => text.replace(asItIs, '').match(oldWord) ?? [];
    const toValues = (word: string) => ({ written: word, suggestion: spellings[word.toLowerCase()] });
    for (const { path, text } of listTexts(entry.document.value)) {
      if (path.some((step) => quoted.has(String(step)))) continue;
      for (const word of findOld(text)) report('old-spelling', atField(entry, path), toValues(word));
    }
    for (const node of walkNodes(getBody(entry.document).nodes)) {
      if (node.type !== 'text') continue;
      for (const word of findOld(node.value))
        report('old-spelling', atBodyLine(entry, toBodyLine(node)), toValues(word));
    }
  }
};

const patterns = new Map<Locale, RegExp | undefined>();

/** Every old spelling of a language; undefined where none is known. */
function getPattern(language: Locale): RegExp | undefined {
  if (!patterns.has(language)) {
    const old = Object.keys(words[language].spellings).join('|');
    const whole = String.raw`(?<![\p{L}\p{N}-])(?:${old})(?![\p{L}\p{N}])`;
    patterns.set(language, old === '' ? undefined : new RegExp(whole, 'giu'));
  }
  return patterns.get(language);
}
