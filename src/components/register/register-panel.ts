import { countWithin, facets, type FacetKey, type FacetSelection } from '~/domain/register/facets.ts';
import { listNeighbours } from '~/domain/register/neighbours.ts';
import { parseQuery, toQueryText, type Query } from '~/domain/register/query.ts';
import {
  addPurposes,
  filterRows,
  readRegisterFile,
  sortRows,
  toRowAddress,
  type RegisterFile,
  type RegisterRow,
} from '~/domain/register/register-rows.ts';
import type { Sorting, SortOrder } from '~/domain/register/sort-orders.ts';
import { listFilters } from '~/domain/register/summaries.ts';
import { parsePrefixes, type Prefix } from '~/domain/search/word-beginnings.ts';
import { createTranslate, type Translate } from '~/i18n/fill-text.ts';
import { toFilterSentence } from '~/i18n/filter-sentence.ts';
import { getLocale, toLocale, type Locale } from '~/i18n/locales.ts';
import { toRegisterTable, type RegisterArea } from '~/i18n/register-table.ts';
import type { Texts, UiKey } from '~/i18n/texts.ts';
import { FacetChoices } from './facet-choices.ts';
import { FoundRows } from './found-rows.ts';

const standing: Sorting = { order: 'relevance', isReversed: false };

/** The live register: keeps address, facet bar, sentence and list in step. */
export class RegisterPanel {
  readonly #root: HTMLElement;
  readonly #locale: Locale = toLocale(document.documentElement.lang);
  readonly #t: Translate<UiKey<RegisterArea>>;
  readonly #prefixes: readonly Prefix[];
  readonly #choices: FacetChoices;
  readonly #rows: FoundRows;
  /** Links to this page in other languages, with their address as the page has it. */
  readonly #others = [...document.querySelectorAll<HTMLAnchorElement>('header a[rel="alternate"][hreflang]')].map(
    (link) => ({ link, path: link.pathname, locale: toLocale(link.hreflang) }),
  );
  #query: Query = { selection: {} };
  #loading: Promise<readonly RegisterRow[]> | undefined;
  #loadingPurposes: Promise<void> | undefined;
  #found: readonly RegisterRow[] = [];
  readonly #sorted = new Map<string, readonly RegisterRow[]>();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#t = createTranslate(JSON.parse(root.dataset['texts'] ?? '{}') as Texts<RegisterArea>, this.#locale);
    this.#prefixes = parsePrefixes(this.#t('filter.prefixes'));
    this.#choices = new FacetChoices(this.#part('bar'), {
      locale: this.#locale,
      t: this.#t,
      onChange: (selection) => {
        this.#ask({ ...this.#query, selection });
      },
    });
    this.#rows = new FoundRows(root, {
      t: this.#t,
      locale: this.#locale,
      label: (key, value) => this.#choices.label(key, value),
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
      this.#askFor(sort.value as SortOrder, false);
    });
    for (const head of this.#part('table').querySelectorAll<HTMLElement>('th[data-order]')) {
      head.querySelector('button')?.addEventListener('click', () => {
        const order = head.dataset['order'] as SortOrder;
        const now = this.#sorting();
        this.#askFor(order, now.order === order && !now.isReversed);
      });
    }
    for (const [name, isTable] of [
      ['as-list', undefined],
      ['as-table', true],
    ] as const) {
      this.#part(name).addEventListener('click', () => {
        this.#ask({ ...this.#query, isTable });
      });
    }
    this.#part('clear').addEventListener('click', () => {
      const { sort: sorting, isTable } = this.#query;
      this.#ask({ selection: {}, sort: sorting, isTable });
      this.#part('sentence').scrollIntoView({ block: 'nearest' });
    });
    this.#part('download').addEventListener('click', () => void this.#download());
    window.addEventListener('popstate', () => void this.#readAddress());
    this.#prepareSheet();
    void this.#readAddress();
  }

  /** On a phone the facets stand in a sheet of their own; behind it the answer waits at the top of the window. */
  #prepareSheet(): void {
    const sheet = this.#part<HTMLDialogElement>('sheet');
    const bar = this.#part('bar');
    const home = bar.parentElement;
    const wide = matchMedia('(min-width: 40rem)');
    const place = () => {
      if (wide.matches) {
        home?.append(bar);
        sheet.close();
      } else this.#part('sheet-bar').append(bar);
    };
    wide.addEventListener('change', place);
    place();
    this.#part('open').addEventListener('click', () => {
      sheet.showModal();
    });
    const show = () => {
      sheet.close();
      const sentence = this.#part('sentence');
      sentence.focus({ preventScroll: true });
      sentence.scrollIntoView({ block: 'start' });
    };
    this.#part('close').addEventListener('click', show);
    sheet.addEventListener('click', (event) => {
      if (event.target === sheet) show();
    });
  }

  async #readAddress(): Promise<void> {
    this.#query = parseQuery(
      location.search,
      (key, word) => this.#choices.value(key, word),
      (key) => this.#choices.has(key),
    );
    if (this.#isPlain() && this.#loading === undefined) {
      this.#showIgnored();
      this.#markAsked(undefined);
      return;
    }
    await this.#show();
  }

  #isPlain(): boolean {
    const { selection, text, isTable } = this.#query;
    const { order, isReversed } = this.#sorting();
    return listFilters(selection).length === 0 && !text && !isTable && order === 'relevance' && !isReversed;
  }

  #ask({ ignored: _ignored, unknownKeys: _keys, ...query }: Query): void {
    this.#query = { ...query, text: query.text === '' ? undefined : query.text };
    history.pushState(null, '', this.#toAddress(this.#query));
    void this.#show();
  }

  #askFor(order: SortOrder, isReversed: boolean): void {
    const isUsual = order === standing.order && !isReversed;
    this.#ask({ ...this.#query, sort: isUsual ? undefined : { order, isReversed } });
  }

  #toAddress(query: Query, locale = this.#locale, path = location.pathname): string {
    return path + toQueryText(query, locale, (key, value) => this.#choices.word(key, value, locale));
  }

  async #show(): Promise<void> {
    let rows: readonly RegisterRow[];
    try {
      rows = await this.#load();
    } catch {
      this.#part('static').hidden = false;
      this.#markAsked(undefined);
      this.#showIgnored();
      this.#toggle('failed', true);
      return;
    }
    const { selection, text, isTable = false } = this.#query;
    if (text !== undefined) {
      await this.#loadPurposes(rows);
      // Somebody may have typed on meanwhile.
      if (this.#query.text !== text) return;
    }
    const sorted = this.#sort(rows);
    const worded = text === undefined ? sorted : filterRows(sorted, { selection: {}, text }, this.#prefixes);
    this.#found = filterRows(worded, { selection });
    this.#choices.show(selection, countWithin(worded, selection));
    this.#showWords();
    this.#showIgnored();
    this.#showNeighbours(rows);
    const isPlain = this.#isPlain();
    this.#part('static').hidden = !isPlain;
    this.#part('live').hidden = isPlain;
    this.#markAsked(isPlain ? undefined : 'answered');
    this.#rows.show(isPlain ? [] : this.#found, this.#sorting(), isTable);
  }

  /** The whole register in the order of the query; sorting once is enough, for filtering keeps the order. */
  #sort(rows: readonly RegisterRow[]): readonly RegisterRow[] {
    const { order, isReversed } = this.#sorting();
    const name = `${order} ${String(isReversed)}`;
    const sorted = this.#sorted.get(name) ?? sortRows(rows, order, getLocale(this.#locale).dateLocale, isReversed);
    this.#sorted.set(name, sorted);
    return sorted;
  }

  #sorting(): Sorting {
    return this.#query.sort ?? standing;
  }

  /** Sentence, chips, static pages, the links to other languages, and the controls' own values. */
  #showWords(): void {
    const { selection, text, isTable = false } = this.#query;
    const filters = listFilters(selection);
    const count = this.#found.length;
    const label = (key: FacetKey, value: string) => this.#choices.label(key, value);
    this.#part('sentence').textContent = this.#toSentence(this.#query, count);
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
      ...pages.flatMap(({ name, address }, index) =>
        index > 0 ? [', ', toLink(name, address)] : [toLink(name, address)],
      ),
    );
    this.#toggle('nearest', pages.length > 0);
    this.#toggle('clear', values.length > 0 || text !== undefined);
    this.#part('chosen-all').textContent = values.length === 0 ? '' : String(values.length);
    this.#part('close').textContent = this.#t('filter.close', { agreements: this.#t('count.agreements', { count }) });
    this.#part('printed').textContent = this.#isPlain() ? '' : this.#t('filter.printed', { address: location.href });
    const words = this.#part<HTMLInputElement>('words');
    if (words.value.trim() !== (text ?? '')) words.value = text ?? '';
    this.#part<HTMLSelectElement>('sort').value = this.#sorting().order;
    this.#part('as-list').setAttribute('aria-pressed', String(!isTable));
    this.#part('as-table').setAttribute('aria-pressed', String(isTable));
    for (const { link, path, locale } of this.#others) link.href = this.#toAddress(this.#query, locale, path);
  }

  #toSentence({ selection, text }: Query, count: number): string {
    return toFilterSentence(
      { kind: 'filter', count, filters: listFilters(selection), text },
      { locale: this.#locale, t: this.#t, label: (key, value) => this.#choices.said(key, value) },
    );
  }

  /** What the style goes by: the first mark is set before the page is drawn. */
  #markAsked(state: 'answered' | undefined): void {
    if (state === undefined) delete this.#root.dataset['asked'];
    else this.#root.dataset['asked'] = state;
  }

  /** What the address asks for and nobody knows is not overlooked in silence. */
  #showIgnored(): void {
    const { ignored = [], unknownKeys = [] } = this.#query;
    const remarks = [
      ...unknownKeys.map((slip) => this.#t('filter.unknownKey', slip)),
      ...ignored.map(({ facet, word }) => this.#t('filter.ignored', { facet: this.#t(`facet.${facet}`), word })),
    ];
    this.#toggle('ignored', remarks.length > 0);
    this.#part('ignored').textContent = remarks.join(' ');
  }

  /**
   * Where nothing is found: what is recorded for each part of the question, what has to do with a chosen value though it
   * is no agreement of it, and the search of the whole site, which reads more than the list does.
   */
  #showNeighbours(rows: readonly RegisterRow[]): void {
    const isNothing = this.#found.length === 0;
    const near = isNothing ? listNeighbours(rows, this.#query, this.#prefixes) : [];
    const { selection, text } = this.#query;
    const beside = isNothing
      ? listFilters(selection).flatMap(({ facet, values }) =>
          values.flatMap((value) => this.#choices.beside(facet, value)),
        )
      : [];
    const { search } = this.#root.dataset;
    const everywhere =
      isNothing && text !== undefined && search !== undefined
        ? [toLink(this.#t('filter.everywhere', { text }), `${search}?q=${encodeURIComponent(text)}`)]
        : [];
    this.#toggle('none', near.length + beside.length + everywhere.length > 0);
    this.#toggle('near-title', near.length > 0);
    this.#toggle('everywhere', everywhere.length > 0);
    this.#part('everywhere').replaceChildren(...everywhere);
    this.#part('beside').replaceChildren(...beside.map(({ label, address }) => toItem(toLink(label, address))));
    this.#part('near').replaceChildren(
      ...near.map(({ query, count }) => {
        const link = toLink(this.#toSentence(query, count), this.#toAddress(query));
        link.addEventListener('click', (event) => {
          event.preventDefault();
          this.#ask(query);
          this.#part('sentence').focus({ preventScroll: true });
        });
        return toItem(link);
      }),
    );
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
    button.className = 'cursor-pointer border border-transparent bg-accent-wash px-2.5 py-0.5 text-sm font-semibold';
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

  async #download(): Promise<void> {
    const rows = await this.#load();
    if (this.#isPlain()) this.#found = this.#sort(rows);
    const { saveCsv } = await import('./save-csv.ts');
    const { register = '/', site = '', prefix = '' } = this.#root.dataset;
    const table = toRegisterTable(this.#found, {
      t: this.#t,
      prefix,
      label: (key, value) => this.#choices.label(key, value),
      address: (row) => new URL(toRowAddress(row, register), site).href,
    });
    const words = facets.flatMap(({ key }) =>
      (this.#query.selection[key] ?? []).map((value) => this.#choices.word(key, value, this.#locale)),
    );
    saveCsv(table, `${[this.#t('filter.fileName'), ...words].join('-')}.csv`);
  }

  #load(): Promise<readonly RegisterRow[]> {
    this.#loading ??= this.#fetch<RegisterFile>('register.json')
      .then(readRegisterFile)
      .catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      });
    return this.#loading;
  }

  /** Where they cannot be had, words are looked for in what is there. */
  #loadPurposes(rows: readonly RegisterRow[]): Promise<void> {
    this.#loadingPurposes ??= this.#fetch<readonly string[]>('purposes.json')
      .then((purposes) => {
        addPurposes(rows, purposes);
      })
      .catch(() => {
        this.#loadingPurposes = undefined;
      });
    return this.#loadingPurposes;
  }

  async #fetch<T>(name: string): Promise<T> {
    const response = await fetch(`${this.#root.dataset['register'] ?? '/'}${name}`);
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as T;
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

function toItem(content: Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

function toLink(name: string, address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = name;
  return link;
}
