import type { Page } from '@playwright/test';

/** How long nothing must arrive or move before a page counts as loaded. */
const quiet = 400;

/** How much has moved since the page began to load, until it is still, as browsers count it: 0 is nothing. */
export function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    (wait) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const end = () => {
          resolve(sum);
        };
        let timer = setTimeout(end, wait);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (entry.entryType === 'layout-shift') sum += (entry as PerformanceEntry & { value: number }).value;
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
