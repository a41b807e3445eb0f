import { countWithin, facets, type FacetKey, type FacetSelection } from '~/domain/register/facets.ts';
import { parseQuery, toQueryText, type Query } from '~/domain/register/query.ts';
import {
  filterRows,
  readRegisterFile,
  sortOrders,
  sortRows,
  sortWords,
  toRowStatus,
  type RegisterFile,
  type RegisterRow,
  type SortOrder,
} from '~/domain/register/register-rows.ts';
import { listFilters } from '~/domain/register/summaries.ts';
import { createTranslate, type Translate } from '~/i18n/fill-text.ts';
import { toFilterSentence } from '~/i18n/filter-sentence.ts';
import { getLocale, toLocale, type Locale } from '~/i18n/locales.ts';
import { toRegisterTable, type RegisterArea } from '~/i18n/register-table.ts';
import type { Texts, UiKey } from '~/i18n/texts.ts';
import { FacetChoices } from './facet-choices.ts';
import { cloneTemplate, toRowElement } from './row-view.ts';

const rowsAtOnce = 30;

/** The live register: keeps address, facet bar, sentence and list in step. */
export class RegisterPanel {
  readonly #root: HTMLElement;
  readonly #locale: Locale = toLocale(document.documentElement.lang);
  readonly #t: Translate<UiKey<RegisterArea>>;
  readonly #choices: FacetChoices;
  #query: Query = { selection: {} };
  #loading: Promise<readonly RegisterRow[]> | undefined;
  #found: readonly RegisterRow[] = [];
  readonly #sorted = new Map<SortOrder, readonly RegisterRow[]>();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#t = createTranslate(JSON.parse(root.dataset['texts'] ?? '{}') as Texts<RegisterArea>, this.#locale);
    this.#choices = new FacetChoices(this.#part('bar'), getLocale(this.#locale).dateLocale, (selection) => {
      this.#ask({ ...this.#query, selection });
    });
  }

  start(): void {
    const words = this.#part<HTMLInputElement>('words');
    const sort = this.#part<HTMLSelectElement>('sort');
    for (const event of ['pointerenter', 'focusin']) {
      this.#root.addEventListener(event, () => void this.#load().catch(() => undefined), { once: true });
    }
    let typing: ReturnType<typeof setTimeout> | undefined;
    words.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(() => {
        this.#ask({ ...this.#query, text: words.value.trim() });
      }, 150);
    });
    sort.addEventListener('change', () => {
      this.#ask({ ...this.#query, sort: sort.selectedOptions[0]?.dataset['word'] });
    });
    this.#part('clear').addEventListener('click', () => {
      this.#ask({ selection: {}, sort: this.#query.sort });
      this.#part('sentence').scrollIntoView({ block: 'nearest' });
    });
    this.#part('download').addEventListener('click', () => void this.#download());
    this.#part('more').addEventListener('click', () => {
      this.#addRows();
    });
    window.addEventListener('popstate', () => void this.#readAddress());
    this.#prepareSheet();
    void this.#readAddress();
  }

  /** On a phone the facets stand in a sheet of their own. */
  #prepareSheet(): void {
    const sheet = this.#part<HTMLDialogElement>('sheet');
    const bar = this.#part('bar');
    const home = bar.parentElement;
    const open = this.#part('open');
    const wide = matchMedia('(min-width: 40rem)');
    const place = () => {
      if (wide.matches) {
        home?.append(bar);
        sheet.close();
      } else this.#part('sheet-bar').append(bar);
    };
    wide.addEventListener('change', place);
    place();
    open.addEventListener('click', () => {
      sheet.showModal();
    });
    this.#part('close').addEventListener('click', () => {
      sheet.close();
    });
    sheet.addEventListener('click', (event) => {
      if (event.target === sheet) sheet.close();
    });
  }

  async #readAddress(): Promise<void> {
    const query = parseQuery(location.search, this.#locale, (key, word) => this.#choices.value(key, word));
    const isPlain = Object.keys(query.selection).length === 0 && query.text === undefined && query.sort === undefined;
    this.#query = query;
    if (isPlain && this.#loading === undefined) return;
    // The whole list would only flash up before the narrowed one.
    this.#part('static').hidden = !isPlain;
    await this.#show();
  }

  #ask(query: Query): void {
    this.#query = { ...query, text: query.text === '' ? undefined : query.text };
    const address = toQueryText(this.#query, this.#locale, (key, value) => this.#choices.word(key, value));
    history.pushState(null, '', address === '' ? location.pathname : address);
    void this.#show();
  }

  async #show(): Promise<void> {
    let rows: readonly RegisterRow[];
    try {
      rows = await this.#load();
    } catch {
      this.#part('static').hidden = false;
      this.#toggle('failed', true);
      return;
    }
    const { selection, text } = this.#query;
    const order = this.#order();
    const sorted = this.#sort(rows, order);
    const worded = text === undefined ? sorted : filterRows(sorted, { selection: {}, text });
    this.#found = filterRows(worded, { selection });
    this.#choices.show(selection, countWithin(worded, selection));
    this.#showWords(order);
    const isPlain = listFilters(selection).length === 0 && text === undefined && order === 'relevance';
    this.#part('static').hidden = !isPlain;
    this.#part('live').hidden = isPlain;
    this.#part('rows').replaceChildren();
    if (!isPlain) this.#addRows();
  }

  /** The whole register in an order; sorting once is enough, for filtering keeps the order. */
  #sort(rows: readonly RegisterRow[], order: SortOrder): readonly RegisterRow[] {
    const sorted = this.#sorted.get(order) ?? sortRows(rows, order, getLocale(this.#locale).dateLocale);
    this.#sorted.set(order, sorted);
    return sorted;
  }

  #order(): SortOrder {
    return sortOrders.find((order) => sortWords[order][this.#locale] === this.#query.sort) ?? 'relevance';
  }

  /** Sentence, chips, static pages and the controls' own values. */
  #showWords(order: SortOrder): void {
    const { selection, text } = this.#query;
    const filters = listFilters(selection);
    const count = this.#found.length;
    const label = (key: FacetKey, value: string) => this.#choices.label(key, value);
    this.#part('sentence').textContent = toFilterSentence(
      { kind: 'filter', count, filters, text },
      { locale: this.#locale, t: this.#t, label: (key, value) => this.#choices.said(key, value) },
    );
    const values = filters.flatMap(({ facet, values: chosen }) => chosen.map((value) => ({ facet, value })));
    this.#part('chips').replaceChildren(
      ...values.map(({ facet, value }) => this.#toChip(label(facet, value), () => this.#without(facet, value))),
      ...(text === undefined ? [] : [this.#toChip(`“${text}”`, () => ({ ...this.#query, text: undefined }))]),
    );
    const pages = values.flatMap(({ facet, value }) => {
      const address = this.#choices.address(facet, value);
      return address ? [{ name: label(facet, value), address }] : [];
    });
    this.#part('pages').replaceChildren(
      ...pages.flatMap(({ name, address }, index) => toPageLink(name, address, index)),
    );
    this.#toggle('nearest', pages.length > 0);
    this.#toggle('clear', values.length > 0 || text !== undefined);
    this.#toggle('none', count === 0);
    this.#part('chosen-all').textContent = values.length === 0 ? '' : String(values.length);
    this.#part('close').textContent = this.#t('filter.close', { agreements: this.#t('count.agreements', { count }) });
    const words = this.#part<HTMLInputElement>('words');
    if (words.value.trim() !== (text ?? '')) words.value = text ?? '';
    this.#part<HTMLSelectElement>('sort').value = order;
  }

  #without(facet: FacetKey, value: string): Query {
    const left = (this.#query.selection[facet] ?? []).filter((other) => other !== value);
    const selection: FacetSelection = { ...this.#query.selection, [facet]: left };
    return { ...this.#query, selection };
  }

  #toChip(name: string, toQuery: () => Query): Node {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cursor-pointer bg-accent-wash px-2.5 py-1 text-sm font-semibold';
    button.textContent = `${name} ×`;
    button.setAttribute('aria-label', this.#t('filter.remove', { name }));
    button.addEventListener('click', () => {
      const position = [...this.#part('chips').children].indexOf(item);
      this.#ask(toQuery());
      // The chip is gone: the focus goes to the next one, or to the bar.
      const chips = this.#part('chips').querySelectorAll('button');
      (chips[Math.min(position, chips.length - 1)] ?? this.#root.querySelector('summary'))?.focus();
    });
    item.append(button);
    return item;
  }

  #addRows(): void {
    const rows = this.#part('rows');
    const shown = rows.querySelectorAll('li').length;
    const next = this.#found.slice(shown, shown + rowsAtOnce);
    const isByStatus = this.#order() === 'relevance';
    const writer = {
      root: this.#root,
      t: this.#t,
      locale: this.#locale,
      register: this.#root.dataset['register'] ?? '/',
      label: (key: FacetKey, value: string) => this.#choices.label(key, value),
      isStatusSaid: isByStatus,
    };
    for (const row of next) this.#getList(rows, isByStatus ? row : undefined).append(toRowElement(row, writer));
    const left = this.#found.length - shown - next.length;
    this.#toggle('more', left > 0);
    this.#part('more').textContent = this.#t('filter.more', { count: Math.min(left, rowsAtOnce) });
    if (shown > 0) rows.querySelectorAll('li')[shown]?.querySelector('a')?.focus();
  }

  /** The last list, or a new one under the heading of the row's status where that is another. */
  #getList(rows: HTMLElement, row: RegisterRow | undefined): HTMLElement {
    const status = row ? toRowStatus(row) : '';
    const last = rows.lastElementChild;
    const list = last instanceof HTMLElement && last.dataset['of'] === status ? last.querySelector('ul') : null;
    if (list) return list;
    const part = cloneTemplate(this.#root, '[data-part="rows-of-status"]');
    const section = part.querySelector('section');
    if (!section) throw new Error('register-browser has no list for rows');
    section.dataset['of'] = status;
    const heading = section.querySelector('[data-part="heading"]');
    if (row) heading?.replaceChildren(cloneTemplate(this.#root, `[data-status="${status}"]`));
    else heading?.remove();
    rows.append(part);
    return this.#getList(rows, row);
  }

  async #download(): Promise<void> {
    const rows = await this.#load();
    if (this.#found.length === 0 && listFilters(this.#query.selection).length === 0 && !this.#query.text) {
      this.#found = this.#sort(rows, this.#order());
    }
    const { saveCsv } = await import('./save-csv.ts');
    const { register = '/', site = '', prefix = '' } = this.#root.dataset;
    const table = toRegisterTable(this.#found, {
      t: this.#t,
      prefix,
      label: (key, value) => this.#choices.label(key, value),
      address: (row) => new URL(`${register}${row.slug}/`, site).href,
    });
    const words = facets.flatMap(({ key }) =>
      (this.#query.selection[key] ?? []).map((value) => this.#choices.word(key, value)),
    );
    saveCsv(table, `${[this.#t('filter.fileName'), ...words].join('-')}.csv`);
  }

  #load(): Promise<readonly RegisterRow[]> {
    this.#loading ??= fetch(`${this.#root.dataset['register'] ?? '/'}register.json`)
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        return readRegisterFile((await response.json()) as RegisterFile);
      })
      .catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      });
    return this.#loading;
  }

  #toggle(name: string, isShown: boolean): void {
    this.#part(name).classList.toggle('hidden', !isShown);
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    const part = this.#root.querySelector<T>(`[data-part="${name}"]`);
    if (!part) throw new Error(`register-browser has no ${name}`);
    return part;
  }
}

function toPageLink(name: string, address: string, index: number): (Node | string)[] {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = name;
  return index === 0 ? [link] : [', ', link];
}
