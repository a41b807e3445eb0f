import { toSlug } from '../../../src/domain/address/slugs.ts';
import { readList } from '../records/name-variants.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { joinOr, say } from '../records/say.ts';
import { findRegions } from '../records/find-regions.ts';
import type { ImportRow } from './to-answers.ts';

/** What a sender says of places that may be two regions: the name as the sheet has it, as a slug, and the code that is meant. */
export type MeantPlaces = ReadonlyMap<string, string>;

/**
 * Reads a place that may be two regions as the one that the command names, or that the title of the sheet or its sender
 * does. What nobody says is asked once for the whole sheet, beside each of its rows.
 */
export function settlePlaces(
  rows: readonly ImportRow[],
  { find }: Pick<RecordContext, 'find'>,
  { meant = new Map(), surroundings }: { meant?: MeantPlaces | undefined; surroundings: readonly string[] },
): { rows: ImportRow[]; notes: string[] } {
  const named = new Set(surroundings.flatMap((text) => findRegions(text, find)));
  const given = new Map<string, number[]>();
  const open = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, words: string, { number }: ImportRow) =>
    to.set(words, [...(to.get(words) ?? []), number]);
  const settled = rows.map((row): ImportRow => {
    const written = row.answers['regions'] ?? '';
    const names = readList(written, (name) => find.quietly('regions', name)).map(([name, code]) => {
      const readings = code === undefined ? find.all('regions', name) : [];
      if (readings.length < 2) return name;
      const told = meant.get(toSlug(name));
      const [only, ...more] = readings.filter((one) => (told === undefined ? named.has(one) : one === told));
      if (only === undefined || more.length > 0) {
        add(open, name, row);
        return name;
      }
      const region = find.nameOf('regions', only);
      add(given, say('import.place.given', { name, region }), row);
      return region;
    });
    const answer = names.join('; ');
    const isSettled = names.some((name) => !written.includes(name));
    return isSettled ? { ...row, answers: { ...row.answers, regions: answer } } : row;
  });
  const inRows = (numbers: readonly number[]) => numbers.join(', ');
  return {
    rows: settled,
    notes: [
      ...[...given].map(([text, numbers]) => say('import.inRows', { rows: inRows(numbers), text })),
      ...[...open].map(([name, numbers]) => {
        const options = find.all('regions', name).map((code) => find.nameOf('regions', code));
        const text = say('import.place.open', { name, options: joinOr(options), region: options[0] ?? '' });
        return say('import.inRows', { rows: inRows(numbers), text });
      }),
    ],
  };
}
