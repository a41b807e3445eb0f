import { getView } from '~/content/view.ts';
import { getLanguageOf } from '~/domain/address/urls.ts';
import type { View } from '~/i18n/view.ts';

/** What a component in a body is written from. Authors hand over nothing but words, so that the page decides. */
export function getMdxView({ url }: { url: URL }): Promise<View> {
  return getView(getLanguageOf(url.pathname));
}
