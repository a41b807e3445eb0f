import type { Agreement } from './agreement.ts';

export type FamilyRelation = 'umbrella' | 'predecessor';

/** What is wrong between records: a name that no record has, or records that lead back to themselves. */
export type FamilyProblem =
  | { kind: 'missing'; relation: FamilyRelation; slug: string; target: string }
  | { kind: 'cycle'; relation: FamilyRelation; slugs: readonly string[] };

type Member = Pick<Agreement, 'slug' | 'umbrella' | 'predecessor'>;

/** How agreements descend from each other. All lists are safe on records that form a cycle. */
export interface Families<T extends Member> {
  umbrellaOf(slug: string): T | undefined;
  /** Made under this agreement. */
  childrenOf(slug: string): readonly T[];
  predecessorOf(slug: string): T | undefined;
  /** Directly replacing this agreement. */
  successorsOf(slug: string): readonly T[];
  /** All before it in its chain, nearest first. */
  ancestorsOf(slug: string): readonly T[];
  /** All after it in its chain, nearest first. */
  descendantsOf(slug: string): readonly T[];
}

/** Indexes the families of a set of agreements. */
export function createFamilies<T extends Member>(agreements: readonly T[]): Families<T> {
  const bySlug = new Map(agreements.map((agreement) => [agreement.slug, agreement]));
  const children = Map.groupBy(agreements, ({ umbrella }) => umbrella);
  const successors = Map.groupBy(agreements, ({ predecessor }) => predecessor);
  const successorsOf = (slug: string): readonly T[] => successors.get(slug) ?? [];
  const parentOf = (slug: string, relation: FamilyRelation): T | undefined =>
    bySlug.get(bySlug.get(slug)?.[relation] ?? '');
  const predecessorOf = (slug: string): T | undefined => parentOf(slug, 'predecessor');
  return {
    umbrellaOf: (slug) => parentOf(slug, 'umbrella'),
    childrenOf: (slug) => children.get(slug) ?? [],
    predecessorOf,
    successorsOf,
    ancestorsOf: (slug) => walk(slug, (current) => [predecessorOf(current)].filter((found) => found !== undefined)),
    descendantsOf: (slug) => walk(slug, successorsOf),
  };
}

/** Breadth first, without the start; each record once. */
function walk<T extends Member>(start: string, next: (slug: string) => readonly T[]): T[] {
  const seen = new Set([start]);
  const found: T[] = [];
  let queue = [start];
  while (queue.length > 0) {
    const fresh = queue.flatMap(next).filter(({ slug }) => !seen.has(slug) && seen.add(slug));
    found.push(...fresh);
    queue = fresh.map(({ slug }) => slug);
  }
  return found;
}

/** Every umbrella or predecessor that does not exist, and every cycle once, from its first slug in order. */
export function listFamilyProblems(agreements: readonly Member[]): FamilyProblem[] {
  return (['umbrella', 'predecessor'] as const).flatMap((relation) => {
    const parents = new Map(agreements.map((agreement) => [agreement.slug, agreement[relation]]));
    const missing = agreements.flatMap(({ slug, [relation]: target }): FamilyProblem[] =>
      target === undefined || parents.has(target) ? [] : [{ kind: 'missing', relation, slug, target }],
    );
    return [...missing, ...listCycles(parents).map((slugs): FamilyProblem => ({ kind: 'cycle', relation, slugs }))];
  });
}

function listCycles(parents: ReadonlyMap<string, string | undefined>): string[][] {
  const cycles: string[][] = [];
  for (const start of [...parents.keys()].toSorted()) {
    const path = [start];
    let current = parents.get(start);
    while (current !== undefined && !path.includes(current)) {
      path.push(current);
      current = parents.get(current);
    }
    // Each cycle is reported from its smallest slug only, or every member would report it again.
    if (current === start && path.every((slug) => slug >= start)) cycles.push(path);
  }
  return cycles;
}
