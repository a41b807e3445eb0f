import { packings, type Encoding } from '../../../src/delivery/delivery-rules.ts';

/** The packed forms that a reader takes, in the server's order: `gzip, br;q=0` takes gzip only. */
export function readAccepted(header = ''): Encoding[] {
  const wishes = new Map(
    header.split(',').map((part) => {
      const [name = '', ...options] = part.split(';').map((word) => word.trim().toLowerCase());
      const quality = options.find((option) => option.startsWith('q='))?.slice(2);
      return [name, quality === undefined ? 1 : Number(quality)];
    }),
  );
  return packings
    .map(({ encoding }) => encoding)
    .filter((encoding) => (wishes.get(encoding) ?? wishes.get('*') ?? 0) > 0);
}

interface ByteRange {
  start: number;
  /** The last byte, included. */
  end: number;
}

/** The part of a file that a reader asks for: `all` without a wish or with one of another kind, `none` past its end. */
export function readRange(header: string | undefined, size: number): ByteRange | 'all' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'all';
  if (first === '') return Number(last) === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const range = { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
  if (range.start >= size) return 'none';
  return range.end < range.start ? 'all' : range;
}

interface Conditions {
  'if-none-match'?: string | undefined;
  'if-modified-since'?: string | undefined;
}

/** Whether the reader has this very file already. */
export function isKnown(conditions: Conditions, { etag, modified }: { etag: string; modified: Date }): boolean {
  const tags = conditions['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(conditions['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
