import { slugPattern, toSlug } from '../../../src/domain/address/slugs.ts';

/**
 * The slug that a file should have: the one it has, where that can be an address or no letter of it could stand in one.
 * @example toBetterSlug('2024/Kunjungan Laut')  // '2024/kunjungan-laut'
 * @example toBetterSlug('JTM-0042-kota-mitra (1)')  // '0042-kota-mitra'
 */
export function toBetterSlug(slug: string): string {
  const at = slug.lastIndexOf('/') + 1;
  const name = slug.slice(at);
  if (slugPattern.test(name)) return slug;
  const [, numbered] = /^\p{Lu}{2,5}[-\s]?(\d{4,}[-\s].*)$/u.exec(name) ?? [];
  const better = toSlug(withoutCopyMark(numbered ?? name).slice(0, 200));
  return better === '' ? slug : `${slug.slice(0, at)}${better}`;
}

/**
 * A path of letters, digits, points, underscores and hyphens, as near as can be to one with spaces. What leads to another
 * folder or host stays, and nothing else comes to lead there.
 * @example toSafePath('foto/rapat kerja (1).png')  // 'foto/rapat-kerja-1.png'
 * @example toSafePath('../../files/rapat kerja.png')  // '../../files/rapat-kerja.png'
 */
export function toSafePath(path: string): string {
  const safe = path
    .normalize('NFC')
    .split('/')
    .flatMap((part) => (/^\.{0,2}$/.test(part) ? part : toSafePart(part) || []))
    .join('/');
  return path.startsWith('//') ? safe : safe.replace(/^\/+/, '/');
}

function toSafePart(part: string): string {
  return part.replace(/[^\p{L}\p{N}._]+/gu, '-').replace(/^[-.]+|-+(?=\.|$)/g, '');
}

/**
 * A safe path to call a file by, with marks of letters left out where they are written apart from these, since with them the
 * name would look as before; undefined where nothing of the name is left.
 * @example proposeSafePath('foto/cafe\u0301.png')  // 'foto/cafe.png'
 */
export function proposeSafePath(path: string): string | undefined {
  const plain = path.normalize('NFC') === path ? path : path.replace(/\p{M}/gu, '');
  const safe = toSafePath(plain);
  const ending = /\.\w+$/.exec(path)?.[0] ?? '';
  const isNamed = isSafePath(safe) && safe.endsWith(ending) && safe.split('/').length === path.split('/').length;
  return isNamed && safe !== path.normalize('NFC') ? safe : undefined;
}

/** True for a path that a web server and every system read alike. */
export function isSafePath(path: string): boolean {
  return (
    path.normalize('NFC') === path && path.split('/').every((part) => /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(part))
  );
}

/** A name without what programs add to that of a copy: "sectors (1)", "kota-laut - Copy". */
export function withoutCopyMark(name: string): string {
  return name.replace(/(?:\s*\(\d+\)|\s+-\s+(?:copy|salin(?:an)?)(?:\s*\(\d+\))?)+$/i, '');
}
