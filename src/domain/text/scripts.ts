/** A stretch of text in one script, with the language tag of a script that is not Latin. */
export interface ScriptRun {
  text: string;
  /** BCP 47; `und-…` where the script does not tell the language. */
  tag?: string;
}

/** The tag of each script; kana beside Han make it Japanese. */
const tags = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, tag: 'ja' },
  { pattern: /\p{Script=Hangul}/u, tag: 'ko' },
  { pattern: /\p{Script=Thai}/u, tag: 'th' },
  { pattern: /\p{Script=Han}/u, tag: 'und-Hani' },
  { pattern: /\p{Script=Arabic}/u, tag: 'und-Arab' },
  { pattern: /\p{Script=Cyrillic}/u, tag: 'und-Cyrl' },
] as const;

const script =
  '\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Han}\\p{Script=Arabic}\\p{Script=Cyrillic}';
/** Letters of another script, with the spaces, digits and marks between them. */
const foreign = new RegExp(`[${script}ー][${script}ー\\p{M}\\d\\s·,.、。・]*[${script}ー]|[${script}ー]`, 'gu');

/**
 * A text cut where its script changes, so that screen readers pronounce each part as what it is.
 * @example splitByScript('Kasama-shi, 笠間')  // [{ text: 'Kasama-shi, ' }, { text: '笠間', tag: 'und-Hani' }]
 */
export function splitByScript(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let end = 0;
  for (const match of text.matchAll(foreign)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: match[0], tag: tags.find(({ pattern }) => pattern.test(match[0]))?.tag });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...runs, { text: text.slice(end) }] : runs;
}
