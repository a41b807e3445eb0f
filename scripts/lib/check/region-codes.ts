import type { SiteFile } from '../../../src/schemas/site.ts';

/** Tells whether a text has the form that site.yaml gives to codes of regions; without one, every text has. */
export function toCodeTest(site: SiteFile | undefined): (code: string) => boolean {
  if (!site) return () => true;
  const form = new RegExp(`^(?:${site.regionCodes.pattern})$`);
  return (code) => form.test(code);
}
