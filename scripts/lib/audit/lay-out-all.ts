import type { Page } from '@playwright/test';

/** Lays out what a page leaves until it comes near the window, so that all of it can be measured. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('[data-row]')) row.style.contentVisibility = 'visible';
  });
}
