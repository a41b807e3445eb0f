import { matchesSelection, type FacetKey } from '../register/facets.ts';
import { compareDates } from '../calendar/dates.ts';
import { getStanding } from '../lists/statuses.ts';
import { holdsWords, sortRows, toRowStatus, type RegisterRow } from '../register/register-rows.ts';
import { listCombinations, type Combination } from './combinations.ts';
import { kindOrder, type NamedEntity } from './named-entity.ts';
import type { QueryPart, Resolution } from './resolve-query.ts';
import { toWords } from './words.ts';

/** One answer that needs no full text: a page with a name, a filtered register, or an agreement. */
export type NamedHit =
  | { type: 'entity'; entity: NamedEntity }
  | { type: 'filter'; combination: Combination; count: number }
  | { type: 'agreement'; row: RegisterRow };

/** What a query's names lead to, best first, and what has to be said about it. */
export interface NamedHits {
  hits: readonly NamedHit[];
  /** Several things have this very name. */
  isAmbiguous: boolean;
  /** No agreement fits all names together, so the hits are nearby ones. */
  isRelaxed: boolean;
  /** Some name or title, longer than the query, holds all its words. */
  isInNames: boolean;
  /** The query as it was corrected, where the hits are for that. */
  correctedText?: string;
  /** "Did you mean". */
  guesses: readonly NamedEntity[];
}

/** The agreements that an entity lists, what runs first and newest first among equals. */
export function listRowsOf(entity: NamedEntity, rows: readonly RegisterRow[]): RegisterRow[] {
  if (entity.kind === 'page') return [];
  return listRowsOfAll({ entities: [entity], ...toChoice(entity) }, rows);
}

function toChoice(entity: NamedEntity): Pick<Combination, 'selection' | 'partners'> {
  return entity.kind === 'partner'
    ? { selection: {}, partners: [entity.value] }
    : { selection: { [entity.kind as FacetKey]: [entity.value] }, partners: [] };
}

/** The agreements that fit a combination of names. */
export function listRowsOfAll(combination: Combination, rows: readonly RegisterRow[]): RegisterRow[] {
  const { selection, partners } = combination;
  const matching = rows.filter(
    (row) =>
      matchesSelection(row, selection) && (partners.length === 0 || partners.some((one) => row.partners.includes(one))),
  );
  const rank = (row: RegisterRow) => getStanding(toRowStatus(row));
  return sortRows(matching, 'newest', 'en').toSorted((a, b) => rank(a) - rank(b) || compareDates(b.signed, a.signed));
}

/** Puts together what a query's names lead to. */
export function listNamedHits(resolution: Resolution, rows: readonly RegisterRow[]): NamedHits {
  const { exact, parts, words, number, near, guesses, corrected } = resolution;
  const numbered = rows.filter((row) => row.number === number).map(toAgreementHit);
  const asksTitles = words.length > 0 && (exact.length === 0 || isTopic(resolution));
  const written = corrected && corrected.exact.length === 0 ? [words, toWords(corrected.text)] : [words];
  const titled = asksTitles ? rows.filter((row) => written.some((some) => holdsWords(row, some))).slice(0, 4) : [];
  const quiet = { isAmbiguous: false, isRelaxed: false, isInNames: false, guesses: [] };
  if (numbered.length > 0)
    return { ...quiet, hits: distinct([...numbered, ...toPartEntities(parts).map(toEntityHit)]) };
  if (exact.length > 0) {
    const hits = distinct([...listExactHits(resolution, titled, rows), ...guesses.map(toEntityHit)]);
    return { ...quiet, hits, isAmbiguous: isShared(exact) };
  }

  const isMisspelt = guesses.length > 0 || corrected !== undefined;
  const reading = isMisspelt && corrected && corrected.parts.length >= parts.length ? corrected : { exact, parts };
  const together = listTogether(reading.parts, rows);
  const own = [
    ...(isMisspelt ? guesses.slice(0, 5).map(toEntityHit) : []),
    ...together.hits,
    ...titled.map(toAgreementHit),
    ...near.slice(0, 6).map(toEntityHit),
    ...toPartEntities(reading.parts).map(toEntityHit),
    ...(reading.parts.length === 1
      ? toPartEntities(reading.parts)
          .slice(0, 2)
          .flatMap((entity) => toAgreementHits(entity, rows, 4))
      : []),
  ];
  const leading = together.hits.length > 0 && guesses.length === 0 ? [...together.hits, ...own] : own;
  return {
    hits: distinct(leading),
    isAmbiguous: parts.some(({ entities }) => isShared(entities)),
    isRelaxed: together.isRelaxed && titled.length === 0,
    isInNames: titled.length + near.length > 0,
    ...(reading === corrected && corrected ? { correctedText: corrected.text } : {}),
    guesses,
  };
}

/** By another name than its own, a sector is a topic: what speaks of it comes before what merely belongs to it. */
function isTopic({ exact, words }: Resolution): boolean {
  return (
    exact.length > 0 &&
    exact.every(({ kind, name }) => kind === 'sector' && toWords(name).join(' ') !== words.join(' '))
  );
}

function listExactHits(
  resolution: Resolution,
  titled: readonly RegisterRow[],
  rows: readonly RegisterRow[],
): NamedHit[] {
  const { exact, near } = resolution;
  const most = isTopic(resolution) ? 1 : exact.length === 1 ? 5 : 3;
  const related = near.filter(({ kind }) => kind !== 'page').slice(0, 4);
  return distinct([
    ...exact.map(toEntityHit),
    ...titled.map(toAgreementHit),
    ...exact.slice(0, 3).flatMap((entity) => toAgreementHits(entity, rows, most)),
    ...related.map(toEntityHit),
  ]);
}

/** Filtered registers and agreements for names that stand together; where nothing fits all, the weakest name is left out. */
function listTogether(
  parts: readonly QueryPart[],
  rows: readonly RegisterRow[],
): { hits: NamedHit[]; isRelaxed: boolean } {
  let kept = [...parts];
  let isRelaxed = false;
  while (listCombinations(kept).length > 0) {
    const found = listCombinations(kept)
      .map((combination) => ({ combination, fitting: listRowsOfAll(combination, rows) }))
      .filter(({ fitting }) => fitting.length > 0)
      .toSorted((a, b) => b.fitting.length - a.fitting.length);
    if (found.length > 0) return { hits: found.flatMap(toCombinationHits), isRelaxed };
    const placed = listCombinations(kept).flatMap((combination) => listRowsPlaced(combination, rows));
    if (placed.length > 0) return { hits: placed.slice(0, 5).map(toAgreementHit), isRelaxed };
    isRelaxed = true;
    const weakest = kept.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
    kept = kept.filter((part) => part !== weakest);
  }
  return { hits: [], isRelaxed };
}

/** The agreements that fit but for the region, which is only where the work is done. */
function listRowsPlaced(combination: Combination, rows: readonly RegisterRow[]): RegisterRow[] {
  const places = combination.entities.filter(({ kind }) => kind === 'region').map(({ name }) => name);
  if (places.length === 0) return [];
  const { region: _, ...selection } = combination.selection;
  return listRowsOfAll({ ...combination, selection }, rows).filter(({ local }) =>
    local.some((name) => places.includes(name)),
  );
}

function toCombinationHits({ combination, fitting }: { combination: Combination; fitting: RegisterRow[] }): NamedHit[] {
  const agreements = fitting.slice(0, 5).map(toAgreementHit);
  if (combination.partners.length > 0) return agreements;
  const filter: NamedHit = { type: 'filter', combination, count: fitting.length };
  return fitting.length === 1 ? [...agreements, filter] : [filter, ...agreements];
}

function strengthOf(part: QueryPart): number {
  // The province narrows least: its name stands for all that is in it.
  if (part.entities.some(({ kind, value }) => kind === 'region' && !value.includes('.'))) return kindOrder.length;
  return Math.min(...part.entities.map(({ kind }) => kindOrder.indexOf(kind)));
}

function toPartEntities(parts: readonly QueryPart[]): NamedEntity[] {
  return parts.toSorted((a, b) => strengthOf(a) - strengthOf(b)).flatMap(({ entities }) => entities);
}

/** True where one name stands for several things of equal weight, such as a city and a regency. */
function isShared(entities: readonly NamedEntity[]): boolean {
  return entities.length > 1;
}

function toEntityHit(entity: NamedEntity): NamedHit {
  return { type: 'entity', entity };
}

function toAgreementHit(row: RegisterRow): NamedHit {
  return { type: 'agreement', row };
}

function toAgreementHits(entity: NamedEntity, rows: readonly RegisterRow[], most: number): NamedHit[] {
  return listRowsOf(entity, rows).slice(0, most).map(toAgreementHit);
}

function toKey(hit: NamedHit): string {
  if (hit.type === 'entity') return `${hit.entity.kind} ${hit.entity.value}`;
  return hit.type === 'agreement' ? hit.row.slug : JSON.stringify(hit.combination.selection);
}

/** Each hit once, where it stands first. */
function distinct(hits: readonly NamedHit[]): NamedHit[] {
  const seen = new Map<string, NamedHit>();
  for (const hit of hits) if (!seen.has(toKey(hit))) seen.set(toKey(hit), hit);
  return [...seen.values()];
}
