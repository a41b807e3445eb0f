import { createRandom } from '../../../scripts/lib/check/testing/mutate.ts';

/** Choices that follow from a seed. */
export interface Dice {
  below: (limit: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** True so often: `0.25`. */
  isLucky: (share: number) => boolean;
}

export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    isLucky: (share) => random() < share,
  };
}

// cspell:ignore Žižkov Ørsted stanbul

/** What people and other programs put into words: other scripts, marks of Markdown, HTML, YAML and templates. */
const odd = [
  'Kota',
  'kerja sama',
  'pelabuhan',
  "Jum'at",
  'Žižkov',
  'Ørsted',
  'ı̇stanbul',
  '日本',
  '대한민국',
  'اتفاقية',
  'แม่น้ำ',
  'ꦗꦮ',
  '🌾',
  'naïve',
  'e\u0301',
  'A&B',
  '&lt;',
  '&#38;',
  '<b>',
  'x < y > z',
  '"kutip"',
  '“kutip”',
  '*bintang*',
  '__garis__',
  '`kode`',
  '~~coret~~',
  '[kata](/)',
  '![kata]',
  '{kurung}',
  '${x}',
  '%s',
  '$&',
  String.raw`\n`,
  '#1',
  '- satu',
  '1. dua',
  '> tiga',
  '| empat',
  ': lima',
  '=6',
  '@tujuh',
  '2019',
  '1.234,5',
  '50%',
  'null',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'C:\\surat',
  '../../x',
  '—',
  '…',
  'km²',
  'ﬁ',
];

/** A text of a few words, at most so long. */
export function toWords(dice: Dice, { letters = 300, words = 40 } = {}): string {
  const wanted = dice.isLucky(0.1) ? words : 1 + dice.below(Math.min(8, words));
  const chosen = Array.from({ length: wanted }, () => dice.pick(odd));
  const text = chosen.join(' ').split(' ').slice(0, words).join(' ').slice(0, letters).toWellFormed();
  return dice.isLucky(0.02) ? 'x'.repeat(Math.min(letters, 90)) : text;
}

const pad = (number: number) => String(number).padStart(2, '0');

export function toDay(dice: Dice): string {
  const [year, month, date] = [1950 + dice.below(77), 1 + dice.below(12), 1 + dice.below(31)];
  return `${year}-${pad(month)}-${pad(Math.min(date, 28 + dice.below(4)))}`;
}

/** A date of any precision, as YAML hands it over. */
export function toPartialDate(dice: Dice): string | number {
  const year = 1945 + dice.below(82);
  return dice.pick<() => string | number>([
    () => year,
    () => String(year),
    () => `${year}-${pad(1 + dice.below(12))}`,
    () => toDay(dice),
    () => `${year}/${year + dice.below(5)}`,
    () => `by ${year}`,
    () => `about ${year}-${pad(1 + dice.below(12))}`,
  ])();
}

export const toMoment = (dice: Dice): string =>
  dice.isLucky(0.5)
    ? toDay(dice)
    : `${toDay(dice)}T${pad(dice.below(24))}:${pad(dice.below(60))}${dice.pick(['Z', '+07:00', ':30-03:30'])}`;

export function toWebAddress(dice: Dice): string {
  return dice.pick([
    'https://pos.example/berita/1/',
    'http://arsip.example/?a=1&b="2"',
    'https://pos.example/%E2%82%AC/a(b)c',
    "https://pos.example/it's",
    'https://xn--bcher-kva.example/ä?q=日本#x',
    'https://pos.example:8443/a//b/../c',
    `https://pos.example/${'a'.repeat(dice.below(1900))}`,
  ]);
}

/** A text for a page: every kind of block, each with its source. */
export function toBody(dice: Dice, sources: readonly string[]): string {
  const mark = () => (sources.length > 0 ? `[^${dice.pick(sources)}]` : '');
  // Of HTML and of programs the check allows none here.
  const toText = (...given: Parameters<typeof toWords>) => toWords(...given).replaceAll(/[<>{}]/g, '');
  const block = (number: number): string =>
    dice.pick<() => string>([
      () => `${toText(dice)}.${mark()}`,
      () => `## Bagian ${String(number)} ${toText(dice, { words: 3 })}`,
      () => `- ${toText(dice)}.${mark()}\n- *Dua* **tiga** \`empat\`.${mark()}\n  1. Lima.${mark()}`,
      () => `> ${toText(dice)}.${mark()}\n>\n> > Dalam.`,
      () => `| A | B |\n| --- | :-: |\n| ${toText(dice, { words: 3 }).replaceAll('|', '/')} | x${mark()} |`,
      () => `\`\`\`\n${toText(dice)}\n\`\`\``,
      () => `[Beranda](/), [mitra](/mitra/ "Judul") dan <https://pos.example/>.${mark()}`,
      () => `Baris satu\\\nbaris dua  \nbaris tiga.${mark()}`,
      () => `${'> '.repeat(dice.below(20))}dalam.${mark()}`,
      () => '---',
      () => '',
    ])();
  return Array.from({ length: dice.below(6) }, (_, index) => block(index)).join('\n\n');
}
