import { getBody, toBodyLine, walkNodes } from '../../content/markdown-body.ts';
import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { listTexts } from '../field-values.ts';
import { atBodyLine, atField, type Place, type Report } from '../finding.ts';
import type { ProblemCode } from '../../../../src/i18n/texts.ts';

/** Characters that cannot be seen, or that are left over from other programs. */
const unwanted: readonly [code: ProblemCode, characters: RegExp][] = [
  ['bidi-control', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  // Joiners are part of writing Arabic and Indic scripts; one selector chooses the form of a letter or sign, more hide a text.
  [
    'invisible-character',
    /[\u034f\u17b4\u17b5\u200b\u2060-\u2064\u2800\ufeff\uffa0\u{e0000}-\u{e007f}\u115f\u1160\u3164\u180e\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2}|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{M}])[\u200c\u200d]/u,
  ],
  [
    'control-character',
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\p{Noncharacter_Code_Point}/u,
  ],
  // Half a letter; a mark that stands on no letter; more marks than any script piles up.
  ['broken-character', /[\ufffd\ufffc\p{Co}\p{Cs}]|(?:^|[\s"'])\p{M}|\p{M}{9}/u],
  ['soft-hyphen', /\u00ad/u],
  // One word of two scripts looks like another word, and is found by nobody.
  [
    'mixed-letters',
    /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/u,
  ],
];

/** A quick look for any of them, and for what may be one. */
const anyUnwanted =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{Cs}\p{Noncharacter_Code_Point}\u2800\uffa0\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\ufff9-\uffff\p{Co}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u;

/** Invisible, turning, controlling and broken characters, written as they are or as an escape. */
export const checkCharacters: Rule = ({ content }, report) => {
  for (const item of [...content.entries, ...content.dataFiles]) {
    const { text } = item.document;
    if (anyUnwanted.test(text)) checkLines(item, report);
    else checkEscapes(item, report);
    checkNormalisation(item, report);
  }
};

function checkLines({ document }: Entry | DataFile, report: Report): void {
  for (const [index, line] of document.text.split('\n').entries())
    reportFirst(line, (column) => ({ file: document.path, line: index + 1, column }), report);
}

/** One report for each kind of character in a text. */
function reportFirst(text: string, toPlace: (column: number) => Place, report: Report): void {
  for (const [code, pattern] of unwanted) {
    const match = pattern.exec(text);
    if (match) report(code, toPlace(match.index + 1), { written: toName(match[0]) });
  }
}

function toName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `"\u202e"` in YAML and `&#8238;` in Markdown become the character itself. */
function checkEscapes(item: Entry | DataFile, report: Report): void {
  const { document } = item;
  if (document.yaml.includes('\\'))
    for (const { path, text } of listTexts(document.value))
      if (anyUnwanted.test(text)) reportFirst(text, () => atField(item, path), report);
  if (!document.body.includes('&')) return;
  for (const node of walkNodes(getBody(document).nodes))
    if (node.type === 'text' && anyUnwanted.test(node.value))
      reportFirst(node.value, () => atBodyLine(item, toBodyLine(node)), report);
}

function checkNormalisation({ document }: Entry | DataFile, report: Report): void {
  if (document.text.normalize('NFC') === document.text) return;
  for (const [index, line] of document.text.split('\n').entries()) {
    if (line.normalize('NFC') === line) continue;
    const written = line.split(/\s+/).find((word) => word.normalize('NFC') !== word) ?? line;
    report('not-normalised', { file: document.path, line: index + 1 }, { written });
  }
}
