import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { parseBody, walkNodes } from '../../scripts/lib/content/markdown-body.ts';
import { makeSourceFile } from '../../src/reader/source-file.ts';
import { markdownOptions } from '../../src/markdown/markdown-processor.ts';
import { bodyForms } from '../lib/hostile/bodies.ts';
import {
  findAll,
  judgeBody,
  judgeLists,
  judgeRecords,
  listAcceptedNames,
  type Judgement,
} from '../lib/hostile/check-trial.ts';
import { listUnknownMarkup } from '../lib/hostile/unknown-markup.ts';
import { vectors, type Vector } from '../lib/hostile/vectors.ts';
import { longestTitle, toFieldKind } from '../lib/hostile/word-fields.ts';

/** What names of records are made of; nothing in it can run. */
const isName = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

function isExpected({ text, field, address }: Vector, judgement: Judgement): boolean {
  const { file, field: path, outcome } = judgement;
  const kind = toFieldKind(file, path);
  if (kind === 'words')
    return outcome === field || (outcome === 'refused' && (isNarrow(file, path, text) || isPastedPicture(text)));
  // The site's own address has no path.
  if (kind === 'address' && file !== 'site.yaml') return outcome === (address ?? 'refused');
  return outcome === 'refused' || isName(text);
}

/** A title has few letters, the name of a region begins as its kind does, and a pattern has a grammar. */
function isNarrow(file: string, path: string, text: string): boolean {
  return text.length > longestTitle || (path === 'name' && file.startsWith('regions/')) || path.endsWith('.pattern');
}

/** A picture in the text itself is refused once in a file, where it stands first. */
const isPastedPicture = (text: string) => /data:image\/[^;]+;base64,/.test(text);

/** Every judgement that is not what the corpus says. */
function listSurprises(judgeText: (text: string) => Judgement[]): string[] {
  return vectors.flatMap((vector) =>
    judgeText(vector.text)
      .filter((judgement) => !isExpected(vector, judgement))
      .map(({ file, field, outcome }) => `${vector.name}: ${outcome} in ${field} of ${file}`),
  );
}

test('in the fields of records and translations, words are judged as the corpus says, all else is refused', () => {
  expect(listSurprises(judgeRecords)).toEqual([]);
});

test('in lists, words are judged as the corpus says, all else is refused', () => {
  expect(listSurprises(judgeLists)).toEqual([]);
});

test('in the text of a page, every vector is judged as the corpus says', () => {
  const judged = vectors.map(({ name, text }) => `${name}: ${judgeBody(text)}`);
  expect(judged).toEqual(vectors.map(({ name, body }) => `${name}: ${body}`));
});

test('an address that passes leads where it says', () => {
  const accepted = vectors.filter(({ address }) => address === 'plain');
  expect(accepted.filter(({ text }) => !/^https:\/\/[a-z.]+\/[^\s<>"']*$/.test(text))).toEqual([]);
});

test('the trial reaches the fields of records and of lists, and bodies', () => {
  const judgements = [...judgeRecords('Kata'), ...judgeLists('Kata')];
  const accepted = judgements.filter(({ outcome }) => outcome === 'plain');
  expect(accepted.length).toBeGreaterThan(100);
  expect(judgements.length - accepted.length).toBeGreaterThan(100);
  expect(new Set(judgements.map(({ file }) => file.split('/')[0])).size).toBeGreaterThanOrEqual(10);
  expect(judgeBody('Kata')).toBe('plain');
});

test('no vector names a file, unless it is made of letters', () => {
  const isHarmless = (path: string) => path.split('/').every((part) => /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(part));
  const accepted = vectors.flatMap(({ text }) => listAcceptedNames(text));
  expect(accepted.filter((path) => !isHarmless(path))).toEqual([]);
});

test('no vector is the code of a shape of the map', () => {
  const accepted = vectors.filter(({ text }) => {
    const map = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: text } }] };
    return !findAll([makeSourceFile('map/boundaries.geojson', JSON.stringify(map))]).some(
      ({ code }) => code === 'geojson-unreadable',
    );
  });
  expect(accepted).toEqual([]);
});

/** The same Markdown without the cleaning that stands behind the check. */
const uncleaned = await createSatteriMarkdownProcessor({ ...markdownOptions, hastPlugins: [], syntaxHighlight: false });

test.each(Object.entries(bodyForms))(
  'what the check accepts %s is no more than Markdown, uncleaned',
  async (_, write) => {
    const found: string[] = [];
    for (const { name, text } of vectors) {
      const body = write(text);
      if (judgeBody(body) === 'refused') continue;
      const { code } = await uncleaned.render(body);
      // The language of code may be any word, quoted; cleaning keeps it from being the name of a style.
      const unknown = listUnknownMarkup(code).filter((markup) => !markup.startsWith('class="language-'));
      found.push(...unknown.map((markup) => `${name}: ${markup}`));
    }
    expect(found).toEqual([]);
  },
);

test('what the check accepts in a guide holds no element, expression, import or export', () => {
  const accepted = vectors.filter(({ text }) => judgeBody(text, 'guides/id/mulai.mdx') !== 'refused');
  expect(accepted.length).toBeGreaterThan(20);
  const running = accepted.filter(({ text }) =>
    [...walkNodes(parseBody(text, 'mdx').nodes)].some(({ type }) => type === 'html' || type.startsWith('mdx')),
  );
  expect(running).toEqual([]);
});
