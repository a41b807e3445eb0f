import { DatabaseSync } from 'node:sqlite';
import type { TextHit, TextLimits } from '../../../src/domain/search/full-text.ts';
import type { HostedAnswer } from '../../../src/domain/search/hosted-text.ts';
import { toWords } from '../../../src/domain/search/words.ts';

/** A page that can be found. */
export interface IndexedPage {
  address: string;
  language: string;
  title: string;
  kind: string;
  text: string;
}

/** What part of an answer is wanted. */
interface Question extends TextLimits {
  language: string;
  queries: readonly string[];
  from?: number;
  to?: number;
}

const most = 50;

/** The texts of a site in SQLite (FTS5), in a file or in memory. */
export class TextIndex {
  readonly #database: DatabaseSync;

  constructor(file = ':memory:') {
    this.#database = new DatabaseSync(file);
    this.#database.exec(`
      PRAGMA journal_mode = OFF;
      CREATE VIRTUAL TABLE IF NOT EXISTS pages USING fts5(
        title, text, address UNINDEXED, language UNINDEXED, kind UNINDEXED,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
      );`);
  }

  /** Takes the place of everything that was there. */
  fill(pages: Iterable<IndexedPage>): number {
    const insert = this.#database.prepare(
      'INSERT INTO pages (title, text, address, language, kind) VALUES (?, ?, ?, ?, ?)',
    );
    let count = 0;
    this.#database.exec('BEGIN; DELETE FROM pages;');
    for (const { title, text, address, language, kind } of pages) {
      insert.run(title, text, address, language, kind);
      count += 1;
    }
    this.#database.exec("COMMIT; INSERT INTO pages (pages) VALUES ('optimize');");
    return count;
  }

  /** The pages that hold all words of one of the queries: those with the phrases first, then by how well they fit. */
  search({ language, queries, kind, phrases = [], without = [], from = 0, to = 10 }: Question): HostedAnswer {
    const wanted = queries.map(toMatch).filter((match) => match !== '');
    if (wanted.length === 0) return { count: 0, hits: [] };
    const excluded = without.map(toPhrase).filter((match) => match !== '""');
    const match = `(${wanted.map((one) => `(${one})`).join(' OR ')})${excluded.map((one) => ` NOT ${one}`).join('')}`;
    const limits = 'language = ? AND (? IS NULL OR kind = ?)';
    const values = [match, language, kind ?? null, kind ?? null];
    const count = this.#database
      .prepare(`SELECT count(*) AS count FROM pages WHERE pages MATCH ? AND ${limits}`)
      .get(...values)?.['count'];
    if (to <= from) return { count: Number(count), hits: [] };
    const side = phrases.map(toPhrase).filter((one) => one !== '""');
    const first = side.length === 0 ? '' : 'rowid IN (SELECT rowid FROM pages WHERE pages MATCH ?) DESC, ';
    const rows = this.#database
      .prepare(
        `SELECT address, title, kind, snippet(pages, 1, char(2), char(3), '…', 26) AS excerpt
         FROM pages WHERE pages MATCH ? AND ${limits}
         ORDER BY ${first}bm25(pages, 6.0, 1.0), rowid LIMIT ? OFFSET ?`,
      )
      .all(...values, ...(side.length === 0 ? [] : [side.join(' OR ')]), Math.min(most, to - from), from);
    return { count: Number(count), hits: rows.map(toHit) };
  }

  /** Whether some page of a language holds a word, or one that begins so. */
  holds(word: string, language: string): boolean {
    const match = toMatch(word);
    if (match === '') return false;
    const found = this.#database
      .prepare('SELECT 1 FROM pages WHERE pages MATCH ? AND language = ? LIMIT 1')
      .get(match, language);
    return found !== undefined;
  }

  close(): void {
    this.#database.close();
  }
}

/** All words of a query as beginnings; what stands in quotes, side by side. Nothing of it is read as an operator. */
function toMatch(query: string): string {
  const phrases = [...query.matchAll(/"(.+?)"/g)].map(([, phrase = '']) => toPhrase(phrase));
  const words = toWords(query.replace(/"(.+?)"/g, ' ')).map((word) => `"${word}"*`);
  return [...phrases.filter((phrase) => phrase !== '""'), ...words].join(' AND ');
}

function toPhrase(text: string): string {
  return `"${toWords(text).join(' ')}"`;
}

function toHit(row: Record<string, unknown>): Omit<TextHit, 'language'> {
  const read = (name: string) => String(row[name]);
  return {
    address: read('address'),
    title: read('title'),
    kind: read('kind'),
    excerpt: escapeText(read('excerpt')).replaceAll('\u0002', '<mark>').replaceAll('\u0003', '</mark>'),
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
