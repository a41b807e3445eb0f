/** What a file is, by the end of its name; the longest end decides: `feed.json` before `.json`. */
interface ContentType {
  type: string;
  /** Text and other data that a packer makes smaller; pictures, fonts and documents are packed already. */
  isCompressible: boolean;
}

const text = (type: string): ContentType => ({ type: `${type}; charset=utf-8`, isCompressible: true });
const data = (type: string): ContentType => ({ type, isCompressible: true });
const packed = (type: string): ContentType => ({ type, isCompressible: false });

/** Every end of a name that the site has, or that staff may upload. */
export const contentTypes = {
  'feed.json': text('application/feed+json'),
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.json': text('application/json'),
  '.jsonld': text('application/ld+json'),
  '.geojson': text('application/geo+json'),
  '.webmanifest': text('application/manifest+json'),
  // Feeds too: as application/atom+xml browsers show their source instead of what /feed.css makes of them.
  '.xml': text('application/xml'),
  '.csv': text('text/csv'),
  '.ics': text('text/calendar'),
  '.bib': text('application/x-bibtex'),
  '.ris': text('application/x-research-info-systems'),
  '.txt': text('text/plain'),
  '.md': text('text/markdown'),
  '.svg': text('image/svg+xml'),
  '.wasm': data('application/wasm'),
  '.pagefind': data('application/octet-stream'),
  '.pf_meta': data('application/octet-stream'),
  '.pf_index': data('application/octet-stream'),
  '.pf_filter': data('application/octet-stream'),
  '.pf_fragment': data('application/octet-stream'),
  '.ico': packed('image/x-icon'),
  '.png': packed('image/png'),
  '.jpg': packed('image/jpeg'),
  '.jpeg': packed('image/jpeg'),
  '.webp': packed('image/webp'),
  '.avif': packed('image/avif'),
  '.gif': packed('image/gif'),
  '.woff2': packed('font/woff2'),
  '.pdf': packed('application/pdf'),
  '.docx': packed('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  '.xlsx': packed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  '.pptx': packed('application/vnd.openxmlformats-officedocument.presentationml.presentation'),
  '.odt': packed('application/vnd.oasis.opendocument.text'),
  '.ods': packed('application/vnd.oasis.opendocument.spreadsheet'),
  '.zip': packed('application/zip'),
} as const satisfies Record<string, ContentType>;

const unknownType: ContentType = packed('application/octet-stream');
const byLength = Object.entries<ContentType>(contentTypes).toSorted(([a], [b]) => b.length - a.length);

/** The type of a file by its address: `/data/agreements.csv` is `text/csv; charset=utf-8`. */
export function getContentType(address: string): ContentType {
  const name = address.slice(address.lastIndexOf('/') + 1).toLowerCase();
  return byLength.find(([end]) => (end.startsWith('.') ? name.endsWith(end) : name === end))?.[1] ?? unknownType;
}
