import { getBody, toBodyLine, walkNodes } from '../../content/markdown-body.ts';
import type { Rule } from '../check-context.ts';
import { listTexts } from '../field-values.ts';
import { atBodyLine, atField } from '../finding.ts';

/** Spellings outside the official dictionary (KBBI), with the right one. */
const spellings = new Map([
  ['kerjasama', 'kerja sama'],
  ['bekerjasama', 'bekerja sama'],
  ['tandatangan', 'tanda tangan'],
  ['walikota', 'wali kota'],
  ['propinsi', 'provinsi'],
  ['ijin', 'izin'],
  ['aktifitas', 'aktivitas'],
  ['resiko', 'risiko'],
  ['praktek', 'praktik'],
  ['nopember', 'November'],
  ['pebruari', 'Februari'],
  ['obyek', 'objek'],
  ['subyek', 'subjek'],
  ['terimakasih', 'terima kasih'],
  ['tanggungjawab', 'tanggung jawab'],
  ['dimana', 'di mana'],
  ['diantara', 'di antara'],
]);

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

const oldWord = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${[...spellings.keys()].join('|')})(?![\p{L}\p{N}])`, 'giu');

/** Old spellings in Indonesian texts; words in quotation marks are left as they were said. */
export const checkOldSpellings: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    if (entry.language !== 'id') continue;
    for (const { path, text } of listTexts(entry.document.value)) {
      if (path.some((step) => quoted.has(String(step)))) continue;
      for (const word of findOld(text))
        report('old-spelling', atField(entry, path), { written: word, suggestion: spellings.get(word.toLowerCase()) });
    }
    for (const node of walkNodes(getBody(entry.document).nodes)) {
      if (node.type !== 'text') continue;
      for (const word of findOld(node.value))
        report('old-spelling', atBodyLine(entry, toBodyLine(node)), {
          written: word,
          suggestion: spellings.get(word.toLowerCase()),
        });
    }
  }
};

function findOld(text: string): string[] {
  return text.replace(/["“][^"“”]{0,300}["”]/g, '').match(oldWord) ?? [];
}
