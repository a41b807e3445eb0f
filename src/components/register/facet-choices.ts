import { facets, type FacetKey, type FacetSelection } from '~/domain/register/facets.ts';

/** One value of a facet on the page. */
interface Choice {
  value: string;
  word: string;
  label: string;
  /** Its name inside a sentence. */
  said: string;
  /** Its static list. */
  address: string;
  item: HTMLElement;
  box: HTMLInputElement;
  figure: HTMLElement | null;
}

/** The facet bar with its links turned into boxes to tick. */
export class FacetChoices {
  readonly #choices: ReadonlyMap<FacetKey, readonly Choice[]>;
  readonly #panels: readonly HTMLDetailsElement[];
  readonly #format: Intl.NumberFormat;

  constructor(bar: HTMLElement, locale: string, onChange: (selection: FacetSelection) => void) {
    this.#format = new Intl.NumberFormat(locale);
    this.#panels = [...bar.querySelectorAll<HTMLDetailsElement>('details[data-facet]')];
    this.#choices = new Map(
      this.#panels.flatMap((panel) => {
        const facet = facets.find(({ key }) => key === panel.dataset['facet']);
        return facet ? [[facet.key, [...panel.querySelectorAll('li')].map(toChoice)] as const] : [];
      }),
    );
    bar.addEventListener('change', () => {
      onChange(this.#read());
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
    for (const [key, choices] of this.#choices) {
      const chosen = selection[key] ?? [];
      for (const { value, item, box, figure } of choices) {
        const count = counts[key].get(value) ?? 0;
        box.checked = chosen.includes(value);
        item.hidden = count === 0 && !box.checked;
        if (figure) figure.textContent = this.#format.format(count);
      }
      const mark = this.#panels.find(({ dataset }) => dataset['facet'] === key)?.querySelector('[data-part="chosen"]');
      if (mark) mark.textContent = chosen.length === 0 ? '' : ` ${this.#format.format(chosen.length)}`;
    }
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

  word(key: FacetKey, value: string): string {
    return this.#find(key, value)?.word ?? value;
  }

  /** The value that a word of an address stands for. */
  value(key: FacetKey, word: string): string | undefined {
    return this.#choices.get(key)?.find((choice) => choice.word === word)?.value;
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
  const { value = '', word = '', said } = item.dataset;
  const text = name.textContent?.trim() ?? '';
  const choice = {
    value,
    word,
    label: text,
    said: said ?? text,
    address: link?.getAttribute('href') ?? '',
    item,
    box,
    figure,
  };
  item.replaceChildren(label);
  return choice;
}
