import type { Day } from '../calendar/dates.ts';
import type { Source, SourceIds } from './source.ts';

/** A statement of a record with the sources that it cites. */
export interface Fact {
  /** Where it stands in the record: `events.signing-1994`. */
  path: string;
  sources: SourceIds;
}

/** How far the facts of a record were compared with their sources. */
export interface Verification {
  facts: number;
  /** Facts of which at least one source was read. */
  compared: number;
  /** The oldest of the days on which each fact was compared; absent where one never was. */
  lastVerified?: Day;
}

/** A fact was compared on the newest day on which one of its sources was read. */
export function getVerification(facts: readonly Fact[], sources: readonly Source[]): Verification {
  const checked = new Map(sources.map((source) => [source.id, source.checked]));
  const days = facts.map((fact) =>
    fact.sources
      .flatMap((id) => checked.get(id) ?? [])
      .toSorted()
      .at(-1),
  );
  const compared = days.filter((day) => day !== undefined).toSorted();
  const isWhole = facts.length > 0 && compared.length === facts.length;
  return { facts: facts.length, compared: compared.length, ...(isWhole && { lastVerified: compared[0] }) };
}
