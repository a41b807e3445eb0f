/** A text on one line: line breaks, tabs and control characters become a space. */
export function toOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]*[\p{Cc}\p{Zl}\p{Zp}][\s\p{Cc}]*/gu, ' ').trim();
}
