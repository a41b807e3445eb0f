import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { toContentPlace } from '../../../src/reader/content-path.ts';
import { readEntryParts, toEntryText, type EntryParts } from '../../../src/reader/entry-text.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { readYaml } from '../../../src/reader/yaml-value.ts';
import { bodyForms } from './bodies.ts';
import { mapTexts } from './map-texts.ts';
import { vectors, type Vector } from './vectors.ts';
import { longestTitle, toFieldKind } from './word-fields.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const province = path.join(fixtures, 'toy-province');
/** The record that every vector gets a copy of. */
const pattern = '0001-lembayung-fjordvik';
const firstNumber = 101;
/** Of the news item there are as many copies, each of other vectors: its page writes HTML by hand. */
const release = '2026/pelajar-northhaven';
const releases = 40;

/** A record made of one vector. */
export interface HostileAgreement {
  vector: Vector;
  slug: string;
  /** What its title is; undefined where the vector is too long for one. */
  title: string | undefined;
}

/**
 * Writes the content of the invented province with a vector in the place of every text that holds words. Adds news
 * items of such words, and an agreement for each vector: in all of its words, in its address where it is one, and in
 * its body in every way that Markdown knows.
 */
export function writeHostileContent(contentDir: string): HostileAgreement[] {
  cpSync(province, contentDir, { recursive: true });
  // The picture of `bodyForms`.
  cpSync(path.join(fixtures, 'check-base/files'), path.join(contentDir, 'files'), { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  };
  for (const file of listSourceFiles(province)) {
    const { kind } = toContentPlace(file.path);
    const text = Buffer.from(file.read()).toString('utf8');
    if (kind === 'entry') write(file.path, toEntryText(fillWords(file.path, readParts(text)), []));
    else if (kind === 'data') write(file.path, stringify(mapTexts(readYaml(text).value, fillWithNext(file.path))));
  }
  for (let count = 0; count < releases; count += 1) {
    for (const locale of ['id', 'en']) {
      const parts = readParts(readFileSync(path.join(province, `press-releases/${locale}/${release}.md`), 'utf8'));
      const file = `press-releases/${locale}/2026/salinan-${String(count)}.md`;
      write(file, toEntryText(fillWords(file, parts), []));
    }
  }
  return vectors.map((vector, index) => {
    const slug = `${String(firstNumber + index).padStart(4, '0')}-lembayung-fjordvik`;
    for (const locale of ['id', 'en']) {
      const parts = readParts(readFileSync(path.join(province, `agreements/${locale}/${pattern}.md`), 'utf8'));
      const fields = mapTexts(parts.fields, (field, before) => fill(vector, field, before)) as EntryParts['fields'];
      write(`agreements/${locale}/${slug}.md`, toEntryText({ fields, body: toBody(vector) }, []));
    }
    return { vector, slug, title: hasRoom('title', vector) ? vector.text : undefined };
  });
}

function readParts(text: string): EntryParts {
  const parts = readEntryParts(text);
  if (!parts) throw new Error('A file of the invented province cannot be read.');
  return parts;
}

function fillWords(file: string, { fields, body }: EntryParts): EntryParts {
  return { fields: mapTexts(fields, fillWithNext(file)) as EntryParts['fields'], body };
}

let next = 0;

/** Every word gets the next vector that it has room for. */
function fillWithNext(file: string): (field: string, before: string) => string {
  return (field, before) => {
    if (toFieldKind(file, field) !== 'words') return before;
    for (let tried = 0; tried < vectors.length; tried += 1) {
      const vector = vectors[next++ % vectors.length];
      if (vector && hasRoom(field, vector)) return vector.text;
    }
    return before;
  };
}

function fill(vector: Vector, field: string, before: string): string {
  switch (toFieldKind('agreements/id/x.md', field)) {
    case 'words':
      return hasRoom(field, vector) ? vector.text : before;
    case 'address':
      return vector.address ? vector.text : before;
    case 'other':
      return before;
  }
}

function hasRoom(field: string, { text }: Vector): boolean {
  return /(?:purpose|what|text)$/.test(field) || text.length <= longestTitle;
}

/** The vector in every form but that of a picture: the build itself stops where it finds none. */
function toBody({ text }: Vector): string {
  const forms = Object.entries(bodyForms).filter(([name]) => name !== 'as the address of a picture');
  // What is left open at the end of the first form could hide the others.
  return text.includes('![')
    ? 'Kata.[^s1]'
    : forms
        .toReversed()
        .map(([, write]) => write(text))
        .join('\n\n');
}
