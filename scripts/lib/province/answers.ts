import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { z } from 'astro/zod';
import { isLocale, locales, type Locale } from '../../../src/i18n/locales.ts';
import { timeZone } from '../../../src/schemas/parts/time-zone.ts';
import { starterLanguages } from './starter-words.ts';

/** Something that was answered wrongly, in words for the person who answered. */
export class Refusal extends Error {}

const isFree = (folder: string) => !existsSync(folder) || readdirSync(folder).length === 0;

/** What is asked for a new province: what must be written, and an example. */
const questions = {
  folder: {
    schema: z.string().min(1).refine(isFree),
    say: 'folder baru atau kosong / a new or empty folder',
    example: '../isi-jateng',
  },
  name: { schema: z.string().min(1), say: 'nama situs / name of the site', example: 'Sinergi Jateng' },
  prefix: { schema: z.string().regex(/^[A-Z]{2,5}$/), say: '2–5 huruf kapital / capital letters', example: 'JTG' },
  url: {
    schema: z.url({ protocol: /^https$/ }),
    say: 'alamat https situs / https address of the site',
    example: 'https://sinergi.example',
  },
  province: {
    schema: z.string().min(1),
    say: 'provinsi: kode atau nama / a province of Indonesia: code or name',
    example: '33',
  },
  country: { schema: z.string().min(1), say: 'negara / country', example: 'Australia' },
  authority: {
    schema: z.string().min(1),
    say: 'penetap kode wilayah / who gives the codes of regions',
    example: 'Kemendagri',
  },
  'time-zone': { schema: timeZone, say: 'zona waktu IANA / IANA time zone', example: 'Asia/Jakarta' },
} as const satisfies Readonly<Record<string, { schema: z.ZodType<string>; say: string; example: string }>>;

export type AnswerName = keyof typeof questions;

/** An answer: the one that was given, or, in a terminal, the first that can be used. */
export async function getAnswer(name: AnswerName, given?: string): Promise<string> {
  const { schema, say, example } = questions[name];
  const judge = (answer: string) => schema.safeParse(answer.trim());
  if (given !== undefined) {
    const judged = judge(given);
    if (judged.success) return judged.data;
    if (!process.stdin.isTTY) throw new Refusal(`--${name} "${given}": ${say}, misalnya / such as ${example}`);
    console.log(`"${given}": ${say}`);
  }
  if (!process.stdin.isTTY) throw new Refusal(`--${name}: ${say}, misalnya / such as ${example}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const judged = judge(await terminal.question(`${say} (${example}) > `));
      if (judged.success) return judged.data;
    }
  } finally {
    terminal.close();
  }
}

/** The languages of the new site, the first one the main one. */
export function readLanguages(written: string): readonly [Locale, ...Locale[]] {
  const [first, ...others] = written.split(',').map((code) => code.trim());
  const list = [first ?? '', ...others];
  const known = list.filter((code): code is Locale => isLocale(code) && starterLanguages.includes(code));
  const [main, ...rest] = known;
  if (!main || known.length < list.length || new Set(list).size < list.length)
    throw new Refusal(`--languages "${written}": ${locales.map(({ code }) => code).join(', ')}`);
  return [main, ...rest];
}
