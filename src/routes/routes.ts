import { getExports } from '~/content/exports.ts';
import { listOpportunities } from '~/content/opportunities.ts';
import { getProvinceMap } from '~/content/province-map.ts';
import { getWorldMap } from '~/content/world-map.ts';
import type { EmbedKind, PageKind } from '~/domain/address/pages.ts';
import type { View } from '~/i18n/view.ts';
import { getCheckCounts } from '~/outputs/check-report.ts';
import { getDataPage } from '~/outputs/data-page.ts';
import { listNamesByLetter } from '~/outputs/search/name-list.ts';
import AgreementListPage from '~/templates/AgreementListPage.astro';
import AgreementPage from '~/templates/AgreementPage.astro';
import AgreementsPage from '~/templates/AgreementsPage.astro';
import ChangesMonthPage from '~/templates/ChangesMonthPage.astro';
import ChangesPage from '~/templates/ChangesPage.astro';
import CollectionPage from '~/templates/CollectionPage.astro';
import CollectionsPage from '~/templates/CollectionsPage.astro';
import ComparisonPage from '~/templates/ComparisonPage.astro';
import ComponentsPage from '~/templates/ComponentsPage.astro';
import CountriesPage from '~/templates/CountriesPage.astro';
import CountryPage from '~/templates/CountryPage.astro';
import DataPage from '~/templates/DataPage.astro';
import DataQualityPage from '~/templates/DataQualityPage.astro';
import ExpiringPage from '~/templates/ExpiringPage.astro';
import GapsPage from '~/templates/GapsPage.astro';
import GlossaryPage from '~/templates/GlossaryPage.astro';
import GuidePage from '~/templates/GuidePage.astro';
import GuidesPage from '~/templates/GuidesPage.astro';
import HomePage from '~/templates/HomePage.astro';
import InstitutionalPage from '~/templates/InstitutionalPage.astro';
import LegalBasisPage from '~/templates/LegalBasisPage.astro';
import MapPage from '~/templates/MapPage.astro';
import NameIndexPage from '~/templates/NameIndexPage.astro';
import OpportunitiesPage from '~/templates/OpportunitiesPage.astro';
import OwnedListPage from '~/templates/OwnedListPage.astro';
import PartnerKindPage from '~/templates/PartnerKindPage.astro';
import PartnerPage from '~/templates/PartnerPage.astro';
import PartnersPage from '~/templates/PartnersPage.astro';
import PressReleasePage from '~/templates/PressReleasePage.astro';
import PressReleasesPage from '~/templates/PressReleasesPage.astro';
import PublicInformationPage from '~/templates/PublicInformationPage.astro';
import RegionPage from '~/templates/RegionPage.astro';
import RegionsPage from '~/templates/RegionsPage.astro';
import SamplePage from '~/templates/SamplePage.astro';
import SearchPage from '~/templates/SearchPage.astro';
import SectorPage from '~/templates/SectorPage.astro';
import SectorsPage from '~/templates/SectorsPage.astro';
import ShortPage from '~/templates/ShortPage.astro';
import StatisticsPage from '~/templates/StatisticsPage.astro';
import VisitsPage from '~/templates/VisitsPage.astro';
import {
  listChangeMonths,
  listCountries,
  listExpiringParts,
  listFacetLists,
  listIndexLetters,
  listOwnedLists,
  listPartnerKinds,
  listPressYears,
  listRegisterParts,
  listSectors,
  listVisitParts,
} from './list-pages.ts';
import { listCollections, listGuides, listSamples } from './handbook-pages.ts';
import {
  listAgreements,
  listInstitutional,
  listPartners,
  listPressReleases,
  listRegions,
  listShortAddresses,
} from './record-pages.ts';
import { listed, single, type Route } from './route.ts';

/** For templates that are written from the view alone. */
const ofView = (view: View) => ({ view });

/** What every kind of page is written from: its template, and what that is given, or the list of its pages. */
export const routes: { readonly [K in Exclude<PageKind, EmbedKind>]: Route<K> } = {
  home: single(HomePage, async (view) => ({ view, map: await getProvinceMap() })),
  agreements: single(AgreementsPage, ofView),
  visits: single(VisitsPage, ofView),
  partners: single(PartnersPage, ofView),
  regions: single(RegionsPage, ofView),
  countries: single(CountriesPage, async (view) => ({ view, map: await getWorldMap() })),
  sectors: single(SectorsPage, ofView),
  'press-releases': single(PressReleasesPage, ofView),
  expiring: single(ExpiringPage, ofView),
  map: single(MapPage, async (view) => ({ view, province: await getProvinceMap(), world: await getWorldMap() })),
  statistics: single(StatisticsPage, async (view) => ({ view, exports: await getExports() })),
  comparison: single(ComparisonPage, ofView),
  gaps: single(GapsPage, async (view) => ({ view, map: await getProvinceMap() })),
  opportunities: single(OpportunitiesPage, async (view) => ({ view, opportunities: await listOpportunities() })),
  guides: single(GuidesPage, ofView),
  glossary: single(GlossaryPage, ofView),
  'legal-basis': single(LegalBasisPage, ofView),
  collections: single(CollectionsPage, ofView),
  data: single(DataPage, (view) => getDataPage(view.locale)),
  'data-quality': single(DataQualityPage, (view) => ({ view, counts: getCheckCounts() })),
  'public-information': single(PublicInformationPage, ofView),
  changes: single(ChangesPage, ofView),
  index: single(NameIndexPage, async (view) => ({ view, groups: await listNamesByLetter(view.locale) })),
  search: single(SearchPage, ofView),
  components: single(ComponentsPage, ofView),

  agreement: listed(AgreementPage, listAgreements),
  short: listed(ShortPage, listShortAddresses),
  partner: listed(PartnerPage, listPartners),
  region: listed(RegionPage, listRegions),
  'press-release': listed(PressReleasePage, listPressReleases),
  country: listed(CountryPage, listCountries),
  sector: listed(SectorPage, listSectors),
  guide: listed(GuidePage, listGuides),
  sample: listed(SamplePage, listSamples),
  collection: listed(CollectionPage, listCollections),
  institutional: listed(InstitutionalPage, listInstitutional),

  'agreements-part': listed(AgreementsPage, listRegisterParts),
  'visits-part': listed(VisitsPage, listVisitParts),
  'expiring-part': listed(ExpiringPage, listExpiringParts),
  'owned-list': listed(OwnedListPage, listOwnedLists),
  'facet-list': listed(AgreementListPage, listFacetLists),
  'kind-list': listed(PartnerKindPage, listPartnerKinds),
  'press-year': listed(PressReleasesPage, listPressYears),
  'index-letter': listed(NameIndexPage, listIndexLetters),
  'changes-month': listed(ChangesMonthPage, listChangeMonths),
};
