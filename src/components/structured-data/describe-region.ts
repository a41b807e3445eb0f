import type { AdministrativeAreaLeaf, CityLeaf } from 'schema-dts';
import type { SiteFrame } from '~/components/layout/site-frame.ts';
import { getRegionChange } from '~/domain/records/list-change.ts';
import { isWithdrawn } from '~/domain/records/publication.ts';
import type { Region } from '~/domain/records/region.ts';
import { toRegionSummary } from '~/domain/register/summaries.ts';
import { toPictureUrl } from '~/domain/address/urls.ts';
import { toRegionLink, toText } from '~/i18n/names.ts';
import { toRegionSentence } from '~/i18n/sentences.ts';
import { toSubscriptions } from '~/i18n/subscriptions.ts';
import type { View } from '~/i18n/view.ts';
import { compact, toNamed, toWebPage } from './nodes.ts';

/** What machines read of a region's page. */
export function describeRegion(region: Region, view: View): Partial<SiteFrame> {
  const { locale, register } = view;
  const { code, slug } = region;
  const { name } = toText(region, locale);
  const page = { page: 'region', slug } as const;
  const modified = getRegionChange(region, register);
  return {
    modified,
    subscriptions: isWithdrawn(region, register.today)
      ? []
      : toSubscriptions(page, name, register.ofRegion(code), view),
    picture: {
      address: toPictureUrl(locale, 'regions', code),
      alt: toRegionSentence(toRegionSummary(register, code), view),
    },
    jsonLd: [toWebPage(page, name, modified, toPlace(region, view), view)],
  };
}

function toPlace(region: Region, view: View): CityLeaf | AdministrativeAreaLeaf {
  const { register, locale, site } = view;
  const isCity = site.regionKinds.some((kind) => kind.key === region.kind && kind.isCity);
  const { name, summary } = toText(region, locale);
  const { seat } = region;
  const isProvince = region.code === register.provinceCode;
  return compact<CityLeaf | AdministrativeAreaLeaf>({
    '@type': isCity ? 'City' : 'AdministrativeArea',
    name,
    alternateName: [...region.otherNames],
    description: summary,
    identifier: { '@type': 'PropertyValue', propertyID: site.regionAuthority, value: region.code },
    geo: seat && { '@type': 'GeoCoordinates', latitude: seat.latitude, longitude: seat.longitude },
    containedInPlace: isProvince
      ? { '@type': 'Country', name: site.country }
      : toNamed('AdministrativeArea', toRegionLink(register.provinceCode, view), view),
    sameAs: region.website,
  });
}
