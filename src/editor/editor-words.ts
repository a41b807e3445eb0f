import type { Locale } from '../i18n/locales.ts';
import { words } from '../i18n/words.ts';

/** The package has its own words in this language. */
const packageLanguage = 'en-US';

/** Of the languages of a site, those in which we have words that the package lacks. */
const listOwn = (languages: readonly Locale[]) =>
  languages.filter((code) => Object.keys(words[code].editorInterface).length > 0);

/** What the page hands over before the editor starts: the site's first language to begin with, and the words that are ours. */
export function getEditorWords(languages: readonly Locale[]) {
  const own = listOwn(languages);
  return {
    language: own.find((code) => code === languages[0]) ?? packageLanguage,
    words: Object.fromEntries(own.map((code) => [code, toTree(words[code].editorInterface)])),
  };
}

/** `a.b` is `b` within `a`, as the package has its words. */
function toTree(flat: Readonly<Record<string, string>>): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(flat)) {
    const steps = key.split('.');
    const last = steps.pop() ?? '';
    const group = steps.reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, tree);
    group[last] = text;
  }
  return tree;
}

const languageList = /`ar,bg,ca,[\w,-]+,zh-TW`/g;
const loader = /forEach\(([\w$]+)=>\{([\w$]+)\(\1,\(\)=>([\w$]+)\(\1\)\)\}\)/g;

/**
 * The code of the package with the languages of a site as its list, and with words that the page hands over. The package
 * knows a closed list without Indonesian, and fetches the words of each from another host.
 */
export function giveOwnWords(code: string, languages: readonly Locale[]): string {
  for (const pattern of [languageList, loader])
    if ([...code.matchAll(pattern)].length !== 1)
      throw new Error(
        `The editor's package has changed: ${pattern.source} is not there once. See docs/editor-sign-in.md.`,
      );
  return code
    .replace(languageList, `\`${[packageLanguage, ...listOwn(languages)].join(',')}\``)
    .replace(
      loader,
      (_, one: string, register: string, load: string) =>
        `forEach(${one}=>{${register}(${one},()=>globalThis.editorWords?.[${one}]?Promise.resolve(globalThis.editorWords[${one}]):${load}(${one}))})`,
    );
}
