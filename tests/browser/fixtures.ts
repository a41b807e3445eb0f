import { test as base } from '@playwright/test';

/** A page that must stay quiet: no console error (the security policy reports there), nothing loaded from another host. */
export const test = base.extend<{ troubles: string[] }>({
  troubles: [
    async ({ page, baseURL }, use) => {
      const troubles: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
      await page.route(
        (url) => url.origin !== baseURL && url.protocol !== 'data:' && url.protocol !== 'blob:',
        async (route) => {
          troubles.push(`another host: ${route.request().url()}`);
          await route.abort();
        },
      );
      await use(troubles);
      base.expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
