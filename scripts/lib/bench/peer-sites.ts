import { toContentPlace, type EntryPlace } from '../../../src/reader/content-path.ts';
import { readEntryParts } from '../../../src/reader/entry-text.ts';
import { toPlainLines } from '../../../src/reader/file-text.ts';
import type { SourceFile } from '../../../src/reader/source-file.ts';
import { listTexts } from '../check/field-values.ts';

/** Other generators of static sites that build the same documents. */
export const peerNames = ['hugo', 'eleventy', 'starlight'] as const;
export type PeerName = (typeof peerNames)[number];

/** A page of a peer's site: a document in one language, or the list of a collection's. */
export interface PeerPage {
  /** Address and file, without slashes around it and without ending. */
  path: string;
  language: string;
  title: string;
  facts: { name: string; text: string }[];
  body: string;
}

/** A page for each document, with its facts as the record has them and its words as the language has, and the lists of each collection. */
export function listPeerPages(files: readonly SourceFile[]): PeerPage[] {
  const documents = files.flatMap((file) => readDocument(file) ?? []);
  const records = new Map(documents.flatMap((one) => (one.place.isRecord ? [[toKey(one.place), one.fields]] : [])));
  const pages = documents.map(({ place, fields, body }): PeerPage => {
    const { title, name, ...facts } = { ...records.get(toKey(place)), ...fields };
    return {
      path: `${place.language}/${place.collection}/${place.slug}`,
      language: place.language,
      title: [title, name].find((text) => typeof text === 'string') ?? place.slug,
      facts: listTexts(facts).map(({ path, text }) => ({ name: path.join(' '), text })),
      body,
    };
  });
  return [...pages, ...listCollections(pages)];
}

const toKey = ({ collection, slug }: EntryPlace) => `${collection}/${slug}`;

function readDocument(file: SourceFile) {
  const place = toContentPlace(file.path);
  if (file.kind !== 'file' || place.kind !== 'entry') return undefined;
  const parts = readEntryParts(toPlainLines(Buffer.from(file.read()).toString('utf8')));
  return parts && { place, ...parts };
}

function listCollections(pages: readonly PeerPage[]): PeerPage[] {
  const groups = Map.groupBy(pages, ({ path }) => path.split('/').slice(0, 2).join('/'));
  return [...groups].map(([path, members]) => ({
    path,
    language: members[0]?.language ?? '',
    title: path,
    facts: [],
    body: members.map((page) => `- [${page.title.replace(/[[\]\\]/g, '\\$&')}](/${page.path}/)\n`).join(''),
  }));
}

/** The text of a page; its front matter is JSON, which every reader of YAML reads, and in which no text is taken for a date. */
export function toPeerText({ title, language, facts, body }: PeerPage): string {
  return `---\n${JSON.stringify({ title, language, facts })}\n---\n\n${body.trim()}\n`;
}

/** How a peer is found, what its site is made of, and how it is built. */
export interface Peer {
  /** What npm installs, exactly these versions; otherwise it is a program of Debian's. */
  packages?: Readonly<Record<string, string>>;
  /** The program, for Node below `node_modules/`, and its options. */
  command: readonly [program: string, ...options: string[]];
  /** Folders of the documents and of the site that comes out. */
  pages: string;
  out: string;
  /** Configuration and templates: what a beginner writes for these pages, without anything else that costs time. */
  files: (languages: readonly string[]) => Readonly<Record<string, string>>;
}

const toLayout = (language: string, title: string, facts: string, content: string) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1><dl>${facts}</dl>
${content}
</main></body></html>
`;

const starlight = { '@astrojs/starlight': '0.42.4', astro: '7.3.4' };

export const peers: Readonly<Record<PeerName, Peer>> = {
  hugo: {
    command: ['hugo', '--quiet'],
    pages: 'content',
    out: 'public',
    files: () => ({
      'hugo.toml': `baseURL = 'https://example.org/'
disableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap']
[markup.goldmark.renderer]
unsafe = true
`,
      'layouts/_default/single.html': toLayout(
        '{{ .Params.language }}',
        '{{ .Title }}',
        '{{ range .Params.facts }}<dt>{{ .name }}</dt><dd>{{ .text }}</dd>{{ end }}',
        '{{ .Content }}',
      ),
    }),
  },
  eleventy: {
    packages: { '@11ty/eleventy': '3.1.8' },
    command: ['@11ty/eleventy/cmd.cjs', '--quiet'],
    pages: 'content',
    out: '_site',
    files: () => ({
      'eleventy.config.mjs': `export default (config) => {
  config.addGlobalData('layout', 'page.njk');
  return { dir: { input: 'content', includes: '../layouts' }, markdownTemplateEngine: false };
};
`,
      'layouts/page.njk': toLayout(
        '{{ language }}',
        '{{ title }}',
        '{% for fact in facts %}<dt>{{ fact.name }}</dt><dd>{{ fact.text }}</dd>{% endfor %}',
        '{{ content | safe }}',
      ),
    }),
  },
  starlight: {
    packages: starlight,
    command: ['astro/bin/astro.mjs', 'build'],
    pages: 'src/content/docs',
    out: 'dist',
    files: (languages) => ({
      // What it names is bundled with the pages.
      'package.json': JSON.stringify({ type: 'module', dependencies: starlight }),
      // Without its own search and the list of all pages beside each: the index is made as for the others.
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  site: 'https://example.org', cacheDir: './.cache', telemetry: false,
  integrations: [starlight({
    title: 'Peer', pagefind: false, sidebar: [], components: { PageTitle: './src/PageTitle.astro' },
    defaultLocale: ${JSON.stringify(languages[0])},
    locales: ${JSON.stringify(Object.fromEntries(languages.map((lang) => [lang, { label: lang, lang }])))},
  })],
};
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
const facts = z.array(z.object({ name: z.string(), text: z.string() }));
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: z.object({ facts }) }) }),
};
`,
      'src/PageTitle.astro': `---
import Title from '@astrojs/starlight/components/PageTitle.astro';
const { facts } = Astro.locals.starlightRoute.entry.data;
---
<Title />
<dl>{facts.map(({ name, text }) => (<><dt>{name}</dt><dd>{text}</dd></>))}</dl>
`,
    }),
  },
};
