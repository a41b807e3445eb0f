import ranges from '@fontsource/plus-jakarta-sans/unicode.json' with { type: 'json' };

/** The parts of the typeface that pictures are written with. */
export const fontParts = ['latin', 'latin-ext', 'vietnamese'] as const;

const spans = fontParts.flatMap((part) =>
  ranges[part].split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  }),
);

/**
 * A text without the letters that the typeface lacks, which would be drawn as boxes, and without brackets left empty.
 * @example toDrawnText('Xi’an (西安市) 2019')  // 'Xi’an 2019'
 */
export function toDrawnText(text: string): string {
  return [...text.normalize('NFC')]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return spans.some(({ first, last }) => code >= first && code <= last);
    })
    .join('')
    .replace(/\(\s*[,;·–-]*\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.)])/g, '$1')
    .trim();
}
