import { getFirst, languages, type Language } from '~/domain/text/language.ts';
import { site, today } from '~/config/site.ts';
import { fileUrls, toUrl } from '~/domain/address/urls.ts';
import { getLocale } from '~/i18n/locales.ts';
import { toRegionLink } from '~/i18n/names.ts';
import { translate, type UiKey } from '~/i18n/translate.ts';
import { getViews, licenceUrl, toAbsolute } from '../api/context.ts';
import { toJson } from '../api/collections.ts';
import { getRegisterChange } from '~/domain/records/list-change.ts';
import { toPermanentUrn } from '../permanent-ids.ts';
import { listDatasets, type Dataset, type Distribution } from './distributions.ts';

/** Prefixes are written out, so that the catalogue can be read without fetching anything. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const toLanguage = (language: Language) => ({
  '@id': `http://publications.europa.eu/resource/authority/language/${getLocale(language).iso639}`,
});
const toEveryLanguage = () => languages.map(toLanguage);

/** The text of the catalogue of all data sets (DCAT 3, JSON-LD) with the size and SHA-256 of every file. */
export async function writeCatalog(): Promise<string> {
  const views = await getViews();
  const { register } = getFirst(views);
  const modified = typed('date', getRegisterChange(register));
  const publisher = {
    '@type': 'foaf:Agent',
    'foaf:name': inEveryLanguage((language) => site.publisher[language]),
  };
  const shared = {
    'dct:publisher': publisher,
    'dct:license': { '@id': licenceUrl },
    'dct:language': toEveryLanguage(),
    'dct:modified': modified,
    'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/IRREG' },
    'dct:spatial': {
      '@type': 'dct:Location',
      'dct:identifier': site.provinceCode,
      'dct:title': inEveryLanguage((language) => toRegionLink(site.provinceCode, views[language]).label),
    },
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': getFirst(site.publisher),
      'vcard:hasEmail': { '@id': `mailto:${site.contacts.editor}` },
    },
  };
  return toJson({
    '@context': context,
    '@id': toAbsolute(fileUrls.catalog),
    '@type': 'dcat:Catalog',
    'dct:title': inEveryLanguage((language) => `${site.name[language]}: ${translate(language, 'data.title')}`),
    'dct:description': inEveryLanguage((language) => site.publisherNote[language]),
    'foaf:homepage': { '@id': toAbsolute('/') },
    ...shared,
    'dcat:dataset': (await listDatasets()).map((dataset) => ({ ...describe(dataset), ...shared })),
  });
}

function describe({ name, title, description, distributions }: Dataset) {
  return {
    '@id': toPermanentUrn(`dataset/${name}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': `${site.numberPrefix.toLowerCase()}-${name}`,
    'dct:title': words(title),
    'dct:description': words(description),
    'dcat:keyword': words('data.keyword'),
    'dcat:version': today,
    'dcat:landingPage': { '@id': toAbsolute(toUrl({ page: 'data' }, languages[0])) },
    'dcat:distribution': distributions.map(describeFile),
  };
}

function describeFile({ address, format, mediaType, schema, language, bytes, sha256 }: Distribution) {
  const url = toAbsolute(address);
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': format,
    'dct:license': { '@id': licenceUrl },
    'dct:language': language ? toLanguage(language) : toEveryLanguage(),
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    ...(schema ? { 'dct:conformsTo': { '@id': toAbsolute(schema) } } : {}),
    'dcat:byteSize': typed('nonNegativeInteger', String(bytes)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed('hexBinary', sha256),
    },
  };
}

function words(key: UiKey) {
  return inEveryLanguage((language) => translate(language, key));
}

function inEveryLanguage(write: (language: Language) => string) {
  return languages.map((language) => ({ '@language': language, '@value': write(language) }));
}

function typed(type: string, text: string) {
  return { '@type': `xsd:${type}`, '@value': text };
}
