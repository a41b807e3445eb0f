import { toSlug } from '../../../src/domain/address/slugs.ts';
import { countChanges } from '../../../src/domain/text/suggest.ts';
import type { FindReference } from '../records/find-reference.ts';
import { isAbbreviation } from '../records/name-variants.ts';
import { toFullName } from '../records/sheet-words.ts';

/**
 * The one region of which a short form has the letters in order, or that is one or two letters away. Regions of one name
 * are told apart by what stands around it: "Town of …" is the town, the name alone may be the shire of that name.
 */
export function findNearRegion(written: string, find: FindReference): string | undefined {
  const whole = toSlug(toFullName(written));
  const regions = listParts(find);
  const sameKind = regions.filter((region) => isAround(region, whole));
  const pool = sameKind.length > 0 ? sameKind : regions;
  const meant = pool.map(({ code, before, after, short }) => ({
    code,
    place: short.replaceAll('-', ''),
    said: (sameKind.length > 0 ? whole.slice(before.length, whole.length - after.length) : whole).replaceAll('-', ''),
  }));
  const ways: ((said: string, place: string) => boolean)[] = [
    (said, place) => said.length >= 2 && place.startsWith(said),
    (said, place) => said.length >= 3 && said.length <= 4 && isAbbreviation(said, place),
    (said, place) => said.length >= 5 && countChanges(said, place) <= (said.length >= 8 ? 2 : 1),
  ];
  for (const fits of ways) {
    const found = meant.filter(({ said, place }) => fits(said, place));
    if (found.length > 0) return found.length === 1 ? found[0]?.code : undefined;
  }
  return undefined;
}

/** True for a name that says as regions do what it is: "Kota …", "Town of …". */
export function hasRegionKind(name: string, find: FindReference): boolean {
  return listParts(find).some((region) => isAround(region, toSlug(name)));
}

interface Parts {
  code: string;
  short: string;
  /** What stands around the short name in the full one: `town-of-`. */
  before: string;
  after: string;
}

function listParts(find: FindReference): Parts[] {
  return find.regions.map(({ code, name, shortName }) => {
    const short = toSlug(shortName);
    const [, before = '', after = ''] =
      new RegExp(`^((?:.*-)?)${RegExp.escape(short)}((?:-.*)?)$`).exec(toSlug(name)) ?? [];
    return { code, short, before, after };
  });
}

/** A region that is called by its short name alone says nothing of what it is. */
function isAround({ before, after }: Parts, slug: string): boolean {
  return (
    before.length + after.length > 0 &&
    slug.length > before.length + after.length &&
    slug.startsWith(before) &&
    slug.endsWith(after)
  );
}
