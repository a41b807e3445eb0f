import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../domain/calendar/dates.ts';
import { mapFacets } from '../domain/register/facets.ts';
import type { RegisterRow } from '../domain/register/register-rows.ts';
import { getGroup, type AgreementStatus } from '../domain/lists/statuses.ts';
import type { Locale } from './locales.ts';
import { listLocalWords, toRowWords, type RowPlace } from './row-words.ts';
import { useTranslations } from './translate.ts';

const names: Record<string, string> = {
  '35.78': 'Kota Surabaya',
  JP: 'Jepang',
  'sister-city': 'Kota kembar',
  press: 'Beberapa laporan',
};

function makeRow(status: AgreementStatus, overrides: Partial<RegisterRow> = {}, agreementClass = 'sister-city') {
  return {
    number: '0021',
    slug: '0021-surabaya-kochi',
    title: 'Kota kembar Surabaya–Kochi',
    purpose: '',
    facets: {
      ...mapFacets((): string[] => []),
      region: ['35.78'],
      country: ['JP'],
      group: [getGroup(status)],
      status: [status],
      evidence: ['press'],
      class: [agreementClass],
    },
    local: ['Kota Surabaya'],
    foreign: ['Kochi'],
    partners: ['kochi'],
    signed: parsePartialDate('1997-04-17'),
    endsSoon: false,
    isEndUncertain: false,
    isProgramme: false,
    renewalUnderWay: false,
    ...overrides,
  } satisfies RegisterRow;
}

function write(
  row: RegisterRow,
  more: {
    place?: RowPlace;
    isExact?: boolean;
    status?: string;
    more?: string[];
    moreShort?: string[];
    locale?: Locale;
  } = {},
) {
  const { locale = 'id' } = more;
  return toRowWords(row, { t: useTranslations(locale), locale, label: (_, value) => names[value] ?? value, ...more });
}

describe('the names of a row', () => {
  test('begin with the partner and its country, then the region', () => {
    expect(write(makeRow('in-force'))).toMatchObject({
      main: 'Kochi',
      side: 'Kota Surabaya',
      countries: [{ code: 'JP', name: 'Jepang', isSaid: false }],
    });
  });

  test('name the region alone on a narrow screen, where an organisation of it takes part', () => {
    const row = makeRow('in-force', { local: ['Pelabuhan Indonesia III (Pelindo) (Kota Surabaya)', 'Kota Surabaya'] });
    expect(write(row)).toMatchObject({
      side: 'Pelabuhan Indonesia III (Pelindo) (Kota Surabaya) +1',
      narrow: { side: 'Kota Surabaya +1' },
    });
    const office = makeRow('in-force', { local: ['Dinas Pendidikan Kota Surabaya'] });
    expect(write(office).narrow.side).toBe('Kota Surabaya');
    expect(write(makeRow('in-force', { local: ['Pelabuhan Indonesia III (Pelindo)'] })).narrow.side).toBe(
      'Pelabuhan Indonesia III (Pelindo)',
    );
  });

  test('do not repeat the country that a name holds, nor what stands in brackets behind it', () => {
    const row = makeRow('in-force', { foreign: ['Pemerintah Jepang (Hibah Akar Rumput)'] });
    expect(write(row).main).toBe('Pemerintah Jepang');
    expect(write(row).countries).toEqual([{ code: 'JP', name: 'Jepang', isSaid: true }]);
  });

  test('leave out the region or the country whose page it is', () => {
    expect(write(makeRow('in-force'), { place: { local: 'Kota Surabaya' } }).side).toBe('');
    const body = makeRow('in-force', { local: ['Universitas Airlangga (Kota Surabaya)'] });
    expect(write(body, { place: { local: 'Kota Surabaya' } }).side).toBe('Universitas Airlangga');
    expect(write(makeRow('in-force'), { place: { country: 'JP' } }).countries).toEqual([]);
  });

  test('say of a region that it is only where a programme works, but not on its own page', () => {
    const row = makeRow('running', { local: [], places: ['Kota Surabaya'] });
    expect(write(row).side).toBe('program di Kota Surabaya');
    expect(write(row, { place: { local: 'Kota Surabaya' } }).side).toBe('');
    expect(write(row, { place: { foreign: 'Kochi' } }).main).toBe('Program di Kota Surabaya');
    expect(write(makeRow('running', { places: ['Kota Batu'] })).side).toBe('Kota Surabaya +1');
  });

  test('say of such a region in a table, which is sorted by names, what it is behind its name', () => {
    const row = makeRow('running', { local: ['Kota Surabaya'], places: ['Kota Batu'] });
    expect(listLocalWords(row, useTranslations('id'), 'row.placeInTable')).toEqual([
      'Kota Surabaya',
      'Kota Batu (tempat program)',
    ]);
  });

  test('begin with the region on the page of the partner', () => {
    expect(write(makeRow('in-force'), { place: { foreign: 'Kochi' } })).toMatchObject({
      main: 'Kota Surabaya',
      side: '',
      countries: [],
    });
  });

  test('lose their last words on a phone where they are long, never a part of a word', () => {
    const row = makeRow('in-force', {
      foreign: ['Kementerian Infrastruktur dan Pengelolaan Air Belanda / RVO', 'Konsulat Jenderal Belanda'],
      local: ['Balai Besar Wilayah Sungai Brantas, Kementerian Pekerjaan Umum'],
    });
    expect(write(row).narrow).toMatchObject({
      main: 'Kementerian Infrastruktur… +1',
      side: 'Balai Besar Wilayah Sungai…',
    });
  });

  test('count those that would make a row long', () => {
    const row = makeRow('in-force', { local: ['Kota Surabaya', 'Kota Malang'], foreign: ['A', 'B', 'C'] });
    expect(write(row)).toMatchObject({ main: 'A +2', side: 'Kota Surabaya +1' });
  });
});

describe('the facts of a row', () => {
  test.each<[AgreementStatus, Partial<RegisterRow>, string[]]>([
    ['in-force', { year: 2027, until: parsePartialDate('2027-03-12') }, ['1997–2027']],
    ['in-force', { signed: undefined, year: 2027 }, ['sampai 2027']],
    ['in-force', { signed: parsePartialDate('by 2019'), year: 2027 }, ['sampai 2027']],
    ['in-force', { signed: parsePartialDate('by 1997') }, ['sejak paling lambat 1997']],
    ['running', { asOf: 2025 }, ['1997', 'kabar 2025']],
    ['running', { asOf: 1997 }, ['1997']],
    ['programme', { signed: undefined, year: 2028 }, ['sampai 2028']],
    ['completed', { year: 1997 }, ['1997']],
    ['ended', { year: 2012 }, ['1997–2012']],
    ['replaced', {}, ['1997']],
    ['no-news', { year: 2016 }, ['1997', 'kabar 2016']],
    ['exploring', { asOf: 2026 }, ['langkah 2026']],
    ['reported', { signed: parsePartialDate('1996/1998'), asOf: 2016 }, ['1996/1998', 'disebut 2016']],
  ])('say of %s with %o from when to when it runs', (status, overrides, years) => {
    expect(write(makeRow(status, overrides)).facts).toEqual(['Kota kembar', ...years]);
  });

  test('say the day of the end where a list is about ends', () => {
    const row = makeRow('in-force', { year: 2027, until: parsePartialDate('2027-03-12'), endsSoon: true });
    expect(write(row, { isExact: true }).facts).toEqual(['Kota kembar', 'sampai 12 Maret 2027']);
    expect(write(row).facts.at(-1)).toBe('Berakhir dalam 180 hari');
  });

  test('say the years of an end that falls on some day between two, even in a list about ends', () => {
    const row = makeRow('in-force', { year: 2028, until: parsePartialDate('2027-11/2028-09') });
    expect(write(row, { isExact: true }).facts).toEqual(['Kota kembar', 'sampai 2027/2028']);
  });

  test('give up on a phone the month of an end, then the form, before they take a line more', () => {
    const names = { foreign: ['Jaringan Geopark Global UNESCO'], local: ['Kabupaten Pacitan', 'Kota Surabaya'] };
    const row = makeRow('in-force', { ...names, year: 2027, until: parsePartialDate('2027-09') });
    const ofEnds = write(row, { isExact: true });
    expect(ofEnds.facts).toEqual(['Kota kembar', 'sampai September 2027']);
    expect(ofEnds.narrow.facts).toEqual(['Kota kembar', 'sampai 2027']);
    const renewed = write(row, { isExact: true, more: ['perpanjangan dimulai paling lambat 1 Februari 2027'] });
    expect(renewed.facts).toHaveLength(3);
    expect(renewed.narrow.facts).toEqual(['sampai 2027', 'perpanjangan dimulai paling lambat 1 Februari 2027']);
    const moreShort = ['perpanjangan paling lambat 1 Feb 2027'];
    const short = write(row, {
      isExact: true,
      more: ['perpanjangan dimulai paling lambat 1 Februari 2027'],
      moreShort,
    });
    expect(short.narrow.facts).toEqual(['sampai 2027', ...moreShort]);
  });

  test('say on a phone when an end that is near falls, where there is no room for how near it is', () => {
    const names = { foreign: ['Jaringan Geopark Global UNESCO'], local: ['Kabupaten Banyuwangi', 'Kota Surabaya'] };
    const row = makeRow('in-force', { ...names, endsSoon: true, year: 2027, until: parsePartialDate('2027-03-12') });
    expect(write(row).facts).toEqual(['Kota kembar', '1997–2027', 'Berakhir dalam 180 hari']);
    expect(write(row).narrow.facts).toEqual(['berakhir 12 Maret 2027']);
    const vague = { ...row, isEndUncertain: true, until: parsePartialDate('2027') };
    expect(write(vague).narrow.facts).toEqual(['mungkin berakhir 2027']);
  });

  test('name a body on a phone by its initials, where its name leaves the facts no line', () => {
    const row = makeRow('in-force', {
      foreign: ['SIAP SIAGA'],
      local: ['Badan Nasional Penanggulangan Bencana (BNPB)', 'Kota Surabaya'],
      year: 2027,
      until: parsePartialDate('2027'),
    });
    const more = ['perpanjangan seharusnya dimulai paling lambat 1 April 2026'];
    const written = write(row, { isExact: true, more, moreShort: ['perpanjangan terlambat sejak 1 Apr 2026'] });
    expect(written.narrow).toMatchObject({
      side: 'BNPB +1',
      facts: ['sampai 2027', 'perpanjangan terlambat sejak 1 Apr 2026'],
    });
    expect(write(row).narrow.side).toBe('Badan Nasional Penanggulangan Bencana (BNPB) +1');
  });

  test('leave out a title on a phone whose first word is longer than its line', () => {
    const title = 'Probolinggo–Shimonosekikokusai agriculture talks';
    const row = makeRow('exploring', { foreign: ['Shimonoseki City University'], title, asOf: 2026 }, 'other');
    expect(write(row).narrow.facts).toEqual(['langkah 2026']);
  });

  test('are long for a list beside something else only where they would take a line more', () => {
    const low = write(makeRow('in-force', { year: 2028 }), { isExact: true });
    expect(low.long).toEqual({ heading: false, facts: false });
    const ofNetwork = makeRow('in-force', {
      foreign: ['Association of Harbour Museums and Maritime Collections'],
      year: 2028,
      until: parsePartialDate('2028-11-30'),
    });
    expect(write(ofNetwork, { isExact: true }).long.heading).toBe(true);
    expect(
      write(ofNetwork, { isExact: true, more: ['perpanjangan dimulai paling lambat 1 Februari'] }).long.facts,
    ).toBe(true);
  });

  test('say the title where no form is known, and neither form nor evidence of a visit', () => {
    expect(write(makeRow('running', {}, 'no-instrument')).facts[0]).toBe('Kota kembar Surabaya–Kochi');
    expect(write(makeRow('contact'))).toMatchObject({ facts: [], evidence: '' });
  });

  test('say an abbreviated form on a phone, and as much of a title as fits', () => {
    const memorandum = write(makeRow('running', { asOf: 2025 }, 'mou'));
    expect([memorandum.facts[0], memorandum.narrow.facts[0]]).toEqual(['mou', 'MoU']);
    const title = 'Rencana kampus Queen Mary, Liverpool, dan Johns Hopkins di Kawasan Ekonomi Khusus Singhasari';
    const other = write(makeRow('running', { asOf: 2025, title }, 'no-instrument'));
    expect(other.facts[0]).toBe(title);
    expect(other.narrow.facts).toEqual(['Rencana kampus Queen Mary, Liverpool…', '1997', 'kabar 2025']);
  });

  test('leave room for a status that the row says itself', () => {
    const row = makeRow('running', { title: 'Penjajakan kerja sama pertanian Kota Batu', asOf: 2025 }, 'other');
    const said = write(row, { status: 'Berjalan' });
    expect(said.narrow.facts[0]?.length).toBeLessThan(write(row).narrow.facts[0]?.length ?? 0);
  });

  test('say how well the status is known', () => {
    expect(write(makeRow('running')).evidence).toBe('bukti: beberapa laporan');
  });
});
