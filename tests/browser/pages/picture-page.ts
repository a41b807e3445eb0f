import type { Locator, Page } from '@playwright/test';

/** A page with maps, charts or a table that sorts. */
export class PicturePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The shape of a region on the map of the province. */
  shape(code: string): Locator {
    return this.page.locator(`.province-map .shapes svg a[data-region="${code}"]`).first();
  }

  /** Another view of the map, by the name of its list. */
  view(name: string): Locator {
    return this.page.locator('a[data-counts]', { hasText: name });
  }

  /** What the map and its table show of the chosen view, by region, and the table's total. */
  async chosenFigures(): Promise<{ drawn: [string, number][]; listed: [string, number][]; total: number }> {
    return this.page.evaluate(() => {
      const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
      const listed = all<HTMLElement>('tr[data-region]').map((row): [string, number] => [
        row.dataset['region'] ?? '',
        Number(row.querySelector('[data-count]')?.textContent),
      ]);
      const drawn = listed.map(([code]): [string, number] => {
        // A small city is drawn a second time, magnified, with its figure below.
        const tile = document.querySelector(`.province-map li a[data-region="${code}"] [data-count]`);
        const label = document.querySelector(`.province-map a[data-region="${code}"]`)?.getAttribute('aria-label');
        return [code, tile ? Number(tile.textContent) : Number(/(\d+)\D*$/.exec(label ?? '')?.[1])];
      });
      return { drawn, listed, total: Number(document.querySelector('[data-chosen-total]')?.textContent) };
    });
  }

  columnHead(name: string): Locator {
    return this.page.getByRole('columnheader', { name });
  }

  /** The texts of one column of the table, from the top. */
  async column(index: number): Promise<string[]> {
    const cells = this.page.locator(`sortable-table tbody tr > :nth-child(${String(index)})`);
    return (await cells.allInnerTexts()).map((text) => text.trim());
  }

  /** The contrast of a colour that an element is drawn with against the page behind it. */
  async contrast(selector: string, property: 'fill' | 'stroke'): Promise<number> {
    return this.page
      .locator(selector)
      .first()
      .evaluate((element, name) => {
        const toLuminance = (color: string) => {
          const context = document.createElement('canvas').getContext('2d');
          if (!context) throw new Error('no canvas');
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
            const share = channel / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const [low = 0, high = 0] = [
          toLuminance(getComputedStyle(element)[name]),
          toLuminance(getComputedStyle(document.body).backgroundColor),
        ].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      }, property);
  }
}
