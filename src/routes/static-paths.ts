import { remember } from '~/cache/page-reads.ts';
import { site } from '~/config/site.ts';
import { getView } from '~/content/view.ts';
import { isShown, pageFiles, type Page, type PageFile, type PageKind, type PageWith } from '~/domain/address/pages.ts';
import { toUrl } from '~/domain/address/urls.ts';
import type { View } from '~/i18n/view.ts';
import type { Route } from './route.ts';

/** A page to write: where, and from what. */
interface PlannedPage {
  address: string;
  template: (props: object) => unknown;
  load: () => object | Promise<object>;
}

/** Every page of some routes, in every language of the site. */
export async function planPages(routes: Readonly<Partial<Record<PageKind, Route<PageKind>>>>): Promise<PlannedPage[]> {
  const views = await Promise.all(site.languages.map(getView));
  const kinds = (Object.entries(routes) as [PageKind, Route<PageKind>][]).filter(([kind]) => isShown(kind));
  const planned = await Promise.all(
    kinds.flatMap(([kind, route]) =>
      views.map(async (view) => {
        const list = remember(() => listEntries(kind, route, view));
        return (await list()).map(({ page, load }) => ({
          address: toUrl(page, view.locale),
          // `single` and `listed` have seen that the template takes what is loaded.
          template: route.template as PlannedPage['template'],
          load: () => {
            // A page is given what was found while the pages of its kind were listed.
            void list();
            return load();
          },
        }));
      }),
    ),
  );
  return planned.flat();
}

function listEntries(kind: PageKind, route: Route<PageKind>, view: View) {
  if ('list' in route) return route.list(view);
  return [{ page: { page: kind } as Page, load: () => route.load(view) }];
}

/** An address as the part of a route that may be empty or long: `/en/regions/` → `en/regions`. */
export function toPath(address: string): string | undefined {
  return address.slice(1, -1) || undefined;
}

/** A file for machines to write beside a page. */
export interface PlannedFile<Plan> {
  plan: Plan;
  view: View;
}

/** The files of one name, in every language of the site: those beside the pages of a list. */
export async function listFilePaths<F extends PageFile, Plan extends { page: PageWith<F> }>(
  file: F,
  list: (view: View) => readonly Plan[],
) {
  const views = await Promise.all(site.languages.map(getView));
  return views.flatMap((view) =>
    list(view).map((plan) => ({
      params: {
        path: toPath(toUrl(plan.page, view.locale)),
        name: pageFiles[file].name(view.locale).replace(/\.\w+$/, ''),
      },
      props: { plan, view } satisfies PlannedFile<Plan>,
    })),
  );
}

/** Files of which there are several beside a page, in every language; their name stands in the route as `param`. */
export async function listNumberedPaths<Plan, Param extends string>(
  param: Param,
  list: (view: View) => Promise<readonly Plan[]>,
  toAddress: (plan: Plan, locale: View['locale']) => string,
) {
  const views = await Promise.all(site.languages.map(getView));
  const lists = await Promise.all(views.map(async (view) => ({ view, plans: await list(view) })));
  return lists.flatMap(({ view, plans }) =>
    plans.map((plan) => {
      const address = toAddress(plan, view.locale);
      const end = address.lastIndexOf('/');
      return {
        params: { path: toPath(address.slice(0, end + 1)), [param]: address.slice(end + 1).replace(/\.\w+$/, '') },
        props: { plan, view } satisfies PlannedFile<Plan>,
      };
    }),
  );
}
