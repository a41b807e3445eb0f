import { getCollator, getNumberFormat } from '~/domain/text/formats.ts';
import { facets, type FacetKey, type FacetSelection } from '~/domain/register/facets.ts';
import { toWords } from '~/domain/search/words.ts';
import type { Translate } from '~/i18n/fill-text.ts';
import { getLocale, type Locale } from '~/i18n/locales.ts';
import type { UiKey } from '~/i18n/texts.ts';

/** One value of a facet on the page. */
interface Choice {
  value: string;
  /** Its word in addresses, by language. */
  words: ReadonlyMap<string, string>;
  label: string;
  /** Its name inside a sentence. */
  said: string;
  /** Its static list. */
  address: string;
  /** What has to do with it and is no agreement of it. */
  beside: readonly { label: string; address: string }[];
  item: HTMLElement;
  box: HTMLInputElement;
  name: HTMLElement;
  figure: HTMLElement | null;
}

interface Settings {
  locale: Locale;
  t: Translate<UiKey<'filter'>>;
  onChange: (selection: FacetSelection) => void;
}

/** A list longer than this has a field to find a value in it. */
const longList = 12;

/** The facet bar with its links turned into boxes to tick. */
export class FacetChoices {
  readonly #choices: ReadonlyMap<FacetKey, readonly Choice[]>;
  readonly #panels: readonly HTMLDetailsElement[];
  readonly #settings: Settings;

  constructor(bar: HTMLElement, settings: Settings) {
    this.#settings = settings;
    this.#panels = [...bar.querySelectorAll<HTMLDetailsElement>('details[data-facet]')];
    this.#choices = new Map(
      this.#panels.flatMap((panel) => {
        const facet = facets.find(({ key }) => key === panel.dataset['facet']);
        return facet ? [[facet.key, [...panel.querySelectorAll('li')].map(toChoice)] as const] : [];
      }),
    );
    for (const panel of this.#panels) this.#preparePanel(panel);
    bar.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') settings.onChange(this.#read());
    });
    document.addEventListener('click', (event) => {
      const clicked = event.target;
      for (const panel of this.#panels)
        if (clicked instanceof Node && !panel.contains(clicked) && !panel.closest('dialog')) panel.open = false;
    });
    bar.addEventListener('keydown', (event) => {
      const open = this.#panels.find((panel) => panel.open);
      if (event.key !== 'Escape' || !open) return;
      event.preventDefault();
      open.open = false;
      open.querySelector('summary')?.focus();
    });
  }

  /** Shows what is chosen and how many agreements each value would bring. */
  show(selection: FacetSelection, counts: Record<FacetKey, Map<string, number>>): void {
    // Not before it is needed: to make one costs a phone a tenth of a second.
    const figures = getNumberFormat(getLocale(this.#settings.locale).dateLocale);
    for (const [key, choices] of this.#choices) {
      const chosen = selection[key] ?? [];
      for (const { value, box, name, figure } of choices) {
        const count = counts[key].get(value) ?? 0;
        box.checked = chosen.includes(value);
        name.classList.toggle('text-ink-soft', count === 0);
        if (figure) figure.textContent = figures.format(count);
      }
      const mark = this.#panels.find(({ dataset }) => dataset['facet'] === key)?.querySelector('[data-part="chosen"]');
      if (mark) mark.textContent = chosen.length === 0 ? '' : ` ${figures.format(chosen.length)}`;
    }
  }

  /** Whether the bar offers a facet: one without values has no panel. */
  has(key: FacetKey): boolean {
    return this.#choices.has(key);
  }

  label(key: FacetKey, value: string): string {
    return this.#find(key, value)?.label ?? value;
  }

  /** The name of a value inside a sentence. */
  said(key: FacetKey, value: string): string {
    return this.#find(key, value)?.said ?? value;
  }

  address(key: FacetKey, value: string): string | undefined {
    return this.#find(key, value)?.address;
  }

  /** What has to do with a value and is no agreement of it. */
  beside(key: FacetKey, value: string): Choice['beside'] {
    return this.#find(key, value)?.beside ?? [];
  }

  /** The word of a value in the addresses of a language. */
  word(key: FacetKey, value: string, locale: Locale): string {
    return this.#find(key, value)?.words.get(locale) ?? value;
  }

  /** The value that a word of an address stands for, in whichever language it is written. */
  value(key: FacetKey, word: string): string | undefined {
    const written = word.toLowerCase();
    return this.#choices.get(key)?.find(({ words }) => [...words.values()].includes(written))?.value;
  }

  #find(key: FacetKey, value: string): Choice | undefined {
    return this.#choices.get(key)?.find((choice) => choice.value === value);
  }

  #read(): FacetSelection {
    const chosen = [...this.#choices].map(([key, choices]) => [
      key,
      choices.filter(({ box }) => box.checked).map(({ value }) => value),
    ]);
    return Object.fromEntries(chosen.filter(([, values]) => values && values.length > 0)) as FacetSelection;
  }

  /** Opens a panel into view, and gives a long one a field to find a value, and the alphabet for its order. */
  #preparePanel(panel: HTMLDetailsElement): void {
    const list = panel.querySelector('ul');
    const box = list?.parentElement;
    const choices = [...this.#choices].find(([key]) => key === panel.dataset['facet'])?.[1] ?? [];
    if (!list || !box) return;
    panel.addEventListener('toggle', () => {
      if (!panel.open || panel.closest('dialog')) return;
      delete box.dataset['end'];
      if (box.getBoundingClientRect().right > document.documentElement.clientWidth) box.dataset['end'] = '';
      box.scrollIntoView({ block: 'nearest' });
    });
    if (choices.length <= longList) return;
    const tools = document.createElement('div');
    tools.className = 'flex items-baseline gap-3 pb-1.5';
    tools.append(
      this.#makeField(panel, choices),
      ...('byName' in list.dataset ? [this.#makeOrder(list, choices)] : []),
    );
    box.prepend(tools);
  }

  #makeField(panel: HTMLDetailsElement, choices: readonly Choice[]): HTMLElement {
    const field = document.createElement('input');
    field.type = 'search';
    field.className = 'w-0 min-w-0 grow border-b border-line-strong bg-transparent py-1 placeholder:text-ink-soft';
    const facet = panel.querySelector('summary')?.textContent.trim() ?? '';
    field.placeholder = this.#settings.t('filter.find');
    field.setAttribute('aria-label', `${this.#settings.t('filter.find')}: ${facet}`);
    field.addEventListener('input', () => {
      const sought = toWords(field.value);
      for (const { item, label, words } of choices) {
        const text = ` ${toWords(`${label} ${[...words.values()].join(' ')}`).join(' ')}`;
        item.hidden = !sought.every((word) => text.includes(` ${word}`));
      }
    });
    return field;
  }

  #makeOrder(list: HTMLElement, choices: readonly Choice[]): HTMLElement {
    const { t, locale } = this.#settings;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cursor-pointer text-sm text-accent underline underline-offset-4';
    button.textContent = t('filter.byName');
    let isByName = false;
    button.addEventListener('click', () => {
      isByName = !isByName;
      button.textContent = t(isByName ? 'filter.byCount' : 'filter.byName');
      const { compare } = getCollator(getLocale(locale).dateLocale);
      const sorted = isByName ? choices.toSorted((a, b) => compare(a.label, b.label)) : choices;
      list.append(...sorted.map(({ item }) => item));
    });
    return button;
  }
}

/** Turns a link with its figure into a box to tick. */
function toChoice(item: HTMLLIElement): Choice {
  const link = item.querySelector('a');
  const label = document.createElement('label');
  const box = document.createElement('input');
  const [name = document.createElement('span'), figure = null] = [...(link?.children ?? [])] as HTMLElement[];
  box.type = 'checkbox';
  box.className = 'size-4 shrink-0 translate-y-0.5 accent-accent';
  label.className = 'flex cursor-pointer items-baseline gap-2.5 py-1.5';
  name.classList.add('grow');
  label.append(box, name, ...(figure ? [figure] : []));
  const { value = '', words = '', said, beside = '[]' } = item.dataset;
  const text = name.textContent?.trim() ?? '';
  const choice = {
    value,
    words: new Map(words.split(' ').map((pair) => pair.split(':') as [string, string])),
    label: text,
    said: said ?? text,
    address: link?.getAttribute('href') ?? '',
    beside: JSON.parse(beside) as Choice['beside'],
    item,
    box,
    name,
    figure,
  };
  item.replaceChildren(label);
  return choice;
}
