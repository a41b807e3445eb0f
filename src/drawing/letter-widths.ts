const narrow = /[\p{P}\sfijlrtI1]/u;
const broad = /[mwMW]/;

/** About how wide a text is drawn, in widths of an ordinary letter of the house's typeface. */
export function countLetterWidths(text: string): number {
  const widths = [...text].map((letter) => (narrow.test(letter) ? 0.6 : broad.test(letter) ? 1.45 : 1));
  return widths.reduce((sum, width) => sum + width, 0);
}
