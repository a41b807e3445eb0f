import { countAgreements } from '~/domain/register/counting.ts';
import { listNaming } from '~/domain/register/region-gaps.ts';
import { toUrl } from '~/domain/address/urls.ts';
import { toRegionKind, toText } from '~/i18n/names.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';

/** A region with the figure that tones it. */
export interface MappedRegion {
  code: string;
  name: string;
  shortName: string;
  address: string;
  /** Agreements in force. */
  count: number;
  /** Everything on record for it. */
  records: number;
  /** Its name with the figures, for those who hear the map or point at it. */
  sentence: string;
  isCity: boolean;
  /** What tells a city from the regency of the same short name: its kind. */
  twinWord?: string;
}

/** Every region of the province with its agreements in force; the province itself has no shape. */
export function listMappedRegions(view: View): MappedRegion[] {
  const { register, site, locale } = view;
  const t = useTranslations(locale);
  return register.regions
    .filter(({ code }) => code !== register.provinceCode)
    .map((region) => {
      const { running, records } = countAgreements(register.ofRegion(region.code));
      const others = listNaming(register, region.code).length;
      const { name } = toText(region, locale);
      const isCity = site.regionKinds.find(({ key }) => key === region.kind)?.isCity ?? false;
      return {
        code: region.code,
        name,
        shortName: region.shortName,
        address: toUrl({ page: 'region', slug: region.slug }, locale),
        count: running,
        records,
        sentence:
          records === 0 && others > 0
            ? t('map.regionNamed', { name, count: others })
            : t('map.region', { name, running, records }),
        isCity,
        ...(isCity && region.notToBeConfusedWith && { twinWord: toRegionKind(region.kind, view) }),
      };
    });
}
