import { getBody, getComponentBody } from '~/content/bodies.ts';
import type { View } from '~/i18n/view.ts';
import { describeSampleDocument } from '~/outputs/documents/sample-document.ts';

/** One page for each guide. */
export function listGuides(view: View) {
  return view.handbook.guides.map((guide) => ({
    page: { page: 'guide', slug: guide.slug } as const,
    load: async () => {
      const body = await getComponentBody('guides', guide.slug, view.locale);
      if (!body) throw new Error(`The guide ${guide.slug} has no file.`);
      return { view, guide, body };
    },
  }));
}

/** One page for each sample. */
export function listSamples(view: View) {
  return view.handbook.samples.map((sample) => ({
    page: { page: 'sample', slug: sample.slug } as const,
    load: async () => {
      const body = await getBody('samples', sample.slug, view.locale);
      return { view, sample, body, file: await describeSampleDocument(sample, view) };
    },
  }));
}

/** One page for each collection. */
export function listCollections(view: View) {
  return view.handbook.collections.map((collection) => ({
    page: { page: 'collection', slug: collection.slug } as const,
    load: async () => ({ view, collection, body: await getBody('collections', collection.slug, view.locale) }),
  }));
}
