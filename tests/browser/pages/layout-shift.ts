import type { Page } from '@playwright/test';

/** How long nothing must arrive or move before a page counts as loaded. */
const quiet = 400;

/** How much has moved since the page began to load, until it is still, as browsers count it: 0 is nothing. */
export function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    (wait) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        // A typeface that is still on its way may move what is there.
        const end = () => void document.fonts.ready.then(() => setTimeout(() => resolve(sum), 100));
        let timer = setTimeout(end, wait);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          clearTimeout(timer);
          timer = setTimeout(end, wait);
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, wait);
        }).observe({ type: 'resource' });
      }),
    quiet,
  );
}
