import { contentTypes } from './content-types.ts';
import { allowedMethods, deliveryRules, headersForMissing, packings } from './delivery-rules.ts';
import { indent, type ServedSite } from './served-site.ts';

type Entry = readonly [key: string, value: string];

/**
 * The whole configuration of an nginx (1.22 or later, with libnginx-mod-http-brotli-static) for one site, as a file of
 * `/etc/nginx/conf.d/`. Headers come from maps, because an `add_header` inside a `location` would drop all others.
 */
export function toNginxConfig({
  host,
  ports,
  certificate,
  logFile,
  root,
  missingPages,
  movedFile,
}: ServedSite): string {
  const names = [...new Set(deliveryRules.flatMap(({ headers }) => Object.keys(headers)))];
  const missingPage = missingPages.find(({ prefix }) => prefix === '/')?.page ?? '/404.html';
  const named = [`server_name ${host};`, 'server_tokens off;', `access_log ${logFile} site;`];
  const lines = [
    '# Made by "npm run package" from src/delivery/.',
    '',
    'map_hash_bucket_size 512;',
    'map_hash_max_size 16384;',
    ...names.flatMap(toHeaderMap),
    ...toMap(
      '$uri',
      '$missing_page',
      missingPages.filter(({ prefix }) => prefix !== '/').map(({ prefix, page }): Entry => [`~^${prefix}`, page]),
      { fallback: missingPage },
    ),
    'map $uri $moved {',
    ...indent(['default "";', `include ${movedFile};`]),
    '}',
    '',
    '# Who asked is kept by network only; how long the file is kept is the work of logrotate.',
    ...toMap('$remote_addr', '$network', [
      [String.raw`~^(?<four>\d+\.\d+\.\d+)\.`, '$four.0'],
      ['~^(?<six>[^:]*:[^:]*:[^:]*):', '$six::'],
    ]),
    `log_format site '$network [$time_iso8601] "$request" $status $body_bytes_sent "$http_referer" $request_time';`,
    '',
    'server {',
    ...indent([
      ...listen(ports.http, ''),
      ...named,
      'location /.well-known/acme-challenge/ { root /var/www/letsencrypt; }',
      `location / { return 301 https://${host}${ports.https === 443 ? '' : `:${ports.https}`}$request_uri; }`,
    ]),
    '}',
    '',
    'server {',
    ...indent([
      ...listen(ports.https, ' ssl http2'),
      ...named,
      `ssl_certificate ${certificate.chain};`,
      `ssl_certificate_key ${certificate.key};`,
      'ssl_protocols TLSv1.2 TLSv1.3;',
      'ssl_session_cache shared:site:10m;',
      'ssl_session_timeout 1d;',
      'ssl_session_tickets off;',
      '',
      `root ${root};`,
      'absolute_redirect off;',
      'gzip off;',
      'gzip_static on;',
      'gzip_vary on;',
      'brotli_static on;',
      '',
      ...toTypes(),
      'default_type application/octet-stream;',
      '',
      ...names.map((name) => `add_header ${name} ${toVariable(name)} always;`),
      '',
      `if ($request_method !~ ^(${allowedMethods.join('|')})$) { return 405; }`,
      'if ($moved) { return 301 $moved$is_args$args; }',
      'error_page 404 $missing_page;',
      `location ~ ^/_(headers|redirects)$|(${packings.map(({ end }) => `\\${end}`).join('|')})$ { return 404; }`,
      ...listNamedTypes().map(
        ([name, type]) => `location ~ /${escape(name)}$ { types { } default_type "${type}"; try_files $uri =404; }`,
      ),
      'location / { try_files ${uri}index.html =404; }',
      '# Without a slash at the end: a file, or a page whose address has one.',
      'location ~ [^/]$ {',
      '\tif (-f $document_root$uri/index.html) { return 301 $uri/$is_args$args; }',
      '\ttry_files $uri =404;',
      '}',
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const listen = (port: number, how: string): string[] => [`listen ${port}${how};`, `listen [::]:${port}${how};`];

const toVariable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** The value of a header by status and address. The first pattern that fits decides, so the last rule comes first. */
function toHeaderMap(name: string): string[] {
  const ofMissing = headersForMissing()[name];
  const rules = deliveryRules
    .toReversed()
    .flatMap(({ paths, headers }) =>
      paths.flatMap((path): Entry[] =>
        headers[name] === undefined ? [] : [[`~^\\d+:${toPattern(path)}`, headers[name]]],
      ),
    );
  const ofErrors: Entry[] = ofMissing === undefined ? [] : [[String.raw`~^[45]\d\d:`, ofMissing]];
  // A part that is not there is found out when the headers of the file are set already: they would be sent twice.
  return toMap('$status:$uri', toVariable(name), [['~^416:', ''], ...ofErrors, ...rules], { isAskedAgain: true });
}

function toMap(
  from: string,
  to: string,
  entries: readonly Entry[],
  { fallback = '', isAskedAgain = false }: { fallback?: string; isAskedAgain?: boolean } = {},
): string[] {
  return [
    `map "${from}" ${to} {`,
    ...indent([
      ...(isAskedAgain ? ['volatile;'] : []),
      `default "${fallback}";`,
      ...entries.map(([key, value]) => `"${key}" "${value}";`),
    ]),
    '}',
  ];
}

/** A whole address where nothing in it stands for anything, else what it begins and ends with. */
function toPattern(path: string): string {
  const [start = '', end] = path.split('*');
  if (end === undefined) return `${escape(start)}$`;
  return end === '' ? escape(start) : `${escape(start)}.*${escape(end)}$`;
}

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** With the charset in the type: nginx adds none to what is packed beforehand. */
function toTypes(): string[] {
  const ends = Object.entries(contentTypes).filter(([end]) => end.startsWith('.'));
  const byType = Map.groupBy(ends, ([, { type }]) => type);
  return [
    'types {',
    ...indent([...byType].map(([type, group]) => `"${type}" ${group.map(([end]) => end.slice(1)).join(' ')};`)),
    '}',
  ];
}

function listNamedTypes(): (readonly [name: string, type: string])[] {
  return Object.entries(contentTypes).flatMap(([end, { type }]) => (end.startsWith('.') ? [] : [[end, type]]));
}
