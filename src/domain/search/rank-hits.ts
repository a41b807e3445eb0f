import { machineLanguage } from '../../i18n/locales.ts';
import { compareDates } from '../calendar/dates.ts';
import { compareNumbers, getStanding } from '../lists/statuses.ts';
import { oncePerRow, sortRows, toRowStatus, toRowText, type RegisterRow } from '../register/register-rows.ts';
import { isFilterable, listFilled, listNaming, type Combination, type FilledCombination } from './combinations.ts';
import {
  compareScores,
  mended,
  strengths,
  toScore,
  toWeight,
  type Meaning,
  type Score,
  type Term,
} from './evidence.ts';
import {
  isOnlySpokenOf,
  kindOrder,
  listForms,
  pagesOfLists,
  toListPage,
  type EntityKind,
  type NamedEntity,
} from './named-entity.ts';
import type { QueryPart, ReadTitle, Resolution } from './resolve-query.ts';
import { isReadAtLength } from './name-index.ts';
import { shortestForm, toSingular, toWords } from './words.ts';

/** One answer that needs no full text: a page with a name, a filtered register, or an agreement. */
export type NamedHit =
  | { type: 'entity'; entity: NamedEntity }
  | { type: 'filter'; combination: Combination; count: number }
  | { type: 'agreement'; row: RegisterRow };

/** What is known of a page that was found by its words. */
export interface FoundPage {
  title?: ReadTitle;
  /** How surely it is about the words, where it only holds them among others. */
  passing?: number | undefined;
  address?: string;
  /** Words that it may hold only by related ones. */
  related?: readonly string[] | undefined;
}

export type RankedHit = NamedHit & { score: Score };

/** What a query's names lead to, best first, and what has to be said about it. */
export interface NamedHits {
  hits: readonly RankedHit[];
  /** The score of a page that holds these words of the query. */
  scoreText: (found: readonly string[], page?: FoundPage) => Score;
  /** The first hits are different things of the same name. */
  isAmbiguous: boolean;
  /** Slugs of the agreements that fit the most of the names together. */
  belonging: ReadonlySet<string>;
  /** No agreement fits all these names: which of them some agreements do fit. */
  apart?: { names: readonly string[]; together: readonly { names: readonly string[]; count: number }[] };
  /** A number that no agreement has. */
  missingNumber?: string;
  /** The query as it was corrected, where the hits are for that. */
  correctedText?: string;
  /** "Did you mean". */
  guesses: readonly NamedEntity[];
}

/** Agreements shown at most among what is found by name. */
const mostRows = 5;

/** Ranks everything that a query's names lead to, by the one measure that `docs/search.md` states. */
export function rankHits(
  resolution: Resolution,
  rows: readonly RegisterRow[],
  counts: ReadonlyMap<string, number> = new Map(),
): NamedHits {
  const { corrected, guesses, number, visit } = resolution;
  const isMended = corrected !== undefined && corrected.rest.length < resolution.rest.length;
  const terms = isMended ? corrected.terms : resolution.terms;
  const all = resolution.isNewest ? sortRows(rows, 'newest', machineLanguage) : orderRows(rows);
  // Of what is asked for by its age the newest comes first, however many of the words a title tells.
  const told = resolution.isNewest ? [] : resolution.words;
  const ordered = all.filter((row) => !resolution.without.some((part) => isLeftOut(row, part)));
  const evidence = new Evidence(terms, resolution, ordered, isMended ? mended : 1, counts);
  // The register cannot leave out: a filter lists what it lists.
  const filled = listFilled(terms, all, resolution.isNewest ? 'newest' : undefined);
  const numbered = ordered
    .filter((row) => row.number === number || (resolution.numberStart && row.number.startsWith(resolution.numberStart)))
    .toSorted(compareNumbers);
  const agreements = ordered
    .map((row): RankedHit => ({ type: 'agreement', row, score: evidence.ofRow(row) }))
    .filter(({ score }) => score.share > 0)
    .toSorted((a, b) => compareHits(a, b, told));
  // A place outside is what no agreement is about, whatever else is asked of it.
  const hasWhole = agreements.some(({ score }) => score.isWhole) || terms.some(({ isOutside }) => isOutside);
  const hits = [
    ...numbered.map((row): RankedHit => ({ type: 'agreement', row, score: { isWhole: true, share: 1 } })),
    ...(visit ? [{ type: 'entity' as const, entity: visit, score: { isWhole: true, share: 1 } }] : []),
    ...evidence.entities
      .map((entity) => ({ type: 'entity' as const, entity, score: evidence.ofEntity(entity) }))
      .map((hit) =>
        terms.length > 1 && isDossier(hit.entity) ? { ...hit, score: toJoint(hit.score, agreements) } : hit,
      )
      .filter(({ entity, score }) => score.isWhole || evidence.mayLackWords(entity)),
    ...filled.flatMap((one) => toListHit(one, evidence.ofCombination(one))),
    ...agreements.filter(({ score }) => score.isWhole === hasWhole).slice(0, mostRows),
  ].toSorted((a, b) => compareHits(a, b, told));
  return {
    hits: distinct(hits),
    scoreText: (found, page) => evidence.ofText(found, page),
    isAmbiguous: isAmbiguous(hits) && !terms.some(namesArea),
    apart: toApart(terms, filled, agreements.some(answersFully)),
    belonging: new Set((filled[0]?.rows ?? listOfOneName(terms, ordered)).map(({ slug }) => slug)),
    ...(number !== undefined && numbered.length === 0 && !visit ? { missingNumber: number } : {}),
    ...(isMended ? { correctedText: corrected.text } : {}),
    guesses,
  };
}

function isDossier(entity: NamedEntity): boolean {
  return toListPage(entity) === 'collections';
}

/** So many records that answer as well are better told of together. */
const several = 3;

/** A dossier that explains all words answers as well as the last of several records that do. */
function toJoint(score: Score, agreements: readonly RankedHit[]): Score {
  const last = agreements.filter((hit) => hit.score.isWhole)[several - 1]?.score;
  return last && score.isWhole && score.share >= strengths.text && last.share > score.share ? last : score;
}

/** The list of what fits some names together; the register is not filtered by partners, but the page of one lists its own. */
function toListHit({ combination, rows }: FilledCombination, score: Score): RankedHit[] {
  if (combination.partners.length === 0) return [{ type: 'filter', combination, count: rows.length, score }];
  const [partner, other] = combination.entities.filter(({ kind }) => kind === 'partner');
  return partner && !other && rows.length > 1 ? [{ type: 'entity', entity: partner, score }] : [];
}

/** What explains which words of a query, and how surely. */
class Evidence {
  readonly entities: readonly NamedEntity[];
  readonly #terms: readonly Term[];
  readonly #weights: readonly number[];
  readonly #needed: readonly boolean[];
  /** Beside a place outside only names stand: a page that mentions it is about them, and not about the place. */
  readonly #hasOnlyNames: boolean;
  readonly #near: ReadonlyMap<NamedEntity, number>;
  readonly #factor: number;
  readonly #text: string;
  readonly #deeds: ReadonlySet<Term>;
  /** Words beside the number of a legal instrument, which say what it is about. */
  readonly #subjects: ReadonlySet<Term>;
  readonly #province: string | undefined;
  readonly #sitePages: ReadonlySet<string>;
  /** How something is done, or what it means, is the question. */
  readonly #isAsked: boolean;
  /** What the query means, where it is else only another name of the whole register. */
  readonly #term: NamedEntity | undefined;
  readonly #rows: readonly RegisterRow[];

  constructor(
    terms: readonly Term[],
    { words, near, guesses, province, sitePages }: Resolution,
    rows: readonly RegisterRow[],
    factor: number,
    counts: ReadonlyMap<string, number>,
  ) {
    this.#terms = terms;
    this.#rows = rows;
    this.#factor = factor;
    this.#province = province;
    this.#sitePages = sitePages;
    this.#text = words.join(' ');
    this.#term = toTerm(terms, this.#text);
    this.#isAsked = terms.length > 1 && terms.some(asksOnPurpose);
    this.#deeds = new Set(
      terms.some(asksForList)
        ? terms.filter((term) => tellsNothing(term) && !asksForPage(term))
        : terms.length > 2 && terms.some((term) => !term.isOpen && asksForHandbook(term))
          ? terms.filter(namesNothing)
          : [],
    );
    this.#subjects = new Set(terms.some(namesInstrument) ? terms.filter(saysSubject) : []);
    const isSentence =
      words.length >= sentence && terms.some((term) => namesSubject(term) || asksForAnswer(term) || asksForGuide(term));
    this.#near = new Map([
      ...guesses.map((entity) => [entity, mended / factor] as const),
      ...near.map(({ entity, strength }) => [entity, strength] as const),
    ]);
    this.entities = [
      ...new Set([...terms.flatMap(({ meanings }) => meanings.map(({ entity }) => entity)), ...this.#near.keys()]),
    ];
    const all = Math.max(rows.length, 100);
    const isTalk = (term: Term) => isSentence && tellsNothing(term);
    const countOnPages = ({ words, meanings }: Term) =>
      meanings.every(isOfList) ? Math.min(...words.map((word) => counts.get(word) ?? 0)) / pagesOfRecord : 0;
    const weigh = (term: Term) => {
      if (this.#deeds.has(term) || this.#subjects.has(term)) return toWeight(all, all);
      // "Who signs" asks for a guide; beside a partner it asks about that.
      if (asksForGuide(term) && terms.some(namesOther)) return toWeight(all, all);
      // Every list is one of the province.
      if (terms.some(asksForPage) && term.meanings.some((meaning) => namesRegion(meaning, province)))
        return toWeight(all, all);
      return isTalk(term)
        ? toWeight(all, all) * talk
        : toWeight(Math.max(countFitting(term, rows, all), countOnPages(term)), all);
    };
    this.#weights = terms.map(weigh);
    const isQuestion = terms.some((term) => asksForAnswer(term) || asksForGuide(term));
    this.#needed = terms.map((term) => !(isQuestion && isTalk(term)));
    const beside = terms.filter((term) => !term.isOutside);
    this.#hasOnlyNames = beside.length > 0 && !beside.some(namesNothing);
  }

  ofEntity(entity: NamedEntity): Score {
    const near = this.#near.get(entity) ?? 0;
    // What a word means, or how it is done, comes after what it names, unless that was the question.
    const isPlain = toListPage(entity) === 'glossary' || (this.#term !== undefined && isWholeList(entity));
    const isBehind = this.#isAsked ? entity.kind !== 'page' : isPlain && entity !== this.#term;
    const most = isBehind ? strengths.holds : strengths.name;
    // A guide that is asked for by its name is about agreements of every form and state, answers what they are, and says how in every field.
    const isHow = this.#terms.some(asksHow);
    const isGuide = toListPage(entity) === 'guides';
    const isGuideAskedFor = isGuide && this.#isAskedFor(entity);
    // "How to report a mistake": what the site itself offers tells how to use it.
    const isToldThere = this.#sitePages.has(entity.value) && entity.kind === 'page' && this.#isAskedFor(entity);
    // How something is done is the same everywhere: "how to propose a sister city to Surabaya".
    const isCited = this.#terms.some((term) => namesInstrument(term) && isNameOf(entity, term));
    // "Compare Surabaya and Malang": both stand on the page that compares all.
    const areCompared =
      entity.kind === 'page' &&
      entity.value === 'comparison' &&
      this.#isAskedFor(entity) &&
      this.#terms.filter((term) => namesKind(term, 'region')).length > 1;
    const isGuideOfForm =
      isGuide &&
      isHow &&
      this.#terms.some((term) => (namesForm(term) && isSpokenOfBy(entity, term)) || isSaidInFull(entity, term));
    return this.#score((term) => {
      const meant = Math.max(0, ...term.meanings.map((meaning) => toPageMembership(meaning, entity)));
      const isSaid =
        this.#deeds.has(term) ||
        isSaidBy(entity, term, this.#province) ||
        (isGuideOfForm && namesPlace(term)) ||
        (isToldThere && asksHow(term)) ||
        (isCited && this.#subjects.has(term)) ||
        (isGuideAskedFor &&
          (asksForHandbook(term) ||
            term.meanings.some((meaning) => namesRegion(meaning, this.#province)) ||
            term.meanings.some(({ entity: one }) => isForm(one) || isEnding(one) || (isHow && isField(one)))));
      const mostOfSector = this.#isRareTopic(entity, term) ? strengths.text : most;
      const close = isReadAtLength(entity) && isTitledClosely(entity, term) ? strengths.relatedName : 0;
      const inOrder = isNewest(term) && entity.kind === 'page' && pagesOfLists.has(entity.value) ? strengths.member : 0;
      const compared = areCompared && namesKind(term, 'region') ? strengths.member : 0;
      return Math.min(mostOfSector, Math.max(near, meant, close, compared, inOrder, isSaid ? strengths.general : 0));
    });
  }

  /** Whether a word is a topic of a sector of which few of its records speak: what speaks of it says more than their list. */
  #isRareTopic(sector: NamedEntity, term: Term): boolean {
    if (!term.meanings.some(({ entity, isTopic }) => entity === sector && isTopic === true)) return false;
    const speaking = this.#rows.filter((row) => explainByText(term, row) > 0).length;
    // Who names nothing else may look for the sector, unless a single record is all there is.
    if (this.#terms.length === 1) return speaking === 1;
    return speaking < this.#rows.filter((row) => isMember(row, sector)).length * fewSpeaking;
  }

  /** A guide or a term that explains only some of the words is no answer, unless several are its name; a visit with two of the names is. */
  mayLackWords(entity: NamedEntity): boolean {
    if (toListPage(entity) === undefined) return true;
    const isSpokenOf = (term: Term) => namesSubject(term) && isSpokenOfBy(entity, term);
    if (isVisit(entity) && this.#terms.filter(isSpokenOf).length > 1) return true;
    return this.#terms.some((term) => term.words.length > 1 && isNameOf(entity, term));
  }

  ofCombination({ taken, rows }: FilledCombination): Score {
    // A list of one is better shown as what it lists.
    const share = rows.length === 1 ? strengths.begins : 1;
    const speaksOf = (term: Term) => rows.some((row) => explainByText(term, row) > 0);
    return this.#score((term) => {
      const meaning = taken.get(term);
      if (meaning?.isTopic === true && !speaksOf(term)) return strengths.unspoken * share;
      return meaning ? toMembership(meaning) * share : isGeneral(term) || isNewest(term) ? strengths.general : 0;
    });
  }

  ofRow(row: RegisterRow): Score {
    // One word that is not finished yet asks for a name, not for all that belongs to it.
    if (this.#terms.length === 1 && this.#terms[0]?.isOpen) return this.#score((term) => explainUnfinished(term, row));
    // Words that stand side by side belong together: "sister school".
    const least = this.#terms.length > 1 && toRowText(row).includes(` ${this.#text} `) ? strengths.begins : 0;
    // Who asks how or what it means is not helped by a record more than by the page of what is named.
    const most = this.#isAsked ? strengths.text : strengths.name;
    return this.#score((term) => Math.min(most, Math.max(least, explainByRow(term, row), explainClosely(term, row))));
  }

  /** A page that mentions two names is about neither; one that holds other words as well, or has them in its title, is about them. */
  ofText(found: readonly string[], { passing, title, address, related = [] }: FoundPage = {}): Score {
    const isInPassing = passing !== undefined;
    // The page of what is named: what stands there is said of it.
    const whole = address?.replace(/#.*$/, '');
    const own = this.entities.find(
      (entity) =>
        entity.address === whole &&
        (ownPages.has(entity.kind) ? this.#names(entity) : speaksOfMuch(entity) && this.#isAskedFor(entity)),
    );
    const most = own && this.#isAsked ? strengths.holds : strengths.name;
    const explainByRecord = this.#toRecord(address);
    const isNamed = ({ meanings }: Term) =>
      meanings.some(({ isTopic, entity }) => !isTopic && !isOnlySpokenOf(entity) && toListPage(entity) === undefined);
    const isFound = (term: Term) =>
      term.words.every((word) => found.includes(word)) && !(term.isOutside === true && this.#hasOnlyNames);
    // A page with a word of the question on it is about what its title names, or what its record belongs to.
    const tells = this.#terms.some(
      (term) => !isNamed(term) && !asksForGuide(term) && !isGeneral(term) && isFound(term),
    );
    const isTitled = (term: Term) => title !== undefined && holdsTerm(title, term);
    // A title that lacks one of the names is about something else; people and years stand in the text.
    const isAbout = this.#terms.every(
      (term) => isTitled(term) || ((namesNothing(term) || standsInText(term)) && isFound(term)),
    );
    // What says a topic and all other words itself is about them rather than what only belongs to their sector.
    const isSpelledOut =
      this.#terms.length > 1 &&
      this.#terms.some(({ meanings }) => meanings.some(({ entity }) => isField(entity))) &&
      this.#terms.every(({ words }) => title?.holds(words) === true);
    const explainByPage = (term: Term) => {
      const named = own ? Math.max(0, ...term.meanings.map((meaning) => toPageMembership(meaning, own))) : 0;
      if (own?.kind === 'page' && named === 0 && term.meanings.some((meaning) => namesRegion(meaning, this.#province)))
        return strengths.general;
      const titled =
        (isAbout || (!isNamed(term) && isFound(term))) && isTitled(term)
          ? isSpelledOut
            ? strengths.member
            : strengths.holds
          : 0;
      if (named + titled > 0) return Math.min(most, Math.max(named, titled));
      if (!isFound(term)) return 0;
      if (own && !isNamed(term) && !asksForList(term) && term.isOutside !== true) {
        return own.kind === 'region' || own.kind === 'page' ? strengths.general : strengths.text;
      }
      // Of what stands in the title even a long page speaks.
      if (isInPassing && isTitled(term)) return strengths.text;
      if (asksForList(term)) return passing ?? strengths.mention;
      if (tells && isTitled(term)) return strengths.text;
      const isMention = (isNamed(term) && !(isAbout && standsInText(term))) || namesAtLength(term);
      return passing ?? (isMention ? strengths.mention : strengths.text);
    };
    const isClose = ({ words }: Term) => words.some((word) => related.includes(word));
    const isTitledClose = ({ related: close = [] }: Term) =>
      title !== undefined && close.some((phrase) => title.holds(phrase.split(' ')));
    const explain = (term: Term) => {
      if (isNewest(term)) return strengths.general;
      const byPage = explainByPage(term);
      const most = isClose(term) && !isTitled(term) ? strengths.related : strengths.name;
      const close = !isInPassing && isTitledClose(term) ? strengths.relatedName : 0;
      return Math.max(Math.min(byPage, most), close);
    };
    const score = this.#score((term) => Math.max(tells && isNamed(term) ? explainByRecord(term) : 0, explain(term)));
    const others = this.#terms.filter((term) => !isNamed(term));
    // Many pages mention two names; those that mention three places, partners or sectors are about them.
    return {
      ...score,
      isWhole:
        score.isWhole ||
        (!isInPassing &&
          (others.length > 0 || this.#terms.filter(namesSubject).length > 2) &&
          this.#terms.every((term) => isFound(term) && !isClose(term) && !asksForList(term))),
    };
  }

  /** How surely the record that has this page explains a word by what it belongs to. */
  #toRecord(address = ''): (term: Term) => number {
    const own = address.split('/').at(-2);
    const row = this.#rows.find(({ slug }) => slug === own);
    const visit = this.entities.find((entity) => entity.address === address && isVisit(entity));
    return (term) =>
      Math.min(
        strengths.text,
        Math.max(row ? explainByRow(term, row) : 0, visit && isSpokenOfBy(visit, term) ? strengths.text : 0),
      );
  }

  /** Some words of the query are a name of it, or begin as one does. */
  #names(entity: NamedEntity): boolean {
    return this.#terms.some(({ meanings }) =>
      meanings.some((one) => one.entity === entity && one.strength >= strengths.otherBegins),
    );
  }

  /** Some words of the query are a whole name of it. */
  #isAskedFor(entity: NamedEntity): boolean {
    return this.#terms.some((term) => isNameOf(entity, term));
  }

  /** What is mended counts less, and yet explains what it explains. */
  #score(explain: (term: Term) => number): Score {
    const { isWhole, share } = toScore(this.#terms.map(explain), this.#weights, this.#needed);
    return { isWhole, share: share * this.#factor };
  }
}

/** The term of the glossary that a query names, where it is else only another name of the whole register: `KSDPL`. */
function toTerm([only, second]: readonly Term[], text: string): NamedEntity | undefined {
  const meanings = second ? [] : (only?.meanings ?? []);
  const named = meanings.filter(({ strength }) => strength === strengths.name).map(({ entity }) => entity);
  const [register, other] = named.filter((entity) => toListPage(entity) !== 'glossary');
  if (register?.value !== 'agreements' || !isWholeList(register) || other) return undefined;
  return toWords(register.name).join(' ') === text ? undefined : named.find((entity) => entity !== register);
}

/** Things that have a page of their own: not lists, which speak of all that they hold. */
const ownPages: ReadonlySet<NamedEntity['kind']> = new Set(['region', 'country', 'partner']);

/** A guide, a sample, or what the regions offer: asked for by its name, it speaks of what stands on it. */
function speaksOfMuch(entity: NamedEntity): boolean {
  const list = toListPage(entity);
  return list === 'guides' || list === 'samples' || (entity.kind === 'page' && entity.value === 'opportunities');
}

function isVisit(entity: NamedEntity): boolean {
  return toListPage(entity) === 'visits';
}

/** Of fewer of the records of a sector a topic is rare. */
const fewSpeaking = 0.2;

/** So many pages hold a word where one record does: its own, its partner's, its region's, news. */
const pagesOfRecord = 3;

/** Several words are a whole name of it: "become a sister city". */
function isSaidInFull(entity: NamedEntity, term: Term): boolean {
  return term.words.length > 1 && isNameOf(entity, term);
}

/** The words are a whole name of it. */
function isNameOf(entity: NamedEntity, { meanings }: Term): boolean {
  return meanings.some((one) => one.entity === entity && one.strength === strengths.name);
}

/** A title speaks of a term by its words, or by another name of what they name. */
function holdsTerm({ names, holds }: ReadTitle, { words, meanings }: Term): boolean {
  return (
    holds(words) ||
    meanings.some(({ entity, isTopic }) => !isTopic && toListPage(entity) === undefined && names.has(entity))
  );
}

/** What belongs to a name follows the names that begin with it. */
function explainUnfinished(term: Term, row: RegisterRow): number {
  const belongs = term.meanings.some((meaning) => meaning.strength === strengths.name && isMember(row, meaning.entity));
  return Math.max(belongs ? strengths.wordBegins : 0, explainByText(term, row));
}

function explainByRow(term: Term, row: RegisterRow): number {
  // "Region" in a title says no more than that there is one; which record is newest is a matter of order.
  if (isGeneral(term) || isNewest(term)) return strengths.general;
  const belongs = term.meanings
    .filter((meaning) => isFilterable(meaning) && isMember(row, meaning.entity))
    .map((meaning) => toMembership(meaning) * strengths.member);
  return Math.max(explainByText(term, row), ...belongs);
}

/** The agreements that belong to the only name of a query. */
function listOfOneName(terms: readonly Term[], rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const [only, second] = terms.map(({ meanings }) => meanings.filter(isFilterable)).filter(({ length }) => length > 0);
  return only && !second ? rows.filter((row) => only.some(({ entity }) => isMember(row, entity))) : [];
}

function isLeftOut(row: RegisterRow, { words, entities }: QueryPart): boolean {
  return entities.some((entity) => isMember(row, entity)) || toRowText(row).includes(` ${words.join(' ')} `);
}

/** How much of what was meant a list or a record explains by belonging to it. */
function toMembership({ strength, isTopic }: Meaning): number {
  return isTopic ? strengths.topic : strength;
}

function explainByText(
  { words, forms: others = [], meanings, isOpen, isOutside = false }: Term,
  row: RegisterRow,
): number {
  const text = toRowText(row);
  if (words.every((word) => text.includes(` ${word} `))) return strengths.holds;
  // Fewer letters may be another word: "its" is no beginning of "ITSK".
  const forms = (meanings.every(isOfTopic) ? others : []).concat(
    meanings
      .filter(({ entity }) => entity.kind === 'body')
      .flatMap(({ entity }) => listForms(entity).filter(({ length }) => length >= shortestForm)),
  );
  if (forms.some((form) => text.includes(` ${form} `))) return strengths.holds;
  const mayGoOn = isOpen || words.some(({ length }) => length >= shortestForm);
  const begins = mayGoOn && !isOutside && words.every((word) => text.includes(` ${toSingular(word)}`));
  return begins ? strengths.wordBegins : 0;
}

/** It names nothing but a topic, or entries of lists that speak of it. */
function isOfTopic(meaning: Meaning): boolean {
  return meaning.isTopic === true || isOfList(meaning);
}

/** A related word stands in its title or among its parties. */
function explainClosely({ related = [] }: Term, row: RegisterRow): number {
  const text = toRowText(row);
  return related.some((phrase) => holdsBeginning(text, phrase)) ? strengths.relatedName : 0;
}

/** Fewer letters are a word by themselves. */
function holdsBeginning(text: string, phrase: string): boolean {
  return text.includes(phrase.length < shortestForm ? ` ${phrase} ` : ` ${toSingular(phrase)}`);
}

/** One of its names holds a related word. */
function isTitledClosely(entity: NamedEntity, { related = [] }: Term): boolean {
  return (
    related.length > 0 && listForms(entity).some((name) => related.some((one) => holdsBeginning(` ${name} `, one)))
  );
}

function isMember(row: RegisterRow, { kind, value }: NamedEntity): boolean {
  if (kind === 'page' || kind === 'person' || kind === 'body') return false;
  return kind === 'partner' ? row.partners.includes(value) : row.facets[kind].includes(value);
}

function countFitting(term: Term, rows: readonly RegisterRow[], all: number): number {
  if (isGeneral(term) || isNewest(term) || (asksForPage(term) && term.isOutside !== true)) return all;
  if (rows.length === 0) return Math.max(0, ...term.meanings.map(({ entity }) => entity.agreements ?? 0));
  return rows.filter((row) => explainByRow(term, row) > 0).length;
}

/** Pages that list everything of a kind: beside another name they say nothing. */
const wholeLists: ReadonlySet<string> = new Set(['agreements', 'partners', 'regions', 'countries', 'sectors']);

/** Whether words are said of every list: `kerja sama`, `mitra`. */
export function isGeneral({ meanings }: Term): boolean {
  return meanings.some(({ entity, strength }) => isWholeList(entity) && strength === strengths.name);
}

/** What is newest is asked of any list. */
function isNewest(term: Term): boolean {
  return term.isNewest === true;
}

function isWholeList({ kind, value }: NamedEntity): boolean {
  return kind === 'page' && wholeLists.has(value);
}

/** `kerja sama`, and what is asked of any named thing but how many there are. */
function speaksOfAgreements(term: Term): boolean {
  const isAsked = (value: string) =>
    term.meanings.some(({ entity }) => entity.kind === 'page' && entity.value === value);
  return isGeneral(term) ? isAsked('agreements') || isAsked('partners') : asksOpenly(term) && !isAsked('statistics');
}

/** How much a page explains of a word for another: a guide belongs to the guides. */
function toPageMembership({ entity, strength, area }: Meaning, page: NamedEntity): number {
  // Its places are named each by itself as well.
  if (area) return 0;
  if (entity === page) return strength;
  return entity.kind === 'page' && toListPage(page) === entity.value ? strength * strengths.member : 0;
}

/** The words say what kind of answer is wanted, and nothing of what it is about. */
function asksForPage({ meanings }: Term): boolean {
  return meanings.some(
    ({ entity, strength }) => entity.kind === 'page' && toListPage(entity) === undefined && strength === strengths.name,
  );
}

/** A first letter is no question yet: "f" may become "faq". */
function asksOnPurpose(term: Term): boolean {
  return asksForHandbook(term) && (!term.isOpen || term.meanings.some(({ strength }) => strength === strengths.name));
}

/** The same of some of what there is: the whole register is no answer by itself. */
function asksForAnswer(term: Term): boolean {
  return asksForPage(term) && !isGeneral(term);
}

/** A list of its own is asked for, which no other page stands for: what ends soon, where nothing is. */
function asksForList(term: Term): boolean {
  return (
    asksForAnswer(term) &&
    !asksOpenly(term) &&
    !term.meanings.some(({ entity }) => entity.kind === 'page' && entity.value === 'opportunities') &&
    !term.meanings.some(({ entity }) => entity.kind === 'page' && pagesOfLists.has(entity.value))
  );
}

/** Lists that answer what a thing is, and how it is done. */
const handbook: readonly string[] = ['glossary', 'guides'];

/** Questions that the page of any named thing answers as well: these two, how many there are, and whom to ask. */
const openQuestions: ReadonlySet<string> = new Set([...handbook, 'statistics', 'about']);

function asksForHandbook({ meanings }: Term): boolean {
  return meanings.some(({ entity }) => entity.kind === 'page' && handbook.includes(entity.value));
}

function asksOpenly({ meanings }: Term): boolean {
  return meanings.some(({ entity }) => entity.kind === 'page' && openQuestions.has(entity.value));
}

/** Beside these words one that names nothing is what somebody wants to do: "how to propose a sister city". */
function asksHow({ meanings, isOpen }: Term): boolean {
  return !isOpen && meanings.some(({ entity }) => entity.kind === 'page' && entity.value === 'guides');
}

/** Words of a query from which on it is a sentence, in which most words only tell. */
const sentence = 6;
/** How much a word of a sentence that names nothing weighs beside one that says what kind of answer is wanted. */
const talk = 0.25;

/** At most the page of a handbook holds the word in its title; a guide, or an entry that several words name, does tell. */
function tellsNothing(term: Term): boolean {
  return !asksForGuide(term) && !namesEntry(term) && term.meanings.every(isOfList);
}

function isOfList({ entity }: Meaning): boolean {
  return toListPage(entity) !== undefined;
}

/** `diplomatic relations` as the glossary calls it: in a sentence the short or other word of a list would only tell. */
function namesEntry(term: Term): boolean {
  const text = term.words.join(' ');
  const isTerm = ({ entity }: Meaning) => toListPage(entity) === 'glossary' && toWords(entity.name).join(' ') === text;
  return namesInstrument(term) || (term.words.length > 1 && term.meanings.some(isTerm));
}

/** `PP 28 tahun 2025`: the number stands for itself. */
function namesInstrument({ words, meanings }: Term): boolean {
  return words.length > 1 && meanings.some(isInstrument);
}

function isInstrument({ entity, strength }: Meaning): boolean {
  return strength === strengths.name && toListPage(entity) === 'legal-basis';
}

/** Several words are a whole name of a guide, a sample or a dossier: another page that holds them is not about that. */
function namesAtLength({ words, meanings }: Term): boolean {
  return (
    words.length > 1 && meanings.some(({ entity, strength }) => strength === strengths.name && isReadAtLength(entity))
  );
}

/** They are a whole name of a guide. */
function asksForGuide({ meanings }: Term): boolean {
  return meanings.some(({ entity, strength }) => strength === strengths.name && toListPage(entity) === 'guides');
}

/** Titles leave it out: who was there, and when. */
function standsInText({ meanings }: Term): boolean {
  return meanings.some(({ entity }) => isOnlySpokenOf(entity) || entity.kind === 'year');
}

/** Whom an agreement is with. */
function namesOther({ meanings }: Term): boolean {
  return meanings.some(({ entity, strength }) => others.has(entity.kind) && strength === strengths.name);
}

const others: ReadonlySet<EntityKind> = new Set(['country', 'partner', 'person', 'body']);

function namesNothing({ meanings }: Term): boolean {
  return meanings.length === 0;
}

/** Whether a thing speaks of what a word says in general: a list of its own, or a page about agreements. */
function isSaidBy(entity: NamedEntity, term: Term, province: string | undefined): boolean {
  const list = toListPage(entity);
  // A dossier of some agreements tells what is asked of all of them: which is the oldest.
  if (list !== undefined) return isGeneral(term) || (list === 'collections' && asksOpenly(term));
  // The whole register is about its province.
  if (entity.kind !== 'region' && term.meanings.some((meaning) => namesRegion(meaning, province))) return true;
  // What is asked of the whole register has lists of its own: how many there are, with which countries.
  if (entity.kind === 'region' && entity.value === province) return isNewest(term) || speaksOfAgreements(term);
  if (entity.kind !== 'page') return isGeneral(term) || isNewest(term) || asksOpenly(term);
  if (entity.value === 'opportunities' && term.meanings.some((meaning) => meaning.entity.kind === 'sector'))
    return true;
  return !wholeLists.has(entity.value) && (isGeneral(term) || term.meanings.some((meaning) => isForm(meaning.entity)));
}

function namesRegion({ entity: { kind, value } }: Meaning, code: string | undefined): boolean {
  return kind === 'region' && value === code;
}

/** Names that pages speak of; statuses, forms and kinds only narrow lists down. */
export const subjects: ReadonlySet<EntityKind> = new Set([
  'region',
  'country',
  'partner',
  'person',
  'body',
  'sector',
  'year',
]);

function namesSubject({ meanings }: Term): boolean {
  return meanings.some(({ entity }) => subjects.has(entity.kind));
}

/** What speaks of agreements as such: their form and state. */
function isForm({ kind }: NamedEntity): boolean {
  return kind === 'class' || kind === 'status' || kind === 'activity';
}

function namesForm({ meanings }: Term): boolean {
  return meanings.some(({ entity }) => isForm(entity));
}

/** Nothing that has agreements but a field. */
function saysSubject(term: Term): boolean {
  const isTold = ({ entity }: Meaning) => entity.kind === 'page' || isField(entity);
  return !namesInstrument(term) && term.meanings.every(isTold);
}

/** The title of an entry holds the words, or another name of what they name. */
function isSpokenOfBy(entry: NamedEntity, { meanings }: Term): boolean {
  return meanings.some(({ entity }) => entity === entry);
}

/** What ends soon is a state of agreements as well. */
function isEnding({ kind, value }: NamedEntity): boolean {
  return kind === 'page' && value === 'expiring';
}

function namesPlace({ meanings }: Term): boolean {
  return meanings.some(({ entity: { kind }, strength }) => places.has(kind) && strength === strengths.name);
}

function namesKind({ meanings }: Term, kind: EntityKind): boolean {
  return meanings.some(({ entity, strength }) => entity.kind === kind && strength === strengths.name);
}

const places: ReadonlySet<EntityKind> = new Set(['region', 'country']);

function isField({ kind }: NamedEntity): boolean {
  return kind === 'sector';
}

const orders = new WeakMap<readonly RegisterRow[], readonly RegisterRow[]>();

/** What runs first, and newest first among equals. */
function orderRows(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const known = orders.get(rows);
  if (known) return known;
  const rank = (row: RegisterRow) => getStanding(toRowStatus(row));
  const ordered = sortRows(rows, 'newest', machineLanguage).toSorted(
    (a, b) => rank(a) - rank(b) || compareDates(b.signed, a.signed),
  );
  orders.set(rows, ordered);
  return ordered;
}

function compareHits(a: RankedHit, b: RankedHit, typed: readonly string[]): number {
  return (
    compareScores(a.score, b.score) ||
    toPlace(a) - toPlace(b) ||
    countInName(b, typed) - countInName(a, typed) ||
    compareLists(a, b)
  );
}

/**
 * Words that only ask or are said of all tell two entries of a list apart: "foreign" two regulations. Of two records the
 * one that says the words in its title is about them.
 */
function countInName(hit: NamedHit, typed: readonly string[]): number {
  if (hit.type === 'filter' || (hit.type === 'entity' && toListPage(hit.entity) === undefined)) return 0;
  const words = hit.type === 'agreement' ? toTitleWords(hit.row) : new Set(toWords(hit.entity.name));
  return typed.filter((word) => words.has(word)).length;
}

const toTitleWords = oncePerRow((row) => new Set(toWords(row.title)));

/** Kind breaks ties. A country or partner without agreements stands behind; a region is the register's own matter. */
function toPlace(hit: NamedHit): number {
  if (hit.type === 'filter') return -1;
  if (hit.type === 'agreement') return kindOrder.length;
  const { kind, agreements } = hit.entity;
  const isEntry = toListPage(hit.entity) !== undefined;
  return (
    kindOrder.indexOf(kind) + (isEntry ? 0.5 : 0) + (agreements === 0 && kind !== 'region' ? 2 * kindOrder.length : 0)
  );
}

function compareLists(a: NamedHit, b: NamedHit): number {
  if (a.type !== 'entity' || b.type !== 'entity') return 0;
  return (
    (b.entity.running ?? 0) - (a.entity.running ?? 0) ||
    (b.entity.agreements ?? 0) - (a.entity.agreements ?? 0) ||
    a.entity.name.localeCompare(b.entity.name)
  );
}

/** What may be mistaken for another of the same name. */
const bearers: ReadonlySet<EntityKind> = new Set(['region', 'country', 'partner', 'person']);

/** The places of an area are no namesakes. */
function namesArea({ meanings }: Term): boolean {
  return meanings.some(({ area }) => area !== undefined);
}

function isAmbiguous([first, second]: readonly RankedHit[]): boolean {
  if (first?.type !== 'entity' || second?.type !== 'entity') return false;
  if (!bearers.has(first.entity.kind) || !bearers.has(second.entity.kind)) return false;
  return first.score.share === 1 && second.score.share === 1;
}

function isPlace({ entity }: Meaning): boolean {
  return places.has(entity.kind);
}

/** Its title or its place says what it does not belong to: the agreement of a place beside that of its name. */
function answersFully({ score }: RankedHit): boolean {
  return score.isWhole && score.share >= strengths.holds;
}

/** The names that no agreement has all of, and which of them go together. A topic is no name: its records may stand in another sector. */
function toApart(
  terms: readonly Term[],
  filled: readonly FilledCombination[],
  isAnswered: boolean,
): NamedHits['apart'] {
  const naming = listNaming(terms).filter(
    ({ meanings }) => !meanings.filter(isFilterable).every((meaning) => meaning.isTopic === true),
  );
  if (naming.length < 2 || terms.some(({ isOpen }) => isOpen)) return undefined;
  if (filled.some(({ taken }) => naming.every((term) => taken.has(term)))) return undefined;
  // Places are what the register is filtered by: that none shares two of them is told in any case.
  if (isAnswered && !naming.every(({ meanings }) => meanings.filter(isFilterable).every(isPlace))) return undefined;
  const together = new Map<string, { names: string[]; count: number }>();
  for (const { taken, rows } of filled) {
    const names = naming.filter((term) => taken.has(term)).map(toTermName);
    if (names.length < taken.size) continue;
    const known = together.get(names.join('|'));
    together.set(names.join('|'), { names, count: (known?.count ?? 0) + rows.length });
  }
  return { names: naming.map(toTermName), together: [...together.values()] };
}

/** What a term is called in a sentence: the name that it stands for, or the words themselves where there are several. */
function toTermName({ words, meanings }: Term): string {
  const area = meanings.find((meaning) => meaning.area)?.area;
  if (area) return area.name;
  const [first, second] = meanings.filter(isFilterable);
  return first && !second ? first.entity.name : words.join(' ');
}

function toKey(hit: NamedHit): string {
  if (hit.type === 'entity') return `${hit.entity.kind} ${hit.entity.value}`;
  return hit.type === 'agreement' ? hit.row.slug : JSON.stringify(hit.combination.selection);
}

/** Each hit once, where it stands first. */
function distinct(hits: readonly RankedHit[]): RankedHit[] {
  const seen = new Map<string, RankedHit>();
  for (const hit of hits) if (!seen.has(toKey(hit))) seen.set(toKey(hit), hit);
  return [...seen.values()];
}
