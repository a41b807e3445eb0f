import { satteri } from '@astrojs/markdown-satteri';
import { onlyComponents } from './only-components.ts';
import { figures, pictureAddresses } from './pictures.ts';
import { sanitize } from './sanitize.ts';

/**
 * Reads raw HTML as elements, so that `sanitize` sees it, and leaves `[^s1]` as text:
 * such marks point at a record's sources and are resolved by the page, not by Markdown.
 */
export const markdownOptions = {
  features: { rawHtml: true, gfm: { footnotes: false } },
  mdastPlugins: [onlyComponents, pictureAddresses],
  hastPlugins: [sanitize, figures],
} satisfies Parameters<typeof satteri>[0];

/** The one Markdown processor of the site. */
export const markdownProcessor = satteri(markdownOptions);
