import { eventChoices } from '../records/make-agreement.ts';
import { nameChoice } from '../records/read-choice.ts';
import { isGovernment, isOffice, readBodyKind } from '../records/party-words.ts';
import { isOfActivities, takePlace } from '../records/sheet-words.ts';
import { findColumn, getColumn, readHeading, SURE, type Meaning } from './columns.ts';
import type { Recognise } from './head.ts';
import { getRemembered, type HeadingMemory } from './heading-memory.ts';

/** Questions that a column without a telling heading can be known by, and how many of its cells must read as answers. */
const speaking: Readonly<Record<string, number>> = {
  countries: 0.7,
  class: 0.7,
  regions: 0.7,
  date: 0.7,
  'source-url': 0.7,
  sectors: 0.7,
  // What came of a tie is told in many words.
  event: 0.6,
};

/** True for a heading that says of what is below it that it is in the own place: "Mitra di Provinsi Contoh". */
function isWithinOwn(heading: string, recognise: Recognise): boolean {
  const place = takePlace(heading);
  return place !== undefined && recognise.placeIn(place, true) === 'own';
}

/** What the headings and the cells below them weigh. */
const CONTENT = 4;

interface Candidate {
  meaning: Meaning;
  score: number;
  isGuess: boolean;
  country?: string | undefined;
}

/** What a column may be, by its heading and by what its cells read as. */
export function listCandidates(
  readings: readonly string[],
  cells: readonly string[],
  memory: HeadingMemory,
  recognise: Recognise,
): Candidate[] {
  const remembered = readings.map((text) => getRemembered(memory, text)).find((means) => means !== undefined);
  if (remembered !== undefined) {
    const meaning = remembered === '-' ? {} : (findColumn(remembered) ?? {});
    return [{ meaning, score: 100, isGuess: false }];
  }
  const share = (question: string) => {
    const answers = cells.map((text) => recognise.reads(question, text));
    return cells.length === 0 || answers.includes(undefined)
      ? undefined
      : answers.filter((isOne) => isOne).length / cells.length;
  };
  // Less than a heading that says so itself.
  if (holdsNumbers(cells, recognise))
    return [{ meaning: { column: getColumn('number') }, score: SURE + 1, isGuess: true }];
  const said = readings.flatMap((text, rank) =>
    readHeading(text).map(({ meaning, score }) => ({
      meaning,
      isGuess: score < SURE + 1,
      // What spans several columns says the least of one.
      score: score - (rank === 3 ? 4 : rank * 0.3),
    })),
  );
  // "Indonesian party" beside a column of regions says who of them it is.
  const isOwnSide = cells.length > 1 && countOwnSides(cells, recognise) >= 0.7;
  const withBody = (one: Candidate): Candidate[] =>
    isOwnSide && one.meaning.column?.answers === 'regions'
      ? [one, { meaning: { column: getColumn('local-body') }, score: one.score / 2, isGuess: true }]
      : [one];
  const judged = said.flatMap(({ meaning, score, isGuess }): Candidate[] => {
    if (!meaning.column) return [{ meaning, score, isGuess }];
    // "Implementing partner in" the own place is of the own side.
    if (meaning.column.answers === 'partner' && readings.some((text) => isWithinOwn(text, recognise)))
      return [{ meaning: { column: getColumn('local-body') }, score, isGuess: true }];
    // "Naskah – No. Dok" holds the numbers of papers, not their names.
    if (meaning.column.answers === 'title' && countPapers(cells) >= 0.5) return [{ meaning: {}, score, isGuess }];
    // "Institusi" beside "Institusi mitra" holds the bodies of the own side.
    if (meaning.column.answers === 'partner' && (share('own-body') ?? 0) >= 0.6) {
      const body = { meaning: { column: getColumn('local-body') }, score: score - 3, isGuess: true };
      return [{ meaning, score: score - 0.5, isGuess }, body];
    }
    // "Kota" is where a university is, unless the cells below it are of the other side.
    if (meaning.column.answers === 'partner' && countRegions(cells, recognise) >= 0.7)
      return [{ meaning: { column: getColumn('regions') }, score: score - 2, isGuess: true }];
    const fits = share(meaning.column.answers);
    // Offices number their papers too.
    if (meaning.column.answers === 'number' && fits !== undefined && fits < 0.5) return [];
    // "Kegiatan" is an event only where its cells are; else it says what the row is about. Others then say nothing.
    if (meaning.column.answers === 'event' && fits !== undefined && fits < 0.34 && cells.length > 1)
      return readings.some(isOfActivities)
        ? [{ meaning: { column: getColumn('title') }, score: score - 2, isGuess: true }]
        : [];
    if (isGuess && fits !== undefined && fits < 0.34) return [];
    // "Nama mitra dan negara" holds names first; a country beside a name is found there.
    const isBeside =
      meaning.column.answers === 'countries' &&
      said.some((other) => other.meaning.column?.answers === 'partner' && other.score >= score);
    const content = isBeside ? -0.1 : (fits ?? 0) * CONTENT;
    // Of two columns of the own side the one with places alone holds its regions.
    const place = meaning.column.answers === 'regions' ? (share('place') ?? 0) : 0;
    // Beside a day its year is no date of its own.
    const years = cells.filter((text) => /^(?:19|20)\d{2}$/.test(text)).length;
    const isYear = meaning.column.answers === 'date' && years > 0 && years >= cells.length * 0.7;
    const preference = toPreference(meaning) - (isYear ? 3.5 : 0);
    return [{ meaning, score: score + content + place + preference, isGuess }];
  });
  // "Mitra" over "Kota" is the city of the partner.
  const places = readings.flatMap((text, rank) => toPlaced(recognise.placeIn(text, rank === 0)));
  if (said.length + places.length > 0) return [...judged, ...places].flatMap(withBody);
  return Object.entries(speaking).flatMap(([question, least]): Candidate[] => {
    const column = getColumn(question);
    const fits = share(question);
    return column && fits !== undefined && cells.length > 1 && fits >= least
      ? withBody({ meaning: { column }, score: fits * CONTENT, isGuess: true })
      : [];
  });
}

/** Numbers of the register with their letters say what they are, whatever stands above them: "JTM-0042" under "Kode". */
function holdsNumbers(cells: readonly string[], recognise: Recognise): boolean {
  const numbers = cells.filter((text) => /^\p{L}+[\s-]*\d+$/u.test(text) && recognise.reads('number', text) === true);
  const others = cells.filter((text) => recognise.reads('number', text) !== true);
  return numbers.length > 1 && numbers.length > others.length;
}

/** How many of the cells name somebody of the own side: a government, one of its offices, a body that is none of it. */
function countOwnSides(cells: readonly string[], recognise: Recognise): number {
  const own = cells.filter(
    (text) =>
      isGovernment(text) ||
      isOffice(text) ||
      readBodyKind(text) !== undefined ||
      recognise.reads('own-body', text) === true,
  );
  return own.length / cells.length;
}

/** How many of the cells are regions and nothing else: "Kab. Contoh". */
function countRegions(cells: readonly string[], recognise: Recognise): number {
  const regions = cells.filter((text) => text.split(/\s+/).length < 4 && recognise.reads('regions', text) === true);
  return cells.length < 2 ? 0 : regions.length / cells.length;
}

/** How many of the cells are numbers of papers: "415.4/1123/2018". */
function countPapers(cells: readonly string[]): number {
  return cells.filter((text) => /^\S*\d\S*$/.test(text)).length / Math.max(cells.length, 1);
}

/** Of several dates that of the signature counts, and that of a beginning only where there is no other. */
function toPreference({ column, event }: Meaning): number {
  if (column?.answers !== 'date' || event === undefined) return 0;
  return event === nameChoice(eventChoices, 'signing') ? 0.5 : -4;
}

/** "Australian party" holds the foreign side, "East Java counterpart" the own one, whatever the other word says. */
function toPlaced(place: ReturnType<Recognise['placeIn']>): Candidate[] {
  if (place === undefined) return [];
  const question = place === 'own' ? 'regions' : 'partner';
  const column = getColumn(question);
  return [{ meaning: { column }, score: SURE, isGuess: true, ...(place !== 'own' && { country: place.country }) }];
}
