/** What offices write where there is nothing to write. */
const emptyWords =
  /^(?:[-–—−_.…?/\s]*|n\/?\.?a\.?|nihil|kosong|null|none|(?:tidak|tdk|belum|blm) (?:ada|diketahui|tersedia|tercatat|ditentukan))[.!]?$/i;

/**
 * True for a text that says "nothing": a dash, `n/a`, `belum ada`.
 * @example isEmptyWord('–')  // true
 */
export function isEmptyWord(text: string): boolean {
  return emptyWords.test(text.trim());
}
