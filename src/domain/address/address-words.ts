import type { PerLanguage } from '../text/language.ts';

/** A word of addresses, by its meaning. */
export type AddressWord =
  | 'agreements'
  | 'calendar'
  | 'changes'
  | 'citation'
  | 'collections'
  | 'comparison'
  | 'components'
  | 'countries'
  | 'data'
  | 'document'
  | 'expiring'
  | 'gaps'
  | 'glossary'
  | 'guides'
  | 'index'
  | 'kind'
  | 'legal-basis'
  | 'map'
  | 'opportunities'
  | 'page'
  | 'partners'
  | 'press-releases'
  | 'public-information'
  | 'quality'
  | 'regions'
  | 'samples'
  | 'search'
  | 'sectors'
  | 'statistics'
  | 'visits';

/** The words of addresses in every language. A published word never changes: its addresses would lead nowhere. */
export const addressWords: PerLanguage<Readonly<Record<AddressWord, string>>> = {
  id: {
    agreements: 'kerja-sama',
    calendar: 'kalender',
    changes: 'perubahan',
    citation: 'kutipan',
    collections: 'kumpulan',
    comparison: 'perbandingan',
    components: 'komponen',
    countries: 'negara',
    data: 'data',
    document: 'naskah',
    expiring: 'jatuh-tempo',
    gaps: 'kesenjangan',
    glossary: 'istilah',
    guides: 'panduan',
    index: 'indeks',
    kind: 'jenis',
    'legal-basis': 'dasar-hukum',
    map: 'peta',
    opportunities: 'potensi',
    page: 'halaman',
    partners: 'mitra',
    'press-releases': 'siaran-pers',
    'public-information': 'informasi-publik',
    quality: 'kualitas',
    regions: 'wilayah',
    samples: 'contoh',
    search: 'cari',
    sectors: 'bidang',
    statistics: 'statistik',
    visits: 'kunjungan',
  },
  en: {
    agreements: 'agreements',
    calendar: 'calendar',
    changes: 'changes',
    citation: 'citation',
    collections: 'collections',
    comparison: 'comparison',
    components: 'components',
    countries: 'countries',
    data: 'data',
    document: 'document',
    expiring: 'expiring',
    gaps: 'gaps',
    glossary: 'glossary',
    guides: 'guides',
    index: 'index',
    kind: 'kind',
    'legal-basis': 'legal-basis',
    map: 'map',
    opportunities: 'opportunities',
    page: 'page',
    partners: 'partners',
    'press-releases': 'press-releases',
    'public-information': 'public-information',
    quality: 'quality',
    regions: 'regions',
    samples: 'samples',
    search: 'search',
    sectors: 'sectors',
    statistics: 'statistics',
    visits: 'visits',
  },
};
