import { contentTypes } from './content-types.ts';
import { allowedMethods, deliveryRules, headersForMissing, packings, type DeliveryRule } from './delivery-rules.ts';
import { indent, type ServedSite } from './served-site.ts';

/**
 * The whole configuration of a Caddy (2.6 or later) that serves one site. Certificates, their renewal, the way from port
 * 80 to 443, HTTP/2 and HTTP/3 are what it does by itself. `globals` are lines for a machine of its own, like a test.
 */
export function toCaddyfile(site: ServedSite, globals: readonly string[] = []): string {
  const { http, https } = site.ports;
  const lines = [
    '# Made by "npm run package" from src/delivery/.',
    '{',
    ...indent([`http_port ${http}`, `https_port ${https}`, ...globals]),
    '}',
    '',
    `${site.host} {`,
    ...indent([...toLogLines(site.logFile), '', ...toSiteLines(site)]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Who asked is kept by network only; how long the file is kept is logrotate's work. */
function toLogLines(file: string): string[] {
  return [
    'log {',
    ...indent([
      `output file ${file} {`,
      '\troll_disabled',
      '}',
      'format filter {',
      '\twrap json',
      '\tfields {',
      '\t\trequest>remote_ip ip_mask {',
      '\t\t\tipv4 24',
      '\t\t\tipv6 48',
      '\t\t}',
      '\t\trequest>client_ip ip_mask {',
      '\t\t\tipv4 24',
      '\t\t\tipv6 48',
      '\t\t}',
      '\t\trequest>remote_port delete',
      '\t\trequest>headers delete',
      '\t}',
      '}',
    ]),
    '}',
  ];
}

function toSiteLines({ root, missingPages, movedFile }: ServedSite): string[] {
  return [
    `root * ${root}`,
    '',
    'map {query} {question} {',
    '\t~(.+) "?${1}"',
    '\tdefault ""',
    '}',
    'map {path} {moved} {',
    `\timport ${movedFile}`,
    '\tdefault ""',
    '}',
    '',
    // Elsewhere Caddy sorts directives, and a rule for all would win over one for some.
    '# In the order in which they stand: a later header replaces an earlier one.',
    'route {',
    ...indent([
      '# One address for each file: no second slash, and nothing that a browser would read as another host or folder.',
      'uri path_regexp //+ /',
      `@crooked expression ${quote(String.raw`{path}.matches(r"//|\\|/\.\.?(/|$)|[\x00-\x1f]")`)}`,
      'error @crooked 404',
      '# A name of about 250 bytes or more, which a disk cannot hold, is not there: asked of the disk, it would be an error.',
      `@long expression ${quote(String.raw`{path}.matches(r"[^/]{250}|(?:[^/]*[^\x00-\x7f/]){84}")`)}`,
      'error @long 404',
      ...deliveryRules.flatMap(toHeaderLines),
      ...toTypeLines(),
      '# Caddy says it of packed answers only; a cache between must also know it of plain ones. At the end, so that it stands there once.',
      `@packed path ${ends
        .filter(([, { isCompressible }]) => isCompressible)
        .map(toEndPath)
        .join(' ')} */`,
      'header @packed {',
      '\tVary Accept-Encoding',
      '\tdefer',
      '}',
      '',
      `@refused not method ${allowedMethods.join(' ')}`,
      'handle @refused {',
      `\theader Allow "${allowedMethods.join(', ')}"`,
      '\terror 405',
      '}',
      `@hidden path /_headers /_redirects ${packings.map(({ end }) => `*${end}`).join(' ')}`,
      'error @hidden 404',
      '@moved expression `{moved} != ""`',
      'redir @moved {moved}{question} 301',
      '@folder {',
      '\tnot path */',
      '\tfile {path}/index.html',
      '}',
      'redir @folder {path}/{question} 301',
      '# Said here, because Caddy would look at the folder, and for one name after another in it.',
      '@page path */',
      'rewrite @page {path}index.html',
      ...fileServer,
    ]),
    '}',
    '',
    'handle_errors {',
    ...indent([
      ...Object.entries(headersForMissing()).map(([name, value]) => `header ${name} ${quote(value)}`),
      ...missingPages.flatMap(({ prefix, page }, index) => [
        `@missing${index} {`,
        `\tpath ${prefix}*`,
        '\texpression `{err.status_code} == 404`',
        '}',
        `handle @missing${index} {`,
        ...indent([`rewrite * ${page}`, `header Content-Type "${contentTypes['.html'].type}"`, ...fileServer]),
        '}',
      ]),
      'respond "{err.status_code} {err.status_text}"',
    ]),
    '}',
  ];
}

const ends = Object.entries(contentTypes);
const toEndPath = ([end]: readonly [string, unknown]) => (end.startsWith('.') ? `*${end}` : `*/${end}`);

const fileServer = ['file_server {', `\tprecompressed ${packings.map(({ encoding }) => encoding).join(' ')}`, '}'];

function toHeaderLines({ reason, paths, headers }: DeliveryRule, index: number): string[] {
  const name = `@rule${index}`;
  return [
    `# ${reason}`,
    `${name} ${toMatcher(paths)}`,
    `header ${name} {`,
    ...indent(Object.entries(headers).map(([header, value]) => `${header} ${quote(value)}`)),
    '}',
  ];
}

/** Caddy's own star stays inside one part of a path, unless it stands at an end. */
function toMatcher(paths: readonly string[]): string {
  const isPlain = paths.every((path) => !path.slice(0, -1).includes('*'));
  return isPlain ? `path ${paths.join(' ')}` : `path_regexp ${paths.map(toPattern).join('|')}`;
}

const toPattern = (path: string) => `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;

/** Named, because what Go knows of types depends on the machine. Longer ends come later, and win. */
function toTypeLines(): string[] {
  const byLength = ends.toSorted(([a], [b]) => a.length - b.length);
  const isName = (end: string) => !end.startsWith('.');
  const byType = Map.groupBy(byLength, ([end, { type }]) => `${isName(end) ? '1' : '0'}${type}`);
  return [...byType]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group], index) => [
      `@type${index} path ${group.map(toEndPath).join(' ')}`,
      `header @type${index} Content-Type "${group[0]?.[1].type ?? ''}"`,
    ]);
}

const quote = (value: string) => `\`${value}\``;
