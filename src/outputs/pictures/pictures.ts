import { toPictureUrl } from '~/domain/address/urls.ts';
import type { View } from '~/i18n/view.ts';
import { listNamesWith } from '~/model/collections.ts';
import { outputs } from '../registry.ts';
import type { Picture } from './cards.ts';

/** The picture of every record, and one for all other pages. */
export function listPictures(view: View): Picture[] {
  const { site, locale } = view;
  const own = { eyebrow: new URL(site.url).host, title: site.tagline, line: site.description };
  return [
    { address: toPictureUrl(locale), card: { siteName: site.name, ...own } },
    ...listNamesWith('picture').flatMap((name) => outputs[name].picture(view)),
  ];
}
