import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from '../../../src/integrations/built-site/built-page.ts';

export interface Reference {
  /** The address as written. */
  target: string;
  /** `link`: the reader follows it; `request`: the browser loads it with the page; `mention`: only machines read it. */
  kind: 'link' | 'request' | 'mention';
  element: string;
}

const LOADING_LINK_TYPES = new Set([
  'apple-touch-icon',
  'dns-prefetch',
  'icon',
  'manifest',
  'mask-icon',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'prerender',
  'stylesheet',
]);

const REQUEST_ATTRIBUTES: Record<string, readonly string[]> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Every address a page names, with what happens to it. */
export function listReferences(page: Pick<BuiltPage, 'root'>): Reference[] {
  return page.root.querySelectorAll('*').flatMap((element) => referencesOf(element));
}

function referencesOf(element: HTMLElement): Reference[] {
  const name = element.rawTagName.toLowerCase();
  const all = (kind: Reference['kind'], targets: (string | undefined)[]): Reference[] =>
    targets.filter((target) => target !== undefined).map((target) => ({ target, kind, element: name }));
  const value = (attribute: string) => element.getAttribute(attribute);

  if (name === 'a' || name === 'area') return all('link', [value('href') ?? value('xlink:href')]);
  if (name === 'form') return all('link', [value('action')]);
  if (name === 'style') return all('request', listCssUrls(element.text));
  if (name === 'meta') return all('mention', [metaTarget(element)]);
  if (name === 'link') {
    const types = (value('rel') ?? '').toLowerCase().split(/\s+/);
    return all(types.some((type) => LOADING_LINK_TYPES.has(type)) ? 'request' : 'mention', [value('href')]);
  }
  const attributes = REQUEST_ATTRIBUTES[name] ?? [];
  return attributes.flatMap((attribute) =>
    all('request', attribute === 'srcset' ? listSrcsetUrls(value(attribute) ?? '') : [value(attribute)]),
  );
}

function metaTarget(element: HTMLElement): string | undefined {
  const content = element.getAttribute('content');
  if (element.getAttribute('http-equiv')?.toLowerCase() === 'refresh') {
    return /url\s*=\s*['"]?([^'"]+)/i.exec(content ?? '')?.[1]?.trim();
  }
  const property = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
  return /^(og:(url|image|video|audio)|twitter:image)$/.test(property) ? content : undefined;
}

/** The addresses in a `srcset`: `/a.png 1x, /b.png 2x` → `/a.png`, `/b.png`. */
export function listSrcsetUrls(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '');
}

/** The addresses that a style sheet loads. */
export function listCssUrls(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/g)];
  const imports = [...css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g)];
  return [...urls, ...imports]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .filter((url) => url !== '' && !url.startsWith('data:') && !url.startsWith('#'));
}
