import type { Page } from '@playwright/test';
import { toUrl } from '../../../src/domain/address/urls.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

/** The search page of one language. */
export class SearchPage {
  readonly #page: Page;
  readonly #locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.#page = page;
    this.#locale = locale;
  }

  /** Searches by address and gives the addresses of the final results. */
  async search(query: string): Promise<string[]> {
    await this.#page.goto(`${toUrl({ page: 'search' }, this.#locale)}?q=${encodeURIComponent(query)}`);
    await this.settle();
    return this.results
      .locator('> li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  }

  /** Waits for the final results of the query in the address. */
  async settle(): Promise<void> {
    await this.results.and(this.#page.locator('[aria-busy="false"][data-query]')).waitFor({ state: 'attached' });
  }

  get results() {
    return this.#page.locator('ol#results');
  }

  get remarks() {
    return this.#page.locator('[data-part="remarks"]');
  }

  /** The box of the page. */
  get box() {
    return this.#page.getByRole('main').getByRole('combobox');
  }
}
