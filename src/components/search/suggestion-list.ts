import type { HitView } from './hit-view.ts';
import { fetchNames } from './search-files.ts';
import type { SearchPlaces } from './search-places.ts';
import type { loadSuggestions } from './suggestion-engine.ts';

interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  template: HTMLTemplateElement;
  places: SearchPlaces;
}

/** Suggestions that have to be in view when the list opens. */
const inView = 3;

type Engine = Awaited<ReturnType<typeof loadSuggestions>>;

/** The list below a search box, as the combobox pattern has it: arrows choose, Enter opens, Escape closes. */
export class SuggestionList {
  readonly #parts: Parts;
  #engine: Engine | undefined;
  #shown: readonly HitView[] = [];
  #active = -1;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { input, list } = parts;
    list.setAttribute('role', 'listbox');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => {
      // What failed to load when the box was entered is asked for again.
      if (this.#engine) this.#update();
      else void this.prepare();
    });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    input.addEventListener('blur', () => {
      this.#close();
    });
    // Pressing the mouse must not take the focus away before the click arrives.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.#open([...list.children].indexOf(option));
    });
  }

  /** Loads what suggestions need; without it the form still leads to the search page. */
  async prepare(): Promise<void> {
    if (this.#engine) return;
    // Names and the scripts that read them travel side by side; a failure is told below.
    fetchNames(this.#parts.places).catch(() => undefined);
    try {
      const engine = await import('./suggestion-engine.ts');
      this.#engine = await engine.loadSuggestions(this.#parts.places, () => {
        // More suggestions never move what the reader is choosing from.
        if (this.#active < 0 && !this.#parts.list.matches(':hover')) this.#continue();
      });
      this.#say('');
      this.#update();
    } catch {
      this.#close();
      this.#say(this.#parts.input.dataset['failed'] ?? '');
    }
  }

  #update(): void {
    const { input } = this.#parts;
    const query = input.value.trim();
    if (!this.#engine || query === '' || document.activeElement !== input) {
      this.#close();
      return;
    }
    this.#show(this.#engine.listFor(query), this.#engine);
  }

  /** Adds what has become known since the list opened behind what stands in it; the next key puts all in order. */
  #continue(): void {
    const { input, list } = this.#parts;
    if (!this.#engine || list.hidden) {
      this.#update();
      return;
    }
    const all = this.#engine.listFor(input.value.trim());
    const everywhere = all.slice(-1);
    const found = all.slice(0, -1);
    const stays = this.#shown.slice(0, -1).map((view) => found.find(({ address }) => address === view.address) ?? view);
    const fresh = found.filter(({ address }) => !stays.some((view) => view.address === address));
    const count = Math.max(stays.length, found.length);
    this.#show([...[...stays, ...fresh].slice(0, count), ...everywhere], this.#engine);
  }

  #show(views: readonly HitView[], engine: Engine): void {
    const { input, list, status, template } = this.#parts;
    this.#shown = views;
    this.#active = -1;
    list.replaceChildren(...this.#shown.map((view, position) => this.#toOption(view, position, template)));
    const wasHidden = list.hidden;
    list.hidden = this.#shown.length === 0;
    if (wasHidden) list.children[Math.min(inView, this.#shown.length) - 1]?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    status.textContent = engine.announce(this.#shown.length);
  }

  /** Says for everybody to see what otherwise only screen readers hear. */
  #say(failure: string): void {
    const { status } = this.#parts;
    status.textContent = failure;
    status.classList.toggle('sr-only', failure === '');
  }

  #toOption(view: HitView, position: number, template: HTMLTemplateElement): Node {
    const option = template.content.cloneNode(true) as DocumentFragment;
    const element = option.firstElementChild;
    if (element) element.id = `${this.#parts.list.id}-${String(position)}`;
    for (const part of option.querySelectorAll<HTMLElement>('[data-part]')) {
      const text = view[part.dataset['part'] as 'title' | 'kind' | 'detail'];
      if (text === '') part.remove();
      else part.textContent = text;
    }
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    // Such a key belongs to whoever puts letters of another script together.
    if (event.isComposing) return;
    const isOpen = !this.#parts.list.hidden;
    const count = this.#shown.length;
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) this.#update();
      if (count === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are options: the text itself.
      this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#open(this.#active);
    }
  }

  #activate(position: number): void {
    const { input, list } = this.#parts;
    this.#active = position;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === position));
      if (index === position) option.scrollIntoView({ block: 'nearest' });
    }
    const active = list.children[position];
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  }

  #open(position: number): void {
    const view = this.#shown[position];
    if (view) location.assign(view.address);
  }

  #close(): void {
    const { input, list } = this.#parts;
    list.hidden = true;
    this.#active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}
