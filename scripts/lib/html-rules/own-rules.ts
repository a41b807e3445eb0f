import { Rule, type DOMReadyEvent, type HtmlElement, type Plugin } from 'html-validate';

/** Columns that a row takes, and for how many rows each of its cells stays. */
interface Span {
  width: number;
  rows: number;
}

const toNumber = (cell: HtmlElement, name: string) =>
  Math.max(1, Number(cell.getAttribute(name)?.value?.toString() ?? 1) || 1);

const childrenOf = (element: HtmlElement, ...names: string[]) =>
  element.childElements.filter(({ tagName }) => names.includes(tagName));

const toSpans = (row: HtmlElement): Span[] =>
  childrenOf(row, 'td', 'th').map((cell) => ({ width: toNumber(cell, 'colspan'), rows: toNumber(cell, 'rowspan') }));

/** How many columns each row of a part takes, cells of former rows that reach into it included. */
function listWidths(rows: readonly HtmlElement[]): number[] {
  let open: Span[] = [];
  return rows.map((row) => {
    const spans = toSpans(row);
    const width = [...open, ...spans].reduce((sum, span) => sum + span.width, 0);
    open = [...open, ...spans].flatMap((span) => (span.rows > 1 ? [{ ...span, rows: span.rows - 1 }] : []));
    return width;
  });
}

/** Every row of a table has as many columns as its head: under a heading stands what belongs there. */
class RowsFitHead extends Rule {
  override setup(): void {
    this.on('dom:ready', ({ document }: DOMReadyEvent) => {
      for (const table of document.querySelectorAll('table')) {
        const head = Math.max(...childrenOf(table, 'thead').flatMap((part) => listWidths(childrenOf(part, 'tr'))));
        if (!Number.isFinite(head)) continue;
        for (const part of childrenOf(table, 'tbody', 'tfoot')) {
          const rows = childrenOf(part, 'tr');
          listWidths(rows).forEach((width, index) => {
            const row = rows[index];
            if (row && width !== head)
              this.report(row, `A row of ${String(width)} columns under a head of ${String(head)}`);
          });
        }
      }
    });
  }
}

/** A list names each term once: what is said of it stands together. */
class TermsOnce extends Rule {
  override setup(): void {
    this.on('dom:ready', ({ document }: DOMReadyEvent) => {
      for (const list of document.querySelectorAll('dl')) {
        const known = new Set<string>();
        const terms = [list, ...childrenOf(list, 'div')].flatMap((group) => childrenOf(group, 'dt'));
        for (const term of terms) {
          const text = term.textContent.replace(/\s+/g, ' ').trim();
          if (known.has(text)) this.report(term, `The term "${text}" stands twice in one list`);
          known.add(text);
        }
      }
    });
  }
}

/** Rules that the standard has and the program lacks. */
export const ownRules: Plugin = {
  name: 'own',
  rules: { 'own/rows-fit-head': RowsFitHead, 'own/terms-once': TermsOnce },
};
