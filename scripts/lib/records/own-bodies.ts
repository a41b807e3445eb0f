import { toSlug } from '../../../src/domain/address/slugs.ts';
import { listValid, type ContentSet } from '../../../src/reader/content-set.ts';

/** A body of the own side as the register names it; its region where all records agree. */
export interface OwnBody {
  name: string;
  region: string | undefined;
  /** All that it is called. */
  names: readonly string[];
}

/** The bodies of the own side that are on record, and those that `aliases.yaml` knows, under each of their names. */
export function listOwnBodies(content: ContentSet): ReadonlyMap<string, OwnBody> {
  const regions = Map.groupBy(
    listValid(content.records('agreements')).flatMap(({ data }) =>
      data.local.flatMap(({ name, region }) =>
        name === undefined || region === undefined ? [] : [{ slug: toSlug(name), name, region }],
      ),
    ),
    ({ slug }) => slug,
  );
  const strengths = listStrengths(content);
  const groups = content.dataFile('aliases.yaml')?.data?.bodies ?? [];
  const named = [...regions.values()].flatMap(([first]) => (first ? [[first.name]] : []));
  return new Map(
    [...named, ...groups].flatMap((names) => {
      const codes = new Set(names.flatMap((name) => regions.get(toSlug(name)) ?? []).map(({ region }) => region));
      const region = codes.size === 1 ? [...codes][0] : codes.size > 1 ? undefined : findSeat(names, strengths);
      return names.map((name) => [toSlug(name), { name: names[0] ?? name, region, names }] as const);
    }),
  );
}

interface Strength {
  code: string;
  text: string;
}

/** What regions are strong in, by their own records; the province has the same as its parts. */
function listStrengths(content: ContentSet): Strength[] {
  const province = content.dataFile('site.yaml')?.data?.provinceCode;
  return listValid(content.records('regions')).flatMap(({ data }) =>
    data.code === province ? [] : data.potential.map(({ text }) => ({ code: data.code, text: `-${toSlug(text)}-` })),
  );
}

/** The one region that counts a body among what it is strong in, by a name of several words: it is there. */
function findSeat(names: readonly string[], strengths: readonly Strength[]): string | undefined {
  const whole = names.map(toSlug).filter((name) => name.includes('-'));
  const codes = strengths.flatMap(({ code, text }) => (whole.some((name) => text.includes(`-${name}-`)) ? [code] : []));
  return new Set(codes).size === 1 ? codes[0] : undefined;
}
