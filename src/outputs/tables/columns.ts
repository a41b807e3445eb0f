import { site } from '~/config/site.ts';
import { getFirst, mapLanguages, type PerLanguage } from '~/domain/text/language.ts';
import { toCountryLink, toPartnerLink, toRegionLink, toSectorLink } from '~/i18n/names.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiAgreement } from '~/schemas/api/agreement.ts';
import type { ApiPartner } from '~/schemas/api/partner.ts';
import type { ApiPressRelease } from '~/schemas/api/press-release.ts';
import type { ApiRegion } from '~/schemas/api/region.ts';
import { addresses, column, dates, idColumn, inLanguages, names } from './make-columns.ts';
import type { Column } from './table.ts';

/** The columns of the table of agreements. */
export function listAgreementColumns(views: PerLanguage<View>): Column<ApiAgreement>[] {
  return [
    idColumn('column.agreementId'),
    column('number', 'code', 'column.agreementNumber', ({ number }) => number),
    column('slug', 'code', 'column.slug', ({ slug }) => slug),
    ...inLanguages<ApiAgreement>('title', 'column.title', ({ title }) => title),
    ...inLanguages<ApiAgreement>('legal_title', 'column.legalTitle', ({ legalTitle }) => legalTitle),
    column('class', 'code', 'column.class', (agreement) => agreement.class),
    column('group', 'code', 'column.group', ({ group }) => group),
    column('status', 'code', 'column.status', ({ status }) => status),
    column('status_year', 'number', 'column.statusYear', ({ statusYear }) => statusYear),
    column('evidence', 'code', 'column.evidence', ({ evidence }) => evidence),
    ...inLanguages<ApiAgreement>('status_sentence', 'column.statusSentence', (one) => one.statusSentence),
    column('is_tie', 'boolean', 'column.isTie', ({ isTie }) => isTie),
    column('activity', 'code', 'column.activity', ({ activity }) => activity),
    column('binding', 'code', 'column.binding', ({ binding }) => binding),
    ...dates<ApiAgreement>('signed', 'column.signed', ({ signed }) => signed),
    column('term', 'code', 'column.term', ({ term }) => term.kind),
    ...dates<ApiAgreement>('term_until', 'column.termUntil', ({ term }) => term.until),
    column('days_left', 'number', 'column.daysLeft', ({ daysLeft }) => daysLeft),
    column('ends_soon', 'boolean', 'column.endsSoon', ({ endsSoon }) => endsSoon),
    column('region_codes', 'list', 'column.regionCodes', ({ regions }) => regions),
    ...names<ApiAgreement>('region_names', 'column.regionNames', views, ({ regions }) => regions, toRegionLink),
    column('body_region_codes', 'list', 'column.bodyRegionCodes', ({ bodies }) => bodies),
    column('place_region_codes', 'list', 'column.placeRegionCodes', ({ places }) => places),
    column('applies_to', 'list', 'column.appliesTo', ({ appliesTo }) =>
      typeof appliesTo === 'string' ? [appliesTo] : appliesTo,
    ),
    column('partner_ids', 'list', 'column.partnerIds', ({ partners }) => partners),
    ...names<ApiAgreement>('partner_names', 'column.partnerNames', views, ({ partners }) => partners, toPartnerLink),
    ...inLanguages<ApiAgreement>('foreign_parties', 'column.foreignParties', ({ foreignParties }) =>
      mapLanguages((language) => foreignParties.map(({ name }) => name[language]).join('; ')),
    ),
    column('country_codes', 'list', 'column.countryCodes', ({ countries }) => countries),
    ...names<ApiAgreement>('country_names', 'column.countryNames', views, (one) => one.countries, toCountryLink),
    column('sector_ids', 'list', 'column.sectorIds', ({ sectors }) => sectors),
    ...names<ApiAgreement>('sector_names', 'column.sectorNames', views, ({ sectors }) => sectors, toSectorLink),
    ...inLanguages<ApiAgreement>('purpose', 'column.purpose', ({ purpose }) => purpose),
    column('money', 'code', 'column.money', ({ money }) => money.kind),
    column('money_amount', 'number', 'column.moneyAmount', ({ money }) => money.amount),
    column('money_currency', 'code', 'column.moneyCurrency', ({ money }) => money.currency),
    column('events', 'number', 'column.events', ({ events }) => events.length),
    column('umbrella_id', 'code', 'column.umbrella', ({ umbrella }) => umbrella),
    column('predecessor_ids', 'list', 'column.predecessors', ({ predecessors }) => predecessors),
    column('successor_ids', 'list', 'column.successors', ({ successors }) => successors),
    column('sources', 'list', 'column.sources', ({ sources }) => sources.map(({ url, publisher }) => url ?? publisher)),
    column('last_verified', 'date', 'column.lastVerified', ({ lastVerified }) => lastVerified),
    ...addresses<ApiAgreement>(),
  ];
}

/** The columns of the table of partners. */
export function listPartnerColumns(views: PerLanguage<View>): Column<ApiPartner>[] {
  return [
    idColumn('column.slug'),
    ...inLanguages<ApiPartner>('name', 'column.name', ({ name }) => name),
    column('endonym', 'text', 'column.endonym', ({ endonym }) => endonym?.text ?? null),
    column('endonym_language', 'code', 'column.endonymLanguage', ({ endonym }) => endonym?.language ?? null),
    column('kind', 'code', 'column.partnerKind', ({ kind }) => kind),
    column('country_code', 'code', 'column.countryCodes', ({ country }) => country),
    ...names<ApiPartner>('country_name', 'column.countryNames', views, (one) => toList(one.country), toCountryLink),
    ...inLanguages<ApiPartner>('seat', 'column.seat', ({ seat }) => seat),
    column('latitude', 'number', 'column.latitude', ({ place }) => place?.latitude ?? null),
    column('longitude', 'number', 'column.longitude', ({ place }) => place?.longitude ?? null),
    column('website', 'url', 'column.website', ({ website }) => website),
    ...inLanguages<ApiPartner>('summary', 'column.summary', ({ summary }) => summary),
    ...counters<ApiPartner>(),
    column('agreement_ids', 'list', 'column.agreementIds', ({ agreements }) => agreements),
    column('last_verified', 'date', 'column.lastVerified', ({ lastVerified }) => lastVerified),
    ...addresses<ApiPartner>(),
  ];
}

/** The first four columns are named as site.yaml says: an authority may have a standard. */
export function listRegionColumns(views: PerLanguage<View>): Column<ApiRegion>[] {
  const { register } = getFirst(views);
  const province = toRegionLink(register.provinceCode, getFirst(views)).label;
  const isProvince = ({ id }: ApiRegion) => id === register.provinceCode;
  const { columns } = site.regionCodes;
  return [
    column(columns.provinceCode, 'code', 'column.provinceCode', () => register.provinceCode),
    column(columns.provinceName, 'text', 'column.provinceName', () => province),
    column(columns.regionCode, 'code', 'column.regionCode', (one) => (isProvince(one) ? null : one.id)),
    column(columns.regionName, 'text', 'column.regionName', (one) => (isProvince(one) ? null : getFirst(one.name))),
    column('slug', 'code', 'column.slug', ({ slug }) => slug),
    column('kind', 'code', 'column.regionKind', ({ kind }) => kind),
    ...inLanguages<ApiRegion>('name', 'column.name', ({ name }) => name),
    column('capital', 'text', 'column.capital', ({ capital }) => capital?.name ?? null),
    column('latitude', 'number', 'column.latitude', ({ seat }) => seat?.latitude ?? null),
    column('longitude', 'number', 'column.longitude', ({ seat }) => seat?.longitude ?? null),
    column('area_km2', 'number', 'column.area', ({ area }) => area?.km2 ?? null),
    column('area_year', 'number', 'column.areaYear', ({ area }) => area?.year ?? null),
    column('population', 'number', 'column.population', ({ population }) => population?.count ?? null),
    column('population_year', 'number', 'column.populationYear', ({ population }) => population?.year ?? null),
    column('website', 'url', 'column.website', ({ website }) => website),
    ...counters<ApiRegion>(),
    column('agreement_ids', 'list', 'column.agreementIds', ({ agreements }) => agreements),
    column('last_verified', 'date', 'column.lastVerified', ({ lastVerified }) => lastVerified),
    ...addresses<ApiRegion>(),
  ];
}

/** The columns of the table of press releases. */
export function listReleaseColumns(views: PerLanguage<View>): Column<ApiPressRelease>[] {
  return [
    idColumn('column.releaseId'),
    column('kind', 'code', 'column.releaseKind', ({ kind }) => kind),
    column('number', 'text', 'column.releaseNumber', ({ number }) => number),
    ...inLanguages<ApiPressRelease>('title', 'column.title', ({ title }) => title),
    ...dates<ApiPressRelease>('date', 'column.releaseDate', ({ date }) => date),
    column('published', 'date', 'column.published', ({ published }) => published),
    ...inLanguages<ApiPressRelease>('place', 'column.place', ({ place }) => place),
    ...inLanguages<ApiPressRelease>('summary', 'column.summary', ({ summary }) => summary),
    column('agreement_ids', 'list', 'column.agreementIds', ({ agreements }) => agreements),
    column('partner_ids', 'list', 'column.partnerIds', ({ partners }) => partners),
    column('region_codes', 'list', 'column.regionCodes', ({ regions }) => regions),
    ...names<ApiPressRelease>('region_names', 'column.regionNames', views, ({ regions }) => regions, toRegionLink),
    column('country_codes', 'list', 'column.countryCodes', ({ countries }) => countries),
    column('sector_ids', 'list', 'column.sectorIds', ({ sectors }) => sectors),
    column('sources', 'list', 'column.sources', ({ sources }) => sources.map(({ url, publisher }) => url ?? publisher)),
    ...addresses<ApiPressRelease>(),
  ];
}

function counters<T extends { counters: ApiRegion['counters'] }>(): Column<T>[] {
  return [
    column('agreements', 'number', 'column.records', (record) => record.counters.records),
    column('running', 'number', 'column.running', (record) => record.counters.running),
    column('in_preparation', 'number', 'column.inPreparation', (record) => record.counters.inPreparation),
    column('over', 'number', 'column.over', (record) => record.counters.over),
  ];
}

function toList(value: string | null): string[] {
  return value === null ? [] : [value];
}
