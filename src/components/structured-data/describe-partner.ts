import type {
  AdministrativeAreaLeaf,
  CityLeaf,
  CollegeOrUniversityLeaf,
  CorporationLeaf,
  GovernmentOrganizationLeaf,
  NGOLeaf,
  OrganizationLeaf,
} from 'schema-dts';
import type { PartnerKind } from '~/domain/lists/partner-kinds.ts';
import type { SiteFrame } from '~/components/layout/site-frame.ts';
import { getLastChange } from '~/domain/records/last-change.ts';
import type { Partner } from '~/domain/records/partner.ts';
import { toPartnerSummary } from '~/domain/register/summaries.ts';
import { toPictureUrl } from '~/domain/address/urls.ts';
import { toCountryLink, toText } from '~/i18n/names.ts';
import { toPartnerSentence } from '~/i18n/sentences.ts';
import type { View } from '~/i18n/view.ts';
import { compact, toNamed, toWebPage } from './nodes.ts';

type PlaceNode = CityLeaf | AdministrativeAreaLeaf;
type OrganizationNode =
  CollegeOrUniversityLeaf | CorporationLeaf | GovernmentOrganizationLeaf | NGOLeaf | OrganizationLeaf;

/** What schema.org calls each kind of partner. */
const types = {
  province: 'AdministrativeArea',
  state: 'AdministrativeArea',
  prefecture: 'AdministrativeArea',
  city: 'City',
  university: 'CollegeOrUniversity',
  agency: 'GovernmentOrganization',
  ngo: 'NGO',
  company: 'Corporation',
  network: 'Organization',
  embassy: 'GovernmentOrganization',
  international: 'Organization',
} as const satisfies Record<PartnerKind, string>;

/** What machines read of a partner's page. */
export function describePartner(partner: Partner, view: View): Partial<SiteFrame> {
  const { locale, register } = view;
  const { slug } = partner;
  const { name } = toText(partner, locale);
  const modified = getLastChange(partner, register.today);
  return {
    modified,
    picture: {
      address: toPictureUrl(locale, 'partners', slug),
      alt: toPartnerSentence(toPartnerSummary(register, slug), view),
    },
    jsonLd: [toWebPage({ page: 'partner', slug }, name, modified, toPartnerNode(partner, view), view)],
  };
}

function toPartnerNode(partner: Partner, view: View): PlaceNode | OrganizationNode {
  const { name, summary } = toText(partner, view.locale);
  const { latitude, longitude, endonym } = partner;
  const type = types[partner.kind];
  const country =
    partner.country === undefined ? undefined : toNamed('Country', toCountryLink(partner.country, view), view);
  const geo =
    latitude === undefined || longitude === undefined
      ? undefined
      : ({ '@type': 'GeoCoordinates', latitude, longitude } as const);
  const shared = {
    name,
    alternateName: [...(endonym ? [endonym.text] : []), ...partner.otherNames],
    description: summary,
  };
  const sameAs = [
    ...(partner.website ? [partner.website] : []),
    ...(partner.ids.wikidata ? [`https://www.wikidata.org/entity/${partner.ids.wikidata}`] : []),
  ];
  if (type === 'City' || type === 'AdministrativeArea')
    return compact<PlaceNode>({ '@type': type, ...shared, geo, containedInPlace: country, sameAs });
  return compact<OrganizationNode>({ '@type': type, ...shared, location: country, sameAs });
}
