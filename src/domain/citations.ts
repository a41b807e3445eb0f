/** A citation mark in running text: `[^s1]`, or several in a row. */
const marks = /(?:\s*\[\^[a-z0-9-]+\])+/g;

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
  return html.replace(marks, (run) => {
    const ids = [...run.matchAll(/\[\^([a-z0-9-]+)\]/g)].map((match) => match[1] ?? '');
    const links = toSpans(ids, sourceIds).map(([first, last]) => {
      const numbers = first === last ? String(first) : `${first}–${last}`;
      return `<a href="#${toSourceAnchor(first)}" aria-label="${label(numbers)}">${numbers}</a>`;
    });
    return links.length > 0 ? `<sup class="cite">${links.join('<span>,</span>')}</sup>` : '';
  });
}

/** Turns the citation marks of rendered Markdown into superior numbers without a link, for readers outside the page. */
export function numberCitations(html: string, sourceIds: readonly string[]): string {
  return html.replace(marks, (run) => {
    const ids = [...run.matchAll(/\[\^([a-z0-9-]+)\]/g)].map((match) => match[1] ?? '');
    const numbers = toSpans(ids, sourceIds).map(([first, last]) => (first === last ? first : `${first}–${last}`));
    return numbers.length > 0 ? `<sup>${numbers.join(', ')}</sup>` : '';
  });
}
