import { locales } from '../i18n/locales.ts';
import { workerUrl } from '../offline/names.ts';

/** Headers of every address that matches one of the patterns; a later rule replaces what an earlier one set. */
export interface DeliveryRule {
  /** Why it exists, for who reads a generated file. */
  reason: string;
  /** Paths from the root; one `*` in a path stands for anything. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** How long a copy may be used, by what is asked for. */
const caching = {
  /** A page of this morning may be shown while the next one is fetched. */
  page: 'public, max-age=300, stale-while-revalidate=86400',
  /** The name changes with the content. */
  hashed: 'public, max-age=31536000, immutable',
  /** What is missing today may be there in a minute. */
  missing: 'no-store',
  /** Says how old the site is, so it must not be old itself. */
  fresh: 'no-cache',
} as const;

/** What no page of the site asks of a device. Only names that browsers know: they report others on the console. */
const refusedPowers = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Whichever language is at the root; a host serves sites of any. */
const roots = ['/', ...locales.map(({ code }) => `/${code}/`)];
const searchParts = locales.flatMap(({ code }) =>
  ['index', 'fragment', 'filter'].map((part) => `/pagefind/${code}/${part}/*`),
);

/** Everything that a host adds to the files; the rest of the security policy stands in each page, with its hashes. */
export const deliveryRules: readonly DeliveryRule[] = [
  {
    reason: 'Every address.',
    paths: ['/*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': refusedPowers.map((power) => `${power}=()`).join(', '),
      'Strict-Transport-Security': 'max-age=31536000',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Content-Security-Policy': "frame-ancestors 'none'; require-trusted-types-for 'script'",
      'Cache-Control': caching.page,
    },
  },
  {
    reason: 'What other sites show in a frame.',
    paths: roots.map((root) => `${root}embed/*`),
    headers: {
      'Content-Security-Policy': "frame-ancestors *; require-trusted-types-for 'script'",
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    reason: 'Open data and what link previews show: for programs and pages of other sites too.',
    paths: ['/api/*', '/data/*', '/pictures/*', '/feed.json'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
  },
  {
    reason: 'Uploaded documents and pictures can do nothing, whatever is in them.',
    paths: ['/files/*'],
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
  },
  {
    reason: 'Browsers show no PDF under that policy, and what a PDF runs, it runs in a box of its own.',
    paths: ['/files/*.pdf'],
    headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
  },
  {
    reason: 'The editor is a program of its own: it signs in through a window of the git host, and writes markup.',
    paths: ['/admin/*'],
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'X-Robots-Tag': 'noindex',
    },
  },
  {
    reason: 'Names that change with the content.',
    paths: ['/_astro/*', ...searchParts],
    headers: { 'Cache-Control': caching.hashed },
  },
  {
    reason: 'What keeps copies for days without a network: an old one must not outlive its site.',
    paths: [workerUrl],
    headers: { 'Cache-Control': caching.fresh },
  },
  {
    reason: 'When the site was last built.',
    paths: ['/build.json'],
    headers: { 'Cache-Control': caching.fresh, 'Access-Control-Allow-Origin': '*' },
  },
];

/** The headers of a path: every rule that matches, a later one replacing the same name of an earlier one. */
export function headersFor(pathname: string): Record<string, string> {
  const rules = deliveryRules.filter(({ paths }) => paths.some((pattern) => matches(pattern, pathname)));
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Record<string, string>;
}

/** The headers of the page that says that there is none. */
export function headersForMissing(): Record<string, string> {
  return { ...headersFor('/'), 'Cache-Control': caching.missing };
}

/** All that a reader may do with a file. */
export const allowedMethods = ['GET', 'HEAD'] as const;

function matches(pattern: string, pathname: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return pathname === start;
  return pathname.length >= start.length + end.length && pathname.startsWith(start) && pathname.endsWith(end);
}

/** Whether the name of a file changes with its content, so that a former one may still be asked for. */
export function isHashed(pathname: string): boolean {
  return headersFor(pathname)['Cache-Control'] === caching.hashed;
}

/** A path that is an address of the host's own: rules, and the packed forms of a file. */
export function isHidden(pathname: string): boolean {
  return pathname === '/_headers' || pathname === '/_redirects' || packedEnds.some((end) => pathname.endsWith(end));
}

/**
 * A decoded path that another way of reading takes for another address: of another host (`//evil.example/`), or below
 * another folder than it says (`/embed/../admin/`). It leads nowhere, so that no rule and no redirect is deceived.
 */
export function isCrooked(pathname: string): boolean {
  return /\/\/|\\|\/\.\.?(?:\/|$)/.test(pathname);
}

/** Packed forms that stand beside a file, in the order in which a server should prefer them. */
export const packings = [
  { encoding: 'br', end: '.br' },
  { encoding: 'zstd', end: '.zst' },
  { encoding: 'gzip', end: '.gz' },
] as const;

export type Encoding = (typeof packings)[number]['encoding'];

const packedEnds = packings.map(({ end }) => end);
