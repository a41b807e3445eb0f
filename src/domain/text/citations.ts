/** A citation mark in running text: `[^s1]`, or several in a row. In code and inside a tag, marks are text. */
const marksOrOther = /<(code|pre)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|(?:\s*\[\^[a-z0-9-]+\])+/g;

/** Where the list of sources shows source number `position` (from 1). */
export function toSourceAnchor(position: number): string {
  return `ref-${position}`;
}

/**
 * Positions (from 1) of the cited ids in the list of sources, in order, neighbours joined to spans.
 * @example toSpans(['s1', 's3', 's2'], ['s1', 's2', 's3', 's4'])  // [[1, 3]]
 */
export function toSpans(ids: readonly string[], sourceIds: readonly string[]): [number, number][] {
  const positions = [...new Set(ids.map((id) => sourceIds.indexOf(id) + 1))].filter(Boolean).sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const position of positions) {
    const last = spans.at(-1);
    if (last?.[1] === position - 1) last[1] = position;
    else spans.push([position, position]);
  }
  return spans;
}

/**
 * Turns the citation marks of rendered Markdown into small superior numbers that lead to the list of sources.
 * @param label wording for a screen reader: `label('1–3')` gives "Sumber 1–3"
 */
export function linkCitations(html: string, sourceIds: readonly string[], label: (numbers: string) => string): string {
  return replaceMarks(html, sourceIds, (spans) => {
    const links = spans.map(([first, last]) => {
      const numbers = first === last ? String(first) : `${first}–${last}`;
      return `<a href="#${toSourceAnchor(first)}" aria-label="${label(numbers)}">${numbers}</a>`;
    });
    return `<sup class="cite">${links.join('<span>,</span>')}</sup>`;
  });
}

/** Turns the citation marks of rendered Markdown into superior numbers without a link, for readers outside the page. */
export function numberCitations(html: string, sourceIds: readonly string[]): string {
  return replaceMarks(html, sourceIds, (spans) => {
    const numbers = spans.map(([first, last]) => (first === last ? first : `${first}–${last}`));
    return `<sup>${numbers.join(', ')}</sup>`;
  });
}

function replaceMarks(
  html: string,
  sourceIds: readonly string[],
  write: (spans: readonly [number, number][]) => string,
): string {
  return html.replace(marksOrOther, (run) => {
    if (run.startsWith('<')) return run;
    const ids = [...run.matchAll(/\[\^([a-z0-9-]+)\]/g)].map((match) => match[1] ?? '');
    const spans = toSpans(ids, sourceIds);
    return spans.length > 0 ? write(spans) : '';
  });
}
