import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentDir } from '../../src/config/site.ts';
import { languages } from '../../src/domain/text/language.ts';
import { readCollection } from '../lib/public-data.ts';

/** Every sentence of every report in one language, with the files that hold it. */
function collectSentences(language: string): Map<string, string[]> {
  const folder = path.join(contentDir, 'press-releases', language);
  if (!existsSync(folder)) return new Map();
  const sentences = new Map<string, string[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  )) {
    const [, frontMatter = '', body = ''] = readFileSync(path.join(folder, name), 'utf8').split(/^---$/m);
    const words = frontMatter.match(/^(?:title|summary): (.*)$/gm)?.map((line) => line.replace(/^\w+: /, '')) ?? [];
    for (const sentence of toSentences([...words, body].join('\n\n'))) {
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), name]);
    }
  }
  return sentences;
}

function toSentences(text: string): string[] {
  return text
    .replace(/\[\^[^\]]+\]/g, ' ')
    .split(/(?<=[.?!])\s+|\n{2,}/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
}

test.each(languages)('no two reports in %s share a sentence of eight words or more', (language) => {
  const sentences = collectSentences(language);
  // Those of files that are not published yet are read too.
  const read = new Set([...sentences.values()].flat());
  expect(read.size).toBeGreaterThanOrEqual(readCollection('press-releases').count);
  const long = [...sentences].filter(([sentence]) => sentence.split(' ').length >= 8);
  const shared = long.filter(([, files]) => new Set(files).size > 1);
  expect(shared).toEqual([]);
});
