import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { layOutAll } from '../../../scripts/lib/audit/lay-out-all.ts';

/** The register with its facet bar. */
export class RegisterPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  /** Ticks a value of a facet and closes its panel. */
  async choose(facet: string, value: string): Promise<void> {
    const panel = this.#page
      .locator('details[data-facet]')
      .filter({ has: this.#page.locator('summary', { hasText: facet }) });
    await panel.locator('summary').click();
    await panel.getByRole('checkbox', { name: value }).check();
    await panel.locator('summary').click();
  }

  chip(name: string) {
    return this.#page.locator('[data-part="chips"]').getByRole('button', { name });
  }

  /** The lines of the downloaded table. */
  async download(): Promise<string[]> {
    const downloading = this.#page.waitForEvent('download');
    await this.#page.locator('[data-part="download"]').click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    return text.replace('\uFEFF', '').trim().split('\r\n');
  }

  /** A part below or beside the list. */
  part(name: 'ignored' | 'near' | 'table') {
    return this.#page.locator(`[data-part="${name}"]`);
  }

  /**
   * The heights of the rows in view, and of which of them more has to be said: two long names, or the status, which stands in
   * the rows of a list that has no headings.
   */
  async rowHeights(): Promise<{ height: number; isWordy: boolean }[]> {
    await layOutAll(this.#page);
    const rows = await this.#page.locator('[data-part="static"] li[data-row]').evaluateAll((all) =>
      all.map((row) => ({
        height: row.getBoundingClientRect().height,
        isWordy:
          (row.querySelector('p')?.innerText.length ?? 0) > 60 || row.closest('section')?.querySelector('h3') === null,
      })),
    );
    return rows.filter(({ height }) => height > 0);
  }

  /** The names in view whose dash ends the line above them. */
  async namesWithoutDash(): Promise<string[]> {
    await layOutAll(this.#page);
    return this.#page.locator('[data-part="static"] li[data-row]').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { data } = walker.currentNode as Text;
          const name = /^–\P{L}*/u.exec(data)?.[0].length;
          if (name === undefined) continue;
          const topOf = (offset: number) => {
            const range = document.createRange();
            range.setStart(walker.currentNode, offset);
            range.setEnd(walker.currentNode, offset + 1);
            return range.getBoundingClientRect();
          };
          // Nothing is measured of a text that is only heard.
          if (topOf(0).width > 1 && topOf(0).top !== topOf(name).top) return [data];
        }
        return [];
      }),
    );
  }

  get sentence() {
    return this.#page.locator('[data-part="sentence"]');
  }

  get rows() {
    return this.#page.locator('[data-part="rows"] li');
  }
}
