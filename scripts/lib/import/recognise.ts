import { toSlug } from '../../../src/domain/address/slugs.ts';
import { getFirst } from '../../../src/domain/text/language.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import { readList } from '../records/name-variants.ts';
import { readDate } from '../records/read-answer-date.ts';
import { sourceKindChoices, isWebAddress } from '../records/source-answers.ts';
import { isTerm } from '../records/read-term.ts';
import { isGovernment, isOffice, isOwnBody, readBodyKind } from '../records/party-words.ts';
import { isNew } from '../records/sheet-words.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { findDoubtfulRegion, findRegions } from '../records/find-regions.ts';
import type { Recognise } from './head.ts';
import { spellOut, type Legend } from './read-legend.ts';
import { isOwnParty } from '../records/local-parties.ts';
import { listDates } from '../records/take-date.ts';
import { listSplits, takeCountry } from '../records/take-country.ts';

/** What a content folder knows of the words in a sheet: whether a cell reads as a country, a date, a form, a region … */
export function createRecognise({ content, find, choose, bodies }: RecordContext, legend: Legend): Recognise {
  const isList = (kind: 'countries' | 'sectors', text: string) =>
    readList(text, (name) => find.quietly(kind, name)).every(([, key]) => key !== undefined);
  const isOwnSide = (text: string) =>
    takeCountry(text, find) === undefined && (isOwnBody(text) || isGovernment(text) || bodies.has(toSlug(text)));
  const readers: Readonly<Record<string, (text: string) => boolean>> = {
    number: (text) => isNew(text) || find.quietly('agreements', text) !== undefined,
    date: (text) => readDate(text) !== undefined || listDates(text).length > 0 || isMonthOrDay(text),
    until: isTerm,
    regions: (text) =>
      findRegions(text, find).length > 0 || findDoubtfulRegion(text, find) !== undefined || isOwnSide(text),
    // No question of its own: asked only of what may also be the partner. "Universitas Kobe" is of neither side by its words.
    'own-body': (text) =>
      bodies.has(toSlug(text)) ||
      ((isOwnBody(text) || readBodyKind(text) !== undefined) && findRegions(text, find).length > 0),
    // Nor has this: somebody of the own side by its words, whatever the heading says.
    'own-party': (text) => isOwnParty(text, { find, bodies }),
    // Nor has this: where somebody of the own side is, told apart from who it is.
    place: (text) => !isGovernment(text) && !isOffice(text) && find.all('regions', text).length > 0,
    countries: (text) =>
      isList('countries', text) ||
      listSplits(text).some((parts) => parts.some((part) => find.quietly('countries', part) !== undefined)),
    sectors: (text) => readList(text, (name) => find.quietly('sectors', name)).some(([, key]) => key !== undefined),
    class: (text) => text.length < 60 && choose(classChoices, spellOut(text, legend)) !== undefined,
    event: (text) => text.length < 60 && choose(eventChoices, spellOut(text, legend)) !== undefined,
    'source-kind': (text) => choose(sourceKindChoices, text) !== undefined,
    'source-url': isWebAddress,
    'source-date': (text) => readDate(text) !== undefined,
  };
  const foreign = new Map(
    (content.dataFile('countries.yaml')?.data ?? []).flatMap(({ name, adjective }) =>
      [...Object.values(name), ...Object.values(adjective ?? {})].map(
        (word) => [toSlug(word), getFirst(name)] as const,
      ),
    ),
  );
  const own = Object.values(content.dataFile('site.yaml')?.data?.country ?? {}).map(toSlug);
  const called = listRegionWords(content);
  return {
    reads: (question, text) => readers[question]?.(text),
    placeIn: (heading, isWhole = true) => {
      const slug = `-${toSlug(heading)}-`;
      if (isWhole && heading.split('/').every((part) => called.has(toSlug(part)))) return 'own';
      // "Indonesian" begins as "Indonesia".
      if (own.some((word) => slug.includes(`-${word}`))) return 'own';
      if (findRegions(heading, find).length > 0) return 'own';
      const country = [...foreign].find(([word]) => slug.includes(`-${word}-`))?.[1];
      return country === undefined ? undefined : { country };
    },
  };
}

/** What the regions of a content folder are called, one and several: "Town", "Municipalities". */
function listRegionWords(content: ContentSet): ReadonlySet<string> {
  const kinds = content.dataFile('region-kinds.yaml')?.data ?? [];
  const { region, regions } = content.dataFile('place.yaml')?.data?.words ?? {};
  const words = [...kinds.flatMap(({ singular, plural }) => [singular, plural]), region ?? {}, regions ?? {}];
  return new Set(words.flatMap((word) => Object.values<string>(word).map(toSlug)));
}

/** A day or a month without its year, which the sheet says once for all. */
function isMonthOrDay(text: string): boolean {
  return /^(?:\d{1,2}\s+)?\p{L}{3,9}\.?$/u.test(text) && readDate(`${text} 2000`) !== undefined;
}
