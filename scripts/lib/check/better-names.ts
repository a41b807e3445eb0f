import { slugPattern, toSlug } from '../../../src/domain/address/slugs.ts';

/**
 * The slug that a file should have: the one it has, where that can be an address.
 * @example toBetterSlug('2024/Kunjungan Laut')  // '2024/kunjungan-laut'
 * @example toBetterSlug('JTM-0042-kota-mitra (1)')  // '0042-kota-mitra'
 */
export function toBetterSlug(slug: string): string {
  const at = slug.lastIndexOf('/') + 1;
  const name = slug.slice(at);
  if (slugPattern.test(name)) return slug;
  const [, numbered] = /^\p{Lu}{2,5}[-\s]?(\d{4,}[-\s].*)$/u.exec(name) ?? [];
  return `${slug.slice(0, at)}${toSlug(withoutCopyMark(numbered ?? name).slice(0, 200))}`;
}

/**
 * A path of letters, digits, points, underscores and hyphens, as near as can be to one with spaces.
 * @example toSafePath('foto/rapat kerja (1).png')  // 'foto/rapat-kerja-1.png'
 */
export function toSafePath(path: string): string {
  return path
    .normalize('NFC')
    .split('/')
    .map((part) =>
      part
        .replace(/[^\p{L}\p{N}._]+/gu, '-')
        .replace(/^[-.]+|-+(?=\.|$)/g, '')
        .replace(/-(?=\.)/g, ''),
    )
    .join('/');
}

/** True for a path that a web server and every system read alike. */
export function isSafePath(path: string): boolean {
  return path.split('/').every((part) => /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(part));
}

/** A name without what programs add to that of a copy: "sectors (1)", "kota-laut - Copy". */
export function withoutCopyMark(name: string): string {
  return name.replace(/(?:\s*\(\d+\)|\s+-\s+(?:copy|salin(?:an)?)(?:\s*\(\d+\))?)+$/i, '');
}
