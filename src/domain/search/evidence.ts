import type { NamedEntity } from './named-entity.ts';

/** How surely something explains a typed word, from 0 to 1. `docs/search.md` says why in this order. */
export const strengths = {
  /** The words are its whole name, or one of its other names. */
  name: 1,
  /** The record belongs to what the words name. */
  member: 0.95,
  /** Its own name, without the word for its kind, begins with them. */
  begins: 0.9,
  /** Another of its names does. */
  otherBegins: 0.85,
  /** A name or a title holds them as whole words. */
  holds: 0.8,
  /** The words stand on the page. */
  text: 0.75,
  /** A word of a name or a title begins with them. */
  wordBegins: 0.7,
  /** They say what every list holds: `kerja sama`, `mitra`. */
  general: 0.6,
  /** A related word stands in a name or a title: `tourism` for `tourists`. */
  relatedName: 0.7,
  /** It stands on the page: a word that the page itself does not hold is not explained. */
  related: 0.5,
  /** The record belongs to the sector of a topic, but need not speak of the topic itself. */
  topic: 0.5,
  /** The list belongs to the sector of a topic of which none of its records speaks. */
  unspoken: 0.3,
  /** The page merely mentions what the words name: less than the page of one of two names. */
  mention: 0.45,
} as const;

/** Enough to say that a word is explained and not merely touched. */
export const enough = strengths.general;
/** How much a reading with mended spelling counts beside the words as they were typed. */
export const mended = 0.9;

/** One thing that some words may stand for. */
export interface Meaning {
  entity: NamedEntity;
  strength: number;
  /** A topic: another name of a sector, which its records need not speak of. */
  isTopic?: boolean;
  /** The name of an area: all the places in it are meant together. */
  area?: { name: string; members: readonly NamedEntity[] };
}

/** Words of a query that are explained together or not at all. */
export interface Term {
  words: readonly string[];
  meanings: readonly Meaning[];
  /** The last word may go on. */
  isOpen: boolean;
  /** It names something outside the register, and is the beginning of no other word. */
  isOutside?: boolean;
  /** Other ways to write the same. */
  forms?: readonly string[];
  /** What says something close, as phrases. */
  related?: readonly string[];
  /** It asks for what is newest. */
  isNewest?: boolean;
}

/** Rare words weigh more: `fitting` of `all` records have to do with the word. */
export function toWeight(fitting: number, all: number): number {
  return Math.log(1 + all / (1 + fitting));
}

export interface Score {
  /** Every word that is needed is explained. */
  isWhole: boolean;
  /** Share of what was typed that is explained, the rarest words weighing most. */
  share: number;
}

/** Scores what explains each term as strongly as `found` says; a term's weight stands beside it, and whether it is needed. */
export function toScore(found: readonly number[], weights: readonly number[], needed: readonly boolean[] = []): Score {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const total = Math.max(sum(weights), Number.EPSILON);
  return {
    isWhole: found.length > 0 && found.every((strength, position) => strength >= enough || needed[position] === false),
    share: sum(found.map((strength, position) => strength * (weights[position] ?? 0))) / total,
  };
}

/** How much it counts that every word is explained. */
const whole = 0.2;

/** Better scores first; a hundredth is no difference. */
export function compareScores(a: Score, b: Score): number {
  const value = ({ isWhole, share }: Score) => Math.round((share + (isWhole ? whole : 0)) * 100);
  return value(b) - value(a);
}
