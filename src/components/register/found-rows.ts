import type { FacetKey } from '~/domain/register/facets.ts';
import { toRowStatus, type RegisterRow } from '~/domain/register/register-rows.ts';
import type { Sorting } from '~/domain/register/sort-orders.ts';
import type { Translate } from '~/i18n/fill-text.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { UiKey } from '~/i18n/texts.ts';
import type { RegisterArea } from '~/i18n/register-table.ts';
import { cloneTemplate, toRowElement, toTableRow } from './row-view.ts';

interface Settings {
  t: Translate<UiKey<RegisterArea>>;
  locale: Locale;
  label: (key: FacetKey, value: string) => string;
}

const rowsAtOnce = 30;

/** The agreements that were found, as a list under their statuses or as a table, some at a time. */
export class FoundRows {
  readonly #root: HTMLElement;
  readonly #settings: Settings;
  #rows: readonly RegisterRow[] = [];
  #shown = 0;
  #isTable = false;
  #isByStatus = true;

  constructor(root: HTMLElement, settings: Settings) {
    this.#root = root;
    this.#settings = settings;
    this.#part('more').addEventListener('click', () => {
      const first = this.#shown;
      this.#add(rowsAtOnce);
      this.#items()[first]?.querySelector('a')?.focus();
    });
    // Paper has no button for more.
    window.addEventListener('beforeprint', () => {
      this.#add(this.#rows.length);
    });
  }

  show(rows: readonly RegisterRow[], { order, isReversed }: Sorting, isTable: boolean): void {
    this.#rows = rows;
    this.#shown = 0;
    this.#isTable = isTable;
    this.#isByStatus = order === 'relevance' && !isReversed;
    this.#part('rows').replaceChildren();
    this.#part('table-rows').replaceChildren();
    this.#part('table').hidden = !isTable || rows.length === 0;
    for (const head of this.#part('table').querySelectorAll<HTMLElement>('th[data-order]')) {
      if (head.dataset['order'] !== order) head.removeAttribute('aria-sort');
      // The newest come first without being asked to turn round.
      else head.setAttribute('aria-sort', (order === 'newest') === isReversed ? 'ascending' : 'descending');
    }
    this.#add(rowsAtOnce);
  }

  #add(count: number): void {
    const writer = { ...this.#settings, root: this.#root, register: this.#root.dataset['register'] ?? '/' };
    for (const row of this.#rows.slice(this.#shown, this.#shown + count)) {
      if (this.#isTable) this.#part('table-rows').append(toTableRow(row, writer));
      else this.#getList(row).append(toRowElement(row, { ...writer, isStatusSaid: this.#isByStatus }));
    }
    this.#shown = Math.min(this.#rows.length, this.#shown + count);
    const left = this.#rows.length - this.#shown;
    this.#part('more').classList.toggle('hidden', left === 0);
    this.#part('more').textContent = this.#settings.t('filter.more', { count: Math.min(left, rowsAtOnce) });
  }

  /** The last list, or a new one under the heading of the row's status where that is another. */
  #getList(row: RegisterRow): HTMLElement {
    const status = this.#isByStatus ? toRowStatus(row) : '';
    const last = this.#part('rows').lastElementChild;
    const list = last instanceof HTMLElement && last.dataset['of'] === status ? last.querySelector('ul') : null;
    if (list) return list;
    const part = cloneTemplate(this.#root, '[data-part="rows-of-status"]');
    const [section, heading, fresh] = ['section', 'h3', 'ul'].map((name) => part.querySelector<HTMLElement>(name));
    if (!section || !heading || !fresh) throw new Error('register-browser has no list for rows');
    section.dataset['of'] = status;
    if (status === '') heading.remove();
    else heading.replaceChildren(cloneTemplate(this.#root, `[data-status="${status}"]`));
    this.#part('rows').append(part);
    return fresh;
  }

  #items(): Element[] {
    return [...this.#part(this.#isTable ? 'table-rows' : 'rows').querySelectorAll('li, tr')];
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`register-browser has no ${name}`);
    return part;
  }
}
