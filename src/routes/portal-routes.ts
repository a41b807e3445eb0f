import type { PageKind, pageKinds } from '~/domain/address/pages.ts';
import type { Portal } from '~/domain/portal/portal.ts';
import { listLaterNumbers } from '~/domain/register/list-parts.ts';
import { listMergedPages } from '~/domain/register/register-pages.ts';
import { listMergedRows } from '~/i18n/merged-register.ts';
import type { View } from '~/i18n/view.ts';
import { listPortalFiles } from '~/outputs/portal/portal-files.ts';
import InstitutionalPage from '~/templates/InstitutionalPage.astro';
import SearchPage from '~/templates/SearchPage.astro';
import PortalDataPage from '~/templates/portal/PortalDataPage.astro';
import PortalHomePage from '~/templates/portal/PortalHomePage.astro';
import PortalNewsPage from '~/templates/portal/PortalNewsPage.astro';
import PortalRegisterPage from '~/templates/portal/PortalRegisterPage.astro';
import { listInstitutional } from './record-pages.ts';
import { listed, single, type Route } from './route.ts';

/** Kinds of pages that a portal has: those that the table of pages marks so. */
type PortalKind = {
  [K in PageKind]: (typeof pageKinds)[K] extends { inPortal: true } ? K : never;
}[PageKind];

/** What the pages of a portal are written from. */
export const portalRoutes: { readonly [K in PortalKind]: Route<K> } = {
  home: single(PortalHomePage, ofPortal),
  agreements: single(PortalRegisterPage, ofPortal),
  'press-releases': single(PortalNewsPage, ofPortal),
  data: single(PortalDataPage, async (view) => ({ ...ofPortal(view), files: await listPortalFiles(getPortal(view)) })),
  search: single(SearchPage, (view) => ({ view })),
  'agreements-part': listed(PortalRegisterPage, listParts),
  institutional: listed(InstitutionalPage, listInstitutional),
};

function ofPortal(view: View): { view: View; portal: Portal } {
  return { view, portal: getPortal(view) };
}

function getPortal({ portal }: View): Portal {
  if (!portal) throw new Error('These pages are those of a portal.');
  return portal;
}

/** The second and later pages of the merged register. */
function listParts(view: View) {
  return listLaterNumbers(listMergedPages(listMergedRows(getPortal(view), view.locale))).map((number) => ({
    page: { page: 'agreements-part', number } as const,
    load: () => ({ ...ofPortal(view), current: number }),
  }));
}
