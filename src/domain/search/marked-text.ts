/** A run of an excerpt, in which the words that were looked for are marked. */
export interface MarkedRun {
  text: string;
  isMarked: boolean;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The runs of an excerpt as the search library gives it: escaped text in which only `<mark>` is markup. Read by hand, so
 * that the page may refuse every string that would become markup.
 * @example splitMarks('a &lt; <mark>b</mark>')  // [{ text: 'a < ', isMarked: false }, { text: 'b', isMarked: true }]
 */
export function splitMarks(excerpt: string): MarkedRun[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((run) => run !== '')
    .map((run) => ({
      text: run.replace(/<\/?mark>/g, '').replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, unescape),
      isMarked: run.startsWith('<mark>'),
    }));
}

function unescape(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return entities[name] ?? whole;
  const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
}
