import type { Page } from '@playwright/test';

/** What all pages have around their content. */
export class SitePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get main() {
    return this.page.getByRole('main');
  }

  get skipLink() {
    return this.page.locator('body > a').first();
  }

  /** The link to the same page in the other language. */
  languageSwitch(name: string) {
    return this.page.getByRole('banner').getByRole('link', { name });
  }

  /** The navigation of a narrow window, folded until asked for. */
  get menu() {
    return this.page.getByRole('banner').locator('nav summary');
  }

  sectionLink(name: string) {
    return this.page.getByRole('banner').getByRole('navigation').getByRole('link', { name, exact: true });
  }
}
