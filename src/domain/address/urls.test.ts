import { describe, expect, it, test } from 'vitest';
import {
  fileUrls,
  toAbsoluteUrl,
  toApiUrl,
  toCalendarUrl,
  toCsvUrl,
  toFeedUrl,
  toSchemaUrl,
  toUrl,
  toUrls,
  type Page,
} from './urls.ts';

const korea = { id: 'korea-selatan', en: 'south-korea' };

describe('toUrl', () => {
  it.each<[Page, string, string]>([
    [{ page: 'home' }, '/', '/en/'],
    [{ page: 'agreements' }, '/kerja-sama/', '/en/agreements/'],
    [
      { page: 'agreement', slug: '0042-surabaya-busan' },
      '/kerja-sama/0042-surabaya-busan/',
      '/en/agreements/0042-surabaya-busan/',
    ],
    [{ page: 'agreements-part', number: 2 }, '/kerja-sama/halaman/2/', '/en/agreements/page/2/'],
    [
      { page: 'facet-list', facet: 'status', value: 'in-force', number: 1 },
      '/kerja-sama/status/berlaku/',
      '/en/agreements/status/in-force/',
    ],
    [
      { page: 'facet-list', facet: 'status', value: 'in-force', number: 3 },
      '/kerja-sama/status/berlaku/halaman/3/',
      '/en/agreements/status/in-force/page/3/',
    ],
    [{ page: 'press-year', year: 2025, number: 2 }, '/siaran-pers/2025/halaman/2/', '/en/press-releases/2025/page/2/'],
    [{ page: 'index-letter', letter: '0-9' }, '/indeks/0-9/', '/en/index/0-9/'],
    [
      { page: 'owned-list', of: { page: 'region', slug: 'kota-batu' }, list: 'agreements' },
      '/wilayah/kota-batu/kerja-sama/',
      '/en/regions/kota-batu/agreements/',
    ],
    [
      { page: 'owned-list', of: { page: 'country', slug: korea }, list: 'press-releases', number: 2 },
      '/negara/korea-selatan/siaran-pers/halaman/2/',
      '/en/countries/south-korea/press-releases/page/2/',
    ],
    [
      { page: 'owned-list', of: { page: 'kind-list', kind: 'city' }, list: 'agreements' },
      '/mitra/jenis/kota/kerja-sama/',
      '/en/partners/kind/city/agreements/',
    ],
    [
      { page: 'facet-list', facet: 'status', value: 'in-force' },
      '/kerja-sama/status/berlaku/',
      '/en/agreements/status/in-force/',
    ],
    [
      { page: 'facet-list', facet: 'class', value: 'sister-city' },
      '/kerja-sama/bentuk/kota-kembar/',
      '/en/agreements/class/sister-city/',
    ],
    [{ page: 'facet-list', facet: 'year', value: '2019' }, '/kerja-sama/tahun/2019/', '/en/agreements/year/2019/'],
    [
      { page: 'facet-list', facet: 'year', value: 'unrecorded' },
      '/kerja-sama/tahun/belum-tercatat/',
      '/en/agreements/year/not-recorded/',
    ],
    [
      { page: 'facet-list', facet: 'activity', value: 'active' },
      '/kerja-sama/keaktifan/aktif/',
      '/en/agreements/activity/active/',
    ],
    [
      { page: 'facet-list', facet: 'group', value: 'preparing' },
      '/kerja-sama/kelompok/disiapkan/',
      '/en/agreements/group/in-preparation/',
    ],
    [
      { page: 'facet-list', facet: 'evidence', value: 'both-sides' },
      '/kerja-sama/bukti/kedua-pihak/',
      '/en/agreements/evidence/both-sides/',
    ],
    [{ page: 'visits' }, '/kunjungan/', '/en/visits/'],
    [{ page: 'partners' }, '/mitra/', '/en/partners/'],
    [{ page: 'partner', slug: 'busan' }, '/mitra/busan/', '/en/partners/busan/'],
    [{ page: 'kind-list', kind: 'city' }, '/mitra/jenis/kota/', '/en/partners/kind/city/'],
    [{ page: 'regions' }, '/wilayah/', '/en/regions/'],
    [{ page: 'region', slug: 'kota-surabaya' }, '/wilayah/kota-surabaya/', '/en/regions/kota-surabaya/'],
    [{ page: 'comparison' }, '/wilayah/perbandingan/', '/en/regions/comparison/'],
    [{ page: 'gaps' }, '/wilayah/kesenjangan/', '/en/regions/gaps/'],
    [{ page: 'countries' }, '/negara/', '/en/countries/'],
    [{ page: 'country', slug: korea }, '/negara/korea-selatan/', '/en/countries/south-korea/'],
    [{ page: 'sectors' }, '/bidang/', '/en/sectors/'],
    [{ page: 'sector', slug: { id: 'pendidikan', en: 'education' } }, '/bidang/pendidikan/', '/en/sectors/education/'],
    [{ page: 'press-releases' }, '/siaran-pers/', '/en/press-releases/'],
    [{ page: 'press-year', year: 2019 }, '/siaran-pers/2019/', '/en/press-releases/2019/'],
    [{ page: 'press-release', slug: '2019/rapat' }, '/siaran-pers/2019/rapat/', '/en/press-releases/2019/rapat/'],
    [{ page: 'opportunities' }, '/potensi/', '/en/opportunities/'],
    [{ page: 'map' }, '/peta/', '/en/map/'],
    [{ page: 'statistics' }, '/statistik/', '/en/statistics/'],
    [{ page: 'expiring' }, '/jatuh-tempo/', '/en/expiring/'],
    [{ page: 'search' }, '/cari/', '/en/search/'],
    [{ page: 'index' }, '/indeks/', '/en/index/'],
    [{ page: 'data' }, '/data/', '/en/data/'],
    [{ page: 'data-quality' }, '/data/kualitas/', '/en/data/quality/'],
    [{ page: 'institutional', slug: { id: 'tentang', en: 'about' } }, '/tentang/', '/en/about/'],
    [
      { page: 'region-embed', slug: 'kota-surabaya' },
      '/embed/wilayah/kota-surabaya/',
      '/en/embed/regions/kota-surabaya/',
    ],
    [{ page: 'partner-embed', slug: 'busan' }, '/embed/mitra/busan/', '/en/embed/partners/busan/'],
  ])('gives %j its address in both languages', (page, id, en) => {
    expect(toUrl(page, 'id')).toBe(id);
    expect(toUrl(page, 'en')).toBe(en);
  });

  it('refuses a page that has no slug in the language', () => {
    expect(() => toUrl({ page: 'country', slug: { id: 'jepang' } }, 'en')).toThrow('No slug in en');
  });
});

describe('toUrls', () => {
  it('gives the same page in every language', () => {
    expect(toUrls({ page: 'country', slug: korea })).toEqual({
      id: '/negara/korea-selatan/',
      en: '/en/countries/south-korea/',
    });
  });
});

test('an address gets the host of the site, whose own address may end in a slash or not', () => {
  expect(toAbsoluteUrl('/mitra/', { url: 'https://register.example' })).toBe('https://register.example/mitra/');
  expect(toAbsoluteUrl('/', { url: 'https://register.example/' })).toBe('https://register.example/');
});

describe('addresses of files', () => {
  it('put the feed beside its page', () => {
    expect(toFeedUrl({ page: 'home' }, 'id')).toBe('/atom.xml');
    expect(toFeedUrl({ page: 'region', slug: 'kota-surabaya' }, 'en')).toBe('/en/regions/kota-surabaya/atom.xml');
  });

  it('put the calendar beside its page, named in its language', () => {
    expect(toCalendarUrl({ page: 'country', slug: korea }, 'id')).toBe('/negara/korea-selatan/kalender.ics');
    expect(toCalendarUrl({ page: 'home' }, 'en')).toBe('/en/calendar.ics');
  });

  it('give a collection and a record their JSON', () => {
    expect(toApiUrl('agreements')).toBe('/api/v1/agreements.json');
    expect(toApiUrl('agreements', '0042')).toBe('/api/v1/agreements/0042.json');
  });

  it('give a collection its schema and its table', () => {
    expect(toSchemaUrl('regions')).toBe('/api/v1/schema/regions.json');
    expect(toCsvUrl('press-releases')).toBe('/data/press-releases.csv');
  });

  it('stand at the root where they exist once', () => {
    expect(fileUrls).toEqual({
      catalog: '/data/catalog.jsonld',
      dictionary: '/data/dictionary.csv',
      summary: '/api/v1/summary.json',
      visits: '/api/v1/visits.json',
      expiring: '/api/v1/expiring.json',
      members: '/api/v1/members.json',
      jsonFeed: '/feed.json',
      sitemap: '/sitemap-index.xml',
      build: '/build.json',
    });
  });
});
