// cspell:disable
import type { BrokenCase } from '../../../scripts/lib/check/testing/broken-case.ts';

/** A change to good content by somebody who means harm or knows no better, and whether the check must refuse it. */
export interface Input {
  name: string;
  change: BrokenCase['change'];
  refused: boolean;
}

type Make = (text: string) => BrokenCase['change'];

const agreement = 'agreements/id/0001-contoh-kota-laut.md';
const whole: Make = (text) => [{ file: 'pages/id/lain.md', text }];
const put =
  (file: string, find: string, write: (text: string) => string): Make =>
  (text) => [{ file, find, put: write(text) }];

const title = put(agreement, 'title: Kerja sama Contoh–Laut', (text) => `title: ${JSON.stringify(text)}`);
const website = put(
  'partners/id/kota-laut.md',
  'website: https://laut.example/',
  (text) => `website: ${JSON.stringify(text)}`,
);
const source = put(agreement, 'url: https://laut.example/berita/2', (text) => `url: ${JSON.stringify(text)}`);
const body = put(agreement, '## Kelanjutan', (text) => `${text}\n\n## Kelanjutan`);
const guide = put(
  'guides/id/mulai.mdx',
  'Mulailah dengan surat.[^s1]',
  (text) => `Mulailah dengan surat.[^s1]\n\n${text}`,
);
const field = put(agreement, 'purpose: Pertukaran guru dan murid.', (text) => text);
const until = put(agreement, '      until: 2030-03-12', (text) => `      ${text}`);
const population = put('regions/id/kota-telaga.md', 'count: 90000', (text) => text);
const site = put('site.yaml', 'url: https://register.example', (text) => text);
const map: Make = (text) => [
  { file: 'map/boundaries.geojson', text },
  {
    file: 'map/insets.yaml',
    text: 'credit: { id: Batas rekaan, en: Invented }\nurl: https://maps.example/\nmain: [109, -2, 112, 0]\ninsets: []\n',
  },
];

const refuse = (make: Make, named: Record<string, string>): Input[] => toInputs(make, named, true);
const pass = (make: Make, named: Record<string, string>): Input[] => toInputs(make, named, false);
const toInputs = (make: Make, named: Record<string, string>, refused: boolean): Input[] =>
  Object.entries(named).map(([name, text]) => ({ name, change: make(text), refused }));

const ring = '[[110,-1],[110.5,-1],[110.5,-0.5],[110,-0.5],[110,-1]]';
const other = '[[110.5,-1],[111,-1],[111,-0.5],[110.5,-0.5],[110.5,-1]]';
const shape = (geometry: string, code = '99.01') =>
  `{"type":"Feature","properties":{"code":"${code}"},"geometry":${geometry}}`;
const polygon = (coordinates: string) => `{"type":"Polygon","coordinates":[${coordinates}]}`;
const shapes = (...features: string[]) => `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
const withGood = (geometry: string) => shapes(shape(geometry), shape(polygon(other), '99.71'));
const nest = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

export const inputs: Input[] = [
  // Titles that nobody can read, or that pretend
  ...refuse(title, {
    'title of spaces': '   ',
    'title of a Hangul filler': '\u3164\u3164',
    'title of empty Braille': '\u2800\u2800',
    'title of a Khmer sign that nobody sees': '\u17b4\u17b5',
    'title of combining marks alone': '\u0301\u0302\u0303',
    'title with half a letter': 'Kerja sama \ud83d Laut',
    'title of a noncharacter': 'Kerja sama \ufffe Laut',
    'title of a far noncharacter': 'Kerja sama \u{1ffff} Laut',
    'title with private letters': 'Kerja sama \ue000\uf8ff Laut',
    'title with hidden letters': 'Kerja sama \u{e0061}\u{e0062} Laut',
    'title with a hundred variation selectors': `Kerja\u{e0100}${'\u{e0101}'.repeat(100)} Laut`,
    'title with a tower of marks': `Kerja${'\u0301'.repeat(60)} sama Laut`,
    'title turned around': 'Kerja sama \u202eTUAL',
    'title with a mark of direction': 'Kerja sama \u200f\u061c Laut',
    'title with a join of words': 'Kerja\u2060sama Laut',
    'title of punctuation': '—…—!?',
    'title of one letter a thousand times': 'K'.repeat(1000),
    'title with a delete': 'Kerja\u007f sama',
    'title with an emblem of two': 'Kerja sama Contoh–Laut 👩\u200d🌾',
    'title with a next line': 'Kerja\u0085 sama',
    'title with a Cyrillic letter in a word': 'Kerj\u0430 sama Contoh–Laut',
    'title with a Greek letter in a word': 'Kerja s\u03b1ma Contoh–Laut',
    'title with a joiner of letters that nobody sees': 'Kerja\u034fsama',
    'title with a note between its lines': 'Kerja\ufff9sama\ufffa',
    'title with a beam of music': 'Kerja\u{1d173} sama',
    'title with a sign of shorthand': 'Kerja\u{1bca0} sama',
    'title of half fillers': '\uffa0\uffa0',
    'title with the place of an object': 'Kerja \ufffc sama',
  }),
  ...pass(title, {
    'title with an Arabic name': 'Kerja sama Contoh–مدينة',
    'title with a Vietnamese name': 'Kerja sama Contoh–Thành phố Hồ Chí Minh',
    'title with an emblem': 'Kerja sama Contoh–Laut 🌾',
    'title in one word of 90 letters': 'K'.repeat(90),
  }),

  // Addresses
  ...refuse(website, {
    'address of this machine': 'https://localhost/',
    'address of this machine with a dot': 'https://localhost./',
    'address of this machine by a name': 'https://x.localhost/',
    'address in decimal': 'https://2130706433/',
    'address in octal': 'https://0177.0.0.1/',
    'address of version 6': 'https://[::1]/',
    'address of version 4 in version 6': 'https://[::ffff:127.0.0.1]/',
    'address of the metadata of a cloud': 'https://169.254.169.254/latest/',
    'address of a name without a dot': 'https://intranet/',
    'address of a local name': 'https://server.local/',
    'address of an internal name': 'https://server.internal/',
    'address of an onion': 'https://abcdefghij234567.onion/',
    'address of a router': 'https://router.lan/',
    'address of a home': 'https://x.home.arpa/',
    'address with a zone of version 6': 'https://[fe80::1%25eth0]/',
    'address with a coded user': 'https://contoh.example%40evil.example/',
    'address with a user': 'https://contoh.example@evil.example/',
    'address with a password': 'https://a:b@evil.example/',
    'address without slashes': 'https:evil.example/x',
    'address with three slashes': 'https:///evil.example/',
    'address with backslashes': 'https:\\\\evil.example\\x',
    'address with a port of programs': 'https://contoh.example:22/',
    'address with port 0': 'https://contoh.example:0/',
    'address with a space': 'https://contoh.example/a b',
    'address with a tab in its scheme': 'ht\ttps://contoh.example/',
    'address with a wide dot': 'https://contoh。example/',
    'address with letters that look alike': 'https://соntoh.example/',
    'address of FTP': 'ftp://contoh.example/',
    'address of a socket': 'wss://contoh.example/',
    'address of an intent': 'intent://contoh.example/#Intent;scheme=https;end',
    'address of a search on Windows': 'search-ms:query=x',
    'address of a help tool': 'ms-msdt:/id PCWDiagnostic',
    'address of mail': 'mailto:x@contoh.example',
    'address of 100 kB': `https://contoh.example/${'a'.repeat(100_000)}`,
    'address with a label of 64 letters': `https://${'a'.repeat(64)}.example/`,
    'address with an empty label': 'https://contoh..example/',
    'address with half a letter': 'https://contoh.example/\ud83d',
    'address turned around': 'https://contoh.example/\u202egpj.exe',
  }),
  ...refuse(source, {
    'source in the onion': 'javascript://contoh.example/%0aalert(1)',
    'source of a page in data': 'data:text/html,x',
    'source at a private machine': 'https://192.168.1.1/berita',
    'source at a bracket': 'https://contoh.example/]]></a><script>',
  }),
  ...pass(website, {
    'address with an international name': 'https://xn--fiqs8s.example/',
    'address with a broken percent sign': 'https://contoh.example/%zz',
    'address with parts of all kinds': 'https://contoh.example:8443/a/b;c=d?x=%20&y=(1)#z',
  }),

  // Markdown
  ...refuse(body, {
    'body of 5,000 quotes': `${'> '.repeat(5000)}Kata`,
    'body of 2,000 lists': Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- Kata`).join('\n'),
    'body of 10,000 stars': `${'*'.repeat(10_000)}Kata${'*'.repeat(10_000)}`,
    'body of 10,000 brackets': `${nest('[', ']', 10_000)}(/mitra/kota-laut/)`,
    'body of 5,000 pictures in pictures': `${'!['.repeat(5000)}Kata${'](/files/foto/rapat.png)'.repeat(5000)}`,
    'body with a heading of the page': '# Kerja sama',
    'body that skips a heading': '#### Rincian\n\nKata.',
    'body with a link without words': '[](/mitra/kota-laut/)',
    'body with a link of a space': '[\u00a0](/mitra/kota-laut/)',
    'body with a link of a zero width': '[\u200b](/mitra/kota-laut/)',
    'body with a link to nowhere on the page': '[Kata](#tidak-ada)',
    'body with a link to nowhere on another page': '[Kata](/mitra/kota-laut/#tidak-ada)',
    'body with a link to the part of a prototype': '[Kata](/mitra/kota-laut/#__proto__)',
    'body with a link that is defined below, a program over two lines': '[Kata][x]\n\n[x]: <java&#x0a;script:alert(1)>',
    'body with a link to a host after a tab': '[Kata](</\t/evil.example/>)',
    'body with a note of the name of a prototype': 'Kata[^__proto__]\n\n[^__proto__]: Kata.',
    'body with a source of the name of a constructor': 'Kata.[^constructor]',
    'body with a link out of the folder': '[Kata](../../../etc/passwd)',
    'body with a link of two slashes': '[Kata](//evil.example/)',
    'body with a link of a backslash': '[Kata](/\\evil.example/)',
    'body with a link of a coded slash': '[Kata](/%2f/evil.example/)',
    'body with a reference that runs': '[Kata]\n\n[Kata]: vbscript:x',
    'body with its own note': 'Kata.[^x]\n\n[^x]: Catatan sendiri.',
    'body with a note of a source': 'Kata.[^s1]\n\n[^s1]: Catatan sendiri.',
    'body with a remainder of a merge': '<<<<<<< HEAD\nKata\n=======\nkata\n>>>>>>> cabang',
    'body with a comment': '<!-- rahasia -->',
    'body with half a letter': 'Kata \ud83d kata',
    'body with a picture from elsewhere': '![Kata](https://evil.example/x.png)',
    'body with a picture that is no picture': '![Kata](/files/dokumen/naskah.txt)',
    'body with a heading without words': '##\n\nKata.',
    'body with a table of 5,000 columns': `|${' a |'.repeat(5000)}\n|${' - |'.repeat(5000)}\n|${' a |'.repeat(5000)}`,
    'body with a tab between two slashes': '[Kata](/&Tab;/evil.example/)',
    'body with a line between two slashes': '[Kata](/&NewLine;/evil.example/)',
    'body with a control character before a scheme': '[Kata](&#1;javascript:alert(1))',
    'body with one slash after a scheme': '[Kata](https:/evil.example/)',
    'body with a dot before two slashes': '[Kata](/.//evil.example/)',
    'body with two dots before two slashes': '[Kata](/..//evil.example/)',
    'body that shows a page of data by itself': '<data:text/html,x>',
    'body that runs Visual Basic by itself': '<vbscript:msgbox(1)>',
    'body that sends a message': '[Kata](sms:0811)',
    'body that dials a command': '[Kata](tel:*%2306%23)',
    'body that leads calls elsewhere': '[Kata](tel:*21*0811%23)',
    'body with a picture by way of another folder': '![Kata](/files/foto/%2e%2e/rapat.png)',
    'body with a marked section': '<![CDATA[x]]>',
    'body with an instruction': '<?x?>',
    'body with a heading of the page, underlined': 'Kerja sama\n===',
    'body with a link to the source of a page': '[Kata](view-source:https://contoh.example/)',
    'body with a link to a subscription': '[Kata](webcal://contoh.example/a.ics)',
    'body with a link to a program by a coded colon': '[Kata](javascript%3aalert(1))',
    'body with a link whose host ends at a backslash': '[Kata](https://evil.example\\@contoh.example/)',
    'body with a link whose host ends at a sign': '[Kata](https://contoh.example:443@evil.example/)',
    'body with a link of letters that look alike': '[Kata](https://cont\u043eh.example/)',
    'body with a link by itself of letters that look alike': 'Lihat https://cont\u043eh.example/ juga.',
    'body with a link to the editor': '[Kata](/admin/#/collections/agreements/new?title=x)',
    'body with a link in a title of a link': '[Kata](/mitra/kota-laut/ "\u202eKata")',
    'body with a picture of a link to a program': '[![Kata](/files/foto/rapat.png "Foto")](javascript:alert(1))',
    'body with a definition in a quote': '> [Kata]\n>\n> [kata]: data:text/html,x',
    'body with a formula of a sheet in a link': '[=cmd](=HYPERLINK("x"))',
    'body of a million letters without a space': 'K'.repeat(1_000_000),
    'body with 20,000 references': Array.from({ length: 20_000 }, (_, index) => `[^x${String(index)}]`).join(' '),
    'body with an address of mail that is none': '[Kata](mailto:x@contoh.example?bcc=semua@evil.example)',
  }),
  ...pass(body, {
    'body with code that ends the page': '    </script><script>alert(1)</script>',
    'body with a call': '[Kata](tel:+1900000000)',
  }),
  ...refuse(guide, {
    'guide with an expression': '{process.exit(3)}',
    'guide with an expression over two lines': '{\n  process.exit(3)\n}',
    'guide with an import': "import x from 'node:fs'",
    'guide with an export': 'export const x = 1',
    'guide with an element of Astro': '<Fragment set:html="x" />',
    'guide with a spread': '<PartnerCard {...{ slug: 1 }} />',
    'guide with an expression as an attribute': '<PartnerCard slug={process.exit(3)} />',
    'guide with an expression in an alternative text': '![{process.exit(3)}](/files/foto/rapat.png "Foto: Redaksi")',
    'guide with a member': '<globalThis.process />',
    'guide with 3,000 quotes': `${'> '.repeat(3000)}Kata`,
    'guide with 500 checklists in each other': `${'<Checklist title="x">\n\n'.repeat(500)}- Kata\n${'\n</Checklist>'.repeat(500)}`,
    'guide with a link of HTML': '<a href="javascript:alert(1)">Kata</a>',
    'guide with a remark': '{/* x */}',
    'guide with a handler': '<PartnerCard slug="kota-laut" onclick="x" />',
    'guide with the slug of a prototype': '<PartnerCard slug="__proto__" />',
    'guide with the slug of a constructor': '<PartnerCard slug="constructor" />',
    'guide with an expression within a component': '<PartnerCard slug="kota-laut">{process.exit(3)}</PartnerCard>',
    'guide with an expression in a quote': '> {process.exit(3)}',
    'guide with an expression in a table': '| a |\n| - |\n| {process.exit(3)} |',
    'guide with an expression in a link': '[{process.exit(3)}](/mitra/kota-laut/)',
    'guide that waits': '{await import("node:fs")}',
    'guide with an export of all': 'export * from "node:fs"',
    'guide with a fragment': '<>\n\nKata.\n\n</>',
    'guide with a component within its own name': '<PartnerCard.default slug="kota-laut" />',
    'guide with a space of names': '<svg:script>Kata</svg:script>',
    'guide with the same attribute twice': '<PartnerCard slug="kota-laut" slug="kota-lain" />',
    'guide with a text of a template as an attribute': '<PartnerCard slug={`${process.exit(3)}`} />',
    'guide with a component of Astro': '<Debug slug="x" />',
    'guide with an order to the browser': '<PartnerCard client:only="x" slug="kota-laut" />',
    'guide with an import behind a break of lines': 'Kata.\u2028\n\nimport x from "node:fs"',
    'guide with a constructor': '<constructor slug="x" />',
    'guide with a prototype': '<__proto__ />',
  }),

  // YAML
  ...refuse(field, {
    'YAML of 100 levels': `purpose: ${nest('[', ']', 100)}`,
    'YAML of 50,000 levels': `purpose: ${nest('[', ']', 50_000)}`,
    'YAML of aliases that multiply': `purpose: Kata.\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: &d [${'*c,'.repeat(9)}]\ne: &e [${'*d,'.repeat(9)}]\nf: [${'*e,'.repeat(9)}]`,
    'YAML with a program': 'purpose: !!js/function "function () { process.exit(1) }"',
    'YAML with an object of Python': 'purpose: !!python/object/apply:os.system ["id"]',
    'YAML with bytes': 'purpose: !!binary aGVsbG8=',
    'YAML with a merge': 'purpose: Kata.\n<<: { class: loi }',
    'YAML that sets the prototype': 'purpose: Kata.\n__proto__: { class: loi }',
    'YAML that sets the constructor': 'purpose: Kata.\nconstructor: { prototype: { x: 1 } }',
    'YAML with a second class': 'purpose: Kata.\nclass: loi',
    'YAML with a key that is a list': 'purpose: Kata.\n? [a, b]\n: c',
    'YAML that is not a number': 'purpose: .nan',
    'YAML of a date for a text': 'purpose: 2026-01-01',
    'YAML with a second document': 'purpose: Kata.\n...\n---\nclass: loi',
    'YAML with a directive': 'purpose: Kata.\n%YAML 1.1',
    'YAML with an alias of itself': 'purpose: &a [*a]',
    'YAML with 5,000 aliases of the page': `purpose: Kata.\naliases:\n${Array.from({ length: 5000 }, (_, index) => `  - lama-${String(index)}`).join('\n')}`,
    'YAML with an alias of 300 letters': `purpose: Kata.\naliases: [${'a'.repeat(300)}]`,
    'YAML with an alias out of the folder': 'purpose: Kata.\naliases: [../../x]',
    'YAML with a key twice, once in digits': 'purpose: Kata.\n"pur\\x70ose": Lain.',
    'YAML with a prototype in digits': 'purpose: Kata.\n"__pr\\x6fto__": { class: loi }',
    'YAML with a set': 'purpose: !!set {x}',
    'YAML with a tag of its own': 'purpose: !x Kata.',
    'YAML with a mark': 'purpose: &a Kata.',
    'YAML with a turned text in digits': 'purpose: "Kata \\u202e tual"',
    'YAML with a null in digits': 'purpose: "Kata \\0 x"',
    'YAML of a megabyte': `purpose: ${'Kata '.repeat(250_000)}`,
    'YAML with an instant of a day that is not': 'purpose: Kata.\npublishAt: 2026-02-30T00:00Z',
    'YAML with an instant of a day that is not, in quotes': 'purpose: Kata.\npublishAt: "2026-02-30T00:00+07:00"',
    'YAML with a withdrawal to come': 'purpose: Kata.\nwithdrawn: { date: 2126-01-01, reason: Keliru. }',
    'YAML with a pattern as an alias': 'purpose: Kata.\naliases: ["(a+)+$"]',
    'YAML with a rule of the host as an alias': 'purpose: Kata.\naliases: ["x https://evil.example/ 301"]',
    'YAML with a line in an alias': 'purpose: Kata.\naliases: ["x\\ny /z/ 301"]',
    'YAML with a place of the server in an alias': 'purpose: Kata.\naliases: ["{path}"]',
    'YAML with a site as an alias': 'purpose: Kata.\naliases: ["https://evil.example/"]',
    'YAML with an alias of a file': 'purpose: Kata.\naliases: [index.html]',
  }),
  ...pass(field, {
    'YAML with a line that ends a calendar': 'purpose: "Kata\\r\\nEND:VCALENDAR"',
    'YAML of a number for a text': 'purpose: 1e999',
  }),
  ...refuse(until, {
    'term of 9,000 years': 'years: 9000',
    'term of months beyond counting': 'months: 9007199254740991',
    'term of less than nothing': 'years: -1',
    'term of half a year': 'years: 0.5',
    'term until the year 275761': 'until: 275761-01-01',
    'term until year 0': 'until: 0000-01-01',
    'term until a day that is not': 'until: 2030-02-29',
  }),
  ...refuse(population, {
    'people beyond counting': 'count: 9007199254740993',
    'people less than none': 'count: -1',
    'people without end': 'count: .inf',
    'people in parts': 'count: 90000.5',
    'people as a text': "count: '90000'",
  }),
  ...pass(population, {
    'people in base 16': 'count: 0x1F',
  }),
  ...refuse(site, {
    'site at a path': 'url: https://register.example/x',
    'site at a number': 'url: https://127.0.0.1',
    'site without encryption': 'url: http://register.example',
    'site in a zone that is none': 'url: https://register.example\ntimeZone: Mars/Olympus',
  }),

  // How a file begins, and what else is a file of the content
  ...refuse(whole, {
    'page whose fields are a program': '---js\n{ title: process.exit(3) }\n---\n\nKata.',
    'page whose fields are a program of another name': '---javascript\n{ title: process.exit(3) }\n---\n\nKata.',
    'page whose fields are JSON': '---json\n{ "title": "Lain" }\n---\n\nKata.',
    'page whose fields are TOML': '+++\ntitle = "Lain"\n+++\n\nKata.',
    'page whose fields begin after a comment': '<!-- x -->\n---\ntitle: Lain\n---\n\nKata.',
    'page whose fields have no end': '---\ntitle: Lain\n\nKata.',
    'page in two bytes a letter': '\ufeff---\0t\0i\0t\0l\0e\0:\0 \0x\0',
    'page with a layout of its own': '---\ntitle: Lain\nlayout: ../../../src/layouts/Base.astro\n---\n\nKata.',
    'page that asks for scripts': '---\ntitle: Lain\nhead: [{ tag: script, content: alert(1) }]\n---\n\nKata.',
  }),
  ...refuse(field, {
    'YAML with a key that has a letter nobody sees': 'purpose: Kata.\n"cl\\u200bass": loi',
    'YAML with a key of another alphabet': 'purpose: Kata.\ncl\u0430ss: loi',
    'YAML with a key of white space': 'purpose: Kata.\n" ": loi',
    'YAML with a key of what it cites': 'purpose: Kata.\n"toString": loi',
    'YAML with an alias that is never set': 'purpose: *tidakada',
    'YAML with aliases of aliases in a line': `purpose: Kata.\naliases: [&a lama, ${'*a, '.repeat(1000)}baru]`,
    'YAML of a text in another language': 'purpose: { id: Kata, en: Word }',
    'YAML with a time for a text': 'purpose: 2026-01-01T00:00:00Z',
    'YAML with a separator of lines': 'purpose: "Kata\\u2028kata"',
  }),

  // Shapes of the map
  ...pass(map, { 'map of two shapes': withGood(polygon(ring)) }),
  ...refuse(map, {
    'map of nothing': '',
    'map of null': 'null',
    'map of a list': '[]',
    'map of one feature': shape(polygon(ring)),
    'map of another kind': withGood(polygon(ring)).replace('FeatureCollection', 'FeatureCollgction'),
    'map with a feature of another kind': withGood(polygon(ring)).replace('"Feature"', '"feature"'),
    'map without features': '{"type":"FeatureCollection"}',
    'map of features that are none': '{"type":"FeatureCollection","features":{"length":2}}',
    'map of a feature that is null': shapes('null'),
    'map with a point': withGood('{"type":"Point","coordinates":[110,-1]}'),
    'map with a line': withGood('{"type":"LineString","coordinates":[[110,-1],[111,-1]]}'),
    'map with shapes of shapes': withGood(`{"type":"GeometryCollection","geometries":[${polygon(ring)}]}`),
    'map with a shape of null': withGood('null'),
    'map with a shape without points': withGood(polygon('[]')),
    'map with a shape of no rings': withGood('{"type":"Polygon","coordinates":[]}'),
    'map with a shape of two points': withGood(polygon('[[110,-1],[111,-1]]')),
    'map with an open ring': withGood(polygon('[[110,-1],[110.5,-1],[110.5,-0.5],[110,-0.5]]')),
    'map with a ring of one place': withGood(polygon('[[110,-1],[110,-1],[110,-1],[110,-1]]')),
    'map with a ring without area': withGood(polygon('[[110,-1],[110.5,-1],[110.2,-1],[110,-1]]')),
    'map with points of text': withGood(polygon('[["110","-1"],["110.5","-1"],["110.5","-0.5"],["110","-1"]]')),
    'map with points of one number': withGood(polygon('[[110],[110.5],[110.2],[110]]')),
    'map with points of null': withGood(polygon('[[null,null],[null,null],[null,null],[null,null]]')),
    'map with points beyond the earth': withGood(polygon('[[1e308,-1],[110.5,-1],[110.5,1e308],[1e308,-1]]')),
    'map with numbers that overflow': withGood(polygon('[[1e999,-1],[110.5,-1],[110.5,-0.5],[1e999,-1]]')),
    'map with a ring of too many levels': withGood(`{"type":"Polygon","coordinates":${nest('[', ']', 20_000)}}`),
    'map with a polygon of many': withGood(`{"type":"Polygon","coordinates":[[${ring}]]}`),
    'map with many of a polygon': withGood(`{"type":"MultiPolygon","coordinates":[${ring}]}`),
    'map with a region twice': shapes(shape(polygon(ring)), shape(polygon(other)), shape(polygon(other), '99.71')),
    'map with a code that is a number': `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":99.01},"geometry":${polygon(ring)}}]}`,
    'map with the prototype as properties': `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"code":"99.01"}},"geometry":${polygon(ring)}}]}`,
    'map in metres': withGood(polygon('[[12245143,-111325],[12300803,-111325],[12300803,-55660],[12245143,-111325]]')),
    'map with a comment': `// Batas\n${withGood(polygon(ring))}`,
    'map with a bomb of spaces': `${' '.repeat(20_000_000)}${withGood(polygon(ring))}`,
  }),
];
