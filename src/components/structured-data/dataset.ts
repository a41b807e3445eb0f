import type { DatasetLeaf } from 'schema-dts';
import type { DatasetEntry } from '~/components/open-data/dataset-entry.ts';
import { fileUrls, toAbsoluteUrl, toUrl } from '~/domain/address/urls.ts';
import { languages } from '~/domain/text/language.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { toPublisher } from './nodes.ts';

/** The open data of the site as one data set with its files. */
export function toDatasetNode(datasets: readonly DatasetEntry[], view: View): DatasetLeaf {
  const { site, locale, register } = view;
  const t = useTranslations(locale);
  const files = datasets.flatMap(({ distributions }) => distributions);
  return {
    '@type': 'Dataset',
    '@id': toAbsoluteUrl(toUrl({ page: 'data' }, locale), view.site),
    url: toAbsoluteUrl(toUrl({ page: 'data' }, locale), view.site),
    name: `${site.name}: ${t('data.title')}`,
    description: t('data.description'),
    inLanguage: [...languages],
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: toPublisher(view),
    dateModified: site.modified,
    version: register.today,
    includedInDataCatalog: { '@type': 'DataCatalog', name: site.name, url: toAbsoluteUrl(fileUrls.catalog, view.site) },
    distribution: files.map(({ address, format, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: toAbsoluteUrl(address, view.site),
      encodingFormat: format,
      contentSize: String(bytes),
    })),
  };
}
