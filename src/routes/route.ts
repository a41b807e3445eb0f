import type { Page, PageKind, SinglePageKind } from '~/domain/address/pages.ts';
import type { View } from '~/i18n/view.ts';

/** A page as its component: what it is given decides what it shows. */
type Template<Props> = (props: Props) => unknown;

/** A page of a kind, with what its template is given, which is asked for when the page is written. */
export interface Entry<K extends PageKind, Props> {
  page: Page<K>;
  load: () => Props | Promise<Props>;
}

/** A page that exists once in each language. */
interface SingleRoute {
  template: Template<never>;
  load: (view: View) => object | Promise<object>;
}

/** Pages that a list of the content stands for. */
interface ListRoute<K extends PageKind> {
  template: Template<never>;
  list: (view: View) => readonly Entry<K, object>[] | Promise<readonly Entry<K, object>[]>;
}

/** What the pages of a kind are written from. */
export type Route<K extends PageKind> = K extends SinglePageKind ? SingleRoute : ListRoute<K>;

/** A route to one page in each language; `load` gives what its template wants. */
export function single<Props extends object>(
  template: Template<Props>,
  load: (view: View) => Props | Promise<Props>,
): SingleRoute {
  return { template, load };
}

/** A route to every page of a list. */
export function listed<K extends PageKind, Props extends object>(
  template: Template<Props>,
  list: (view: View) => readonly Entry<K, Props>[] | Promise<readonly Entry<K, Props>[]>,
): ListRoute<K> {
  return { template, list };
}
