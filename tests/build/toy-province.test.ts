import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { checkLinks } from '../../scripts/lib/built-site/check-links.ts';
import { buildSite } from '../lib/build-site.ts';
import { listDifferences, readSiteFiles } from '../lib/site-files.ts';
import { checkCalendar } from '../lib/strict-calendar.ts';

/** An invented province. Its agreement 0002 runs until 31 March 2027; nothing else of it hangs on a day near that. */
const contentDir = path.resolve(import.meta.dirname, '../fixtures/toy-province');
const days = ['2027-03-30', '2027-03-31', '2027-04-01'] as const;
const [dayBefore, lastDay, dayAfter] = days;

const sites = new Map<string, { dist: string; files: Map<string, string> }>();

beforeAll(async () => {
  for (const siteDate of days) {
    const { code, output, dist } = await buildSite({ contentDir, siteDate });
    expect(code, output).toBe(0);
    sites.set(siteDate, { dist, files: readSiteFiles(dist) });
  }
});

function siteOf(day: string) {
  const site = sites.get(day);
  if (!site) throw new Error(`No site for ${day}`);
  return site;
}

const page = (day: string, file: string) => parse(siteOf(day).files.get(file) ?? '');
const textOf = (day: string, file: string) => page(day, file).querySelector('main')?.structuredText ?? '';

describe('another province’s content, with no change to code', () => {
  test('keeps copies of its pages, whatever the environment says where it is built', () => {
    expect(siteOf(dayBefore).files.get('index.html')).toContain('serviceWorker');
  });

  test('brings its own name, prefix, address and colour', () => {
    expect(page(lastDay, 'index.html').querySelector('title')?.text).toBe(
      'Sinergi Lembayung – Register terbuka kerja sama luar negeri Provinsi Lembayung',
    );
    expect(page(lastDay, 'en/index.html').querySelector('title')?.text).toContain('Lembayung Links');
    expect(textOf(lastDay, 'en/agreements/0002-pasir-jingga-northhaven/index.html')).toContain('LBY-0002');
    expect(siteOf(lastDay).files.get('index.html')).toContain('href="https://lembayung.example/"');
    const styles = [...siteOf(lastDay).files].filter(([file]) => /\.(css|html)$/.test(file)).map(([, css]) => css);
    expect(styles.join('\n')).toMatch(/--accent:\s*oklch\([^)]* 150\)/);
  });

  test('names every region on its map, though nobody has said where its name belongs', () => {
    const map = page(lastDay, 'peta/index.html').querySelector('.province-map');
    const names = (kind: string) => map?.querySelectorAll(`.names.${kind} text`).map(({ text }) => text.trim()) ?? [];
    for (const kind of ['wide', 'compact'])
      expect(names(kind).map((name) => name.replace(/\s*\d*$/, ''))).toEqual(['Teluk Kenari', 'Pasir Jingga']);
  });

  test('calls its sectors also what only its own people do', () => {
    const { items } = JSON.parse(siteOf(lastDay).files.get('api/v1/sectors.json') ?? '') as {
      items: { id: string; otherNames: string[] }[];
    };
    expect(items.find(({ id }) => id === 'fisheries')?.otherNames).toContain('petik laut');
  });

  test('lets no file mention East Java', () => {
    const leak =
      /Jawa[ -]?Timur|Jatim\b|\bJTM\b|East[ -]Java|Jawa Wetan|Surabaya|Malang\b|Sidoarjo|Gresik|Madura|Banyuwangi|Majapahit|Grahadi|sinergi-jatim|["' ]35\.\d\d\b/gi;
    const found = [...siteOf(lastDay).files].flatMap(([file, text]) =>
      [...text.matchAll(leak)].map(
        (match) => `${file}: …${text.slice(Math.max(0, match.index - 40), match.index + 40)}…`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('has calendars by the letter of the standard, alarms included', () => {
    const calendars = [...siteOf(dayBefore).files].filter(([file]) => file.endsWith('.ics'));
    expect(calendars.some(([, text]) => text.includes('BEGIN:VALARM'))).toBe(true);
    for (const [file, text] of calendars) expect(checkCalendar(text).problems, file).toEqual([]);
  });

  test('shows the pictures of its content, and publishes no other', () => {
    const photo = page(lastDay, 'siaran-pers/2026/pelajar-northhaven/index.html').querySelector('main figure img');
    expect(photo?.getAttribute('src')).toBe('/files/foto/pelajar.png');
    expect([photo?.getAttribute('width'), photo?.getAttribute('height')]).toEqual(['1200', '800']);
    const published = [...siteOf(lastDay).files.keys()].filter((file) => file.startsWith('files/'));
    expect(published).toEqual(['files/foto/pelajar.png']);
  });

  test('has whole pages, all of them linked', () => {
    expect(checkLinks(siteOf(lastDay).dist).problems).toEqual([]);
  });
});

describe('the board of calls for partners', () => {
  const board = (day: string) => textOf(day, 'en/opportunities/index.html');

  test('shows a call through its last day and drops it by itself on the next', () => {
    expect(board(lastDay)).toContain('Looking for a fish processing partner');
    expect(board(dayAfter)).not.toContain('Looking for a fish processing partner');
    expect(board(dayAfter)).toContain('No region has posted a call');
  });

  test('no longer shows a call that expired before', () => {
    expect(board(dayBefore)).not.toContain('seaweed');
  });

  test('leaves the first place to the filter of what is offered, which the first lines leave for it', () => {
    const main = page(lastDay, 'potensi/index.html').querySelector('main');
    const [id = ''] = main?.querySelectorAll('section h2').map(({ id }) => id) ?? [];
    expect(main?.querySelector(`a[href="#${id}"]`)?.text.trim()).toBe('Mencari mitra');
    expect(main?.querySelector(`#${id}`)?.text).toContain('Mencari mitra');
    const [filter = 0, calls = 0] = ['<offer-browser', `id="${id}"`].map((mark) => main?.innerHTML.indexOf(mark));
    expect([filter > 0, calls > filter]).toEqual([true, true]);
  });
});

describe('the day of a fixed end date', () => {
  const record = '0002-pasir-jingga-northhaven';
  const pagesOfRecord = [`kerja-sama/${record}/index.html`, `en/agreements/${record}/index.html`] as const;
  const numberOf = (file: string) => Number(/\d+/.exec(file)?.[0]);

  test('the record is in force through its last day and ended on the next', () => {
    const [indonesian, english] = pagesOfRecord;
    expect(textOf(dayBefore, indonesian)).toContain('Berlaku sampai 31 Maret 2027, tersisa 1 hari');
    expect(textOf(dayBefore, english)).toContain('In force until 31 March 2027, 1 day left');
    expect(textOf(lastDay, english)).toContain('In force until today, 31 March 2027');
    expect(textOf(dayAfter, indonesian)).toContain('Berakhir');
    expect(textOf(dayAfter, english)).toMatch(/Ended[^.]*31 March 2027/);
  });

  test('the lists and counts that hold it follow', () => {
    const listed = (day: string, file: string) => page(day, file).querySelectorAll(`main a[href*="${record}"]`).length;
    const count = (day: string, file: string) => numberOf(page(day, file).querySelector('main h2')?.text ?? '');
    const counter = (day: string) => Number(page(day, 'index.html').querySelector('main ul a span')?.text);
    const running = 'kerja-sama/status/berlaku/index.html';
    const ended = 'kerja-sama/status/berakhir/index.html';
    expect(days.map((day) => [listed(day, running), listed(day, ended)])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(days.map((day) => [count(day, running), count(day, ended), counter(day)])).toEqual([
      [2, 0, 2],
      [2, 0, 2],
      [1, 1, 1],
    ]);
    const region = 'en/regions/kota-pasir-jingga/index.html';
    expect(textOf(lastDay, region)).toContain('runs 1 agreement with New Zealand');
    expect(textOf(dayAfter, region)).not.toContain('runs 1 agreement');
  });

  test('from the day before to the last day, only day counts and the date of the build change', () => {
    const changed = listDifferences(withoutDays(dayBefore), withoutDays(lastDay));
    // The record's own life line loses the bar of the rest of its term.
    const expected = (file: string) => isMeasured(file) || pagesOfRecord.some((page) => page === file);
    expect(changed.filter((file) => !expected(file))).toEqual([]);
  });

  test('on the day after, nothing changes but what holds the record or counts it', () => {
    const [before, after] = [withoutDays(lastDay), withoutDays(dayAfter)];
    const changed = listDifferences(before, after);
    // Whatever does not speak of the record itself and changes all the same is a count over the whole register.
    const counts = changed.filter((file) => !isAbout(before.get(file)) && !isAbout(after.get(file)));
    const known = (file: string) => isCount(file) || isMeasured(file) || isBoard(file) || isEmptyFeed(after.get(file));
    expect(counts.filter((file) => !known(file))).toEqual([]);
    expect(changed).toEqual(expect.arrayContaining([...pagesOfRecord, 'index.html', 'wilayah/index.html']));
    // The other agreement, its partner, country and region stay as they were.
    const others = /fjordvik|norwegia|norway|teluk-kenari|provinsi-lembayung|perikanan|fisheries|tentang|about|404/;
    expect(changed.filter((file) => others.test(file) && !isEmptyFeed(after.get(file)))).toEqual([]);
  });

  const isAbout = (text = '') => /0002|northhaven/i.test(text);
  /** Overviews in which the record is only a number. */
  const isCount = (file: string) =>
    /^(en\/)?((wilayah|regions|negara|countries|bidang|sectors|mitra|partners|statistik|statistics|peta|map|data)\/)?(perbandingan\/|comparison\/|kesenjangan\/|gaps\/|kualitas\/|quality\/)?index\.html$/.test(
      file,
    );

  /** A call for partners ends on the same day, as tested above. */
  const isBoard = (file: string) => /^(potensi|en\/opportunities)\/index\.html$/.test(file);

  /** A feed without entries carries the day of the register's last change. */
  const isEmptyFeed = (text = '') => text.includes('<feed ') && !text.includes('<entry');

  /** Tables with a column of days left, what states sizes or versions of files, figures in no words, and pictures. */
  const isMeasured = (file: string) =>
    /^((en\/)?data\/|build\.json|api\/v1\/summary\.json|llms\.txt|sitemap-index\.xml|offline\.js|pictures\/)/.test(
      file,
    );

  /** A site's files without the date of the build and what is counted or drawn from it, in words, figures and lines. */
  function withoutDays(day: string): Map<string, string> {
    const date =
      /(30|31) (Maret|March) 2027|1 (April) 2027|2027[-/](03[-/]3[01]|04[-/]01)(T[\d:.]+(Z|[+-][\d:]+))?|202703(30|31)|20270401|2027,(3,3[01]|4,1)\b/g;
    const counted = /(sampai|until) (hari ini|today), |, tersisa \d+ hari|, \d+ days? left|"daysLeft": \d+/g;
    // The mark of today on a life line, and the bar of an agreement that runs on to it.
    const drawn = /<(?:line|text|rect)\b[^>]*\b(?:stroke-brick|fill-brick|fill-running)\b[^>]*>/g;
    // The code on a printed sheet leads to the page of that day; every code begins with the corner of its frame.
    const code = /<path d="M4 4h7v1h-7z[^"]*"/g;
    // The names know which search index is theirs, and every page of the index says its day.
    const searchIndex = /\bpagefind\.[a-z]+_[0-9a-f]+\.pf_meta\b/g;
    const lastChange = /<meta name="dcterms\.modified"[^>]*>/g;
    return new Map(
      [...siteOf(day).files].map(([file, text]) => [
        file,
        text
          .replace(counted, (_, until?: string) => (until ? `${until} ` : ''))
          .replace(drawn, (mark) => mark.replace(/[\d.]+%/g, '[place]'))
          .replace(code, '')
          .replace(lastChange, '')
          .replace(searchIndex, '')
          .replace(date, '[day]'),
      ]),
    );
  }
});

describe('the handbook', () => {
  const guide = (file: string) => page(lastDay, `${file}/memulai/index.html`);

  test.each([
    ['panduan', 'Penjajakan', 'Menunggu persetujuan'],
    ['en/guides', 'Exploring', 'Awaiting approval'],
  ])('shows the steps of a guide in %s, with the words of the register', (folder, first, status) => {
    const steps = guide(folder).querySelectorAll('.steps > li');
    expect(steps.length).toBe(3);
    expect(steps[0]?.querySelector('h3')?.text).toContain(first);
    expect(steps[2]?.querySelector('.step-status')?.structuredText).toContain(status);
  });

  test('tells the meaning of each word once, where its buttons open it', () => {
    const opened = guide('panduan')
      .querySelectorAll('button.term')
      .map((button) => button.getAttribute('popovertarget'));
    expect(opened).toEqual(['arti-loi', 'arti-dewan', 'arti-loi']);
    const notes = guide('panduan').querySelectorAll('[popover]');
    expect(notes.map(({ id }) => id)).toEqual(['arti-loi', 'arti-dewan']);
    expect(notes[0]?.querySelector('a')?.getAttribute('href')).toBe('/istilah/#loi');
  });

  test('says of a rule whether it is in force, and of a law which guides use it', () => {
    expect(guide('en/guides').querySelector('.rule')?.structuredText).toContain('in force');
    const laws = page(lastDay, 'dasar-hukum/index.html');
    expect(laws.querySelector('#uu-2-2020 a[href="/panduan/memulai/"]')).not.toBeNull();
    expect(laws.querySelector('#uu-1-1990 a[href="#uu-2-2020"]')?.text).toBe('UU 2/2020');
  });

  test('leads from a status to its entry and to the step of a guide', () => {
    const list = page(lastDay, 'kerja-sama/status/menunggu-persetujuan/index.html');
    expect(list.querySelector('a[href="/panduan/memulai/#langkah-persetujuan"]')).not.toBeNull();
    const inForce = page(lastDay, 'en/agreements/status/in-force/index.html');
    expect(inForce.querySelector('a[href="/en/glossary/#berlaku"]')).not.toBeNull();
  });

  test('marks no text of a guide that nobody wrote as such: no tag of a component is left', () => {
    const left = [...siteOf(lastDay).files].filter(
      ([file, text]) =>
        /^(?:panduan|en\/guides)\/[a-z-]+\/index/.test(file) &&
        /<\/?(?:Step|Rule|Term|Callout|astro-)/.test(text.replace(/<code>.*?<\/code>/gs, '')),
    );
    expect(left.map(([file]) => file)).toEqual([]);
  });

  test('offers a sample as a document of the same words', () => {
    const sample = page(lastDay, 'panduan/contoh/contoh-loi/index.html');
    expect(sample.querySelector('a[download]')?.getAttribute('href')).toBe('/panduan/contoh/contoh-loi/naskah.docx');
    const files = unzipSync(readFileSync(path.join(siteOf(lastDay).dist, 'panduan/contoh/contoh-loi/naskah.docx')));
    const words = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, ' ');
    expect(words).toContain('Contoh surat pernyataan kehendak');
    expect(words).toContain('[jabatan]');
    expect(words).not.toContain('[^s1]');
  });

  test('writes the same document on every day', () => {
    const read = (day: string) =>
      readFileSync(path.join(siteOf(day).dist, 'en/guides/samples/contoh-loi/document.docx'));
    expect(read(dayBefore).equals(read(dayAfter))).toBe(true);
  });

  test('shows a collection in its order, and leads back to it from its members', () => {
    const collection = page(lastDay, 'kumpulan/laut-utara/index.html');
    expect(collection.querySelectorAll('#anggota ~ ol > li').length).toBe(5);
    expect(collection.querySelector('#anggota ~ ol')?.structuredText).toContain('Yang pertama di antara keduanya.');
    expect(guide('en/guides').querySelector('a[href="/en/collections/laut-utara/"]')).not.toBeNull();
  });

  test('asks on every page whether it is right, with its address in the message', () => {
    const link = guide('panduan').querySelector('body > footer a[href^="mailto:"]')?.getAttribute('href') ?? '';
    const message = decodeURIComponent(link.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));
    expect(message).toContain('ralat@lembayung.example?subject=Tentang halaman “Memulai kerja sama di Lembayung”');
    expect(message).toContain('body=Halaman: https://lembayung.example/panduan/memulai/');
  });
});
