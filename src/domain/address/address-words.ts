import type { PerLanguage } from '../text/language.ts';

/** A word of addresses, by its meaning. */
export type AddressWord =
  | 'agreements'
  | 'calendar'
  | 'comparison'
  | 'countries'
  | 'data'
  | 'expiring'
  | 'gaps'
  | 'index'
  | 'kind'
  | 'map'
  | 'opportunities'
  | 'page'
  | 'partners'
  | 'press-releases'
  | 'quality'
  | 'regions'
  | 'search'
  | 'sectors'
  | 'statistics'
  | 'visits';

/** The words of addresses in every language. A published word never changes: its addresses would lead nowhere. */
export const addressWords: PerLanguage<Readonly<Record<AddressWord, string>>> = {
  id: {
    agreements: 'kerja-sama',
    calendar: 'kalender',
    comparison: 'perbandingan',
    countries: 'negara',
    data: 'data',
    expiring: 'jatuh-tempo',
    gaps: 'kesenjangan',
    index: 'indeks',
    kind: 'jenis',
    map: 'peta',
    opportunities: 'potensi',
    page: 'halaman',
    partners: 'mitra',
    'press-releases': 'siaran-pers',
    quality: 'kualitas',
    regions: 'wilayah',
    search: 'cari',
    sectors: 'bidang',
    statistics: 'statistik',
    visits: 'kunjungan',
  },
  en: {
    agreements: 'agreements',
    calendar: 'calendar',
    comparison: 'comparison',
    countries: 'countries',
    data: 'data',
    expiring: 'expiring',
    gaps: 'gaps',
    index: 'index',
    kind: 'kind',
    map: 'map',
    opportunities: 'opportunities',
    page: 'page',
    partners: 'partners',
    'press-releases': 'press-releases',
    quality: 'quality',
    regions: 'regions',
    search: 'search',
    sectors: 'sectors',
    statistics: 'statistics',
    visits: 'visits',
  },
};
