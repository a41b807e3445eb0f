import { toSlug } from '../../../src/domain/address/slugs.ts';
import { compareEvents, compareTies, isOnlyOfPair, type TieFace } from '../../../src/domain/agreement/same-tie.ts';
import { parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import { listValid, type ContentSet, type Entry, type Valid } from '../../../src/reader/content-set.ts';
import type { AgreementRecord } from '../../../src/schemas/agreement.ts';
import { AnswerReader, type Answers } from './answers.ts';
import { listForeignParties } from './foreign-parties.ts';
import { listLocalParties, type LocalParty } from './local-parties.ts';
import { classChoices, eventChoices } from './make-agreement.ts';
import { isAbbreviation, readList } from './name-variants.ts';
import { readDate } from './read-answer-date.ts';
import type { RecordContext } from './record-draft.ts';

export type AgreementEntry = Valid<Entry<AgreementRecord>>;

/** The faces of all agreements of a content folder. */
export function listTieFaces(content: ContentSet): { entry: AgreementEntry; face: TieFace }[] {
  const partners = new Map(
    listValid(content.records('partners')).map(({ slug, data }) => [
      slug,
      { names: [slug, ...[data.name, ...data.otherNames].flatMap(listNameSlugs)], country: data.country },
    ]),
  );
  return listValid(content.records('agreements')).map((entry) => ({ entry, face: toFace(entry.data, partners) }));
}

function toFace(
  data: AgreementRecord,
  partners: ReadonlyMap<string, { names: readonly string[]; country?: string | undefined }>,
): TieFace {
  return {
    class: data.class,
    regions: data.local.flatMap(({ region, role, body, name }) =>
      region === undefined || role !== 'party' ? [] : body === 'government' ? [region] : toBodyFace(region, name),
    ),
    foreign: data.foreign.flatMap(({ partner, name }) =>
      partner === undefined ? listNameSlugs(name ?? '') : (partners.get(partner)?.names ?? [partner]),
    ),
    countries: data.foreign.flatMap(({ partner, countries }) => partners.get(partner ?? '')?.country ?? countries),
    signed: data.events.find(({ kind }) => kind === (data.class === 'loi' ? 'intent' : 'signing'))?.date,
    places: data.local.flatMap(({ region, role, body }) =>
      region !== undefined && role === 'place' && body === 'government' ? [region] : [],
    ),
    areas: data.local.flatMap(({ region, role, body }) =>
      region !== undefined && role === 'party' && body !== 'government' ? [region] : [],
    ),
    bodies: listOwnNames(data.local.map(({ role, name }) => (role === 'party' ? name : undefined))),
    events: data.events,
  };
}

/** A university and the government beside it have ties of their own. */
function toBodyFace(region: string, name: string | undefined): string[] {
  return listNameSlugs(name ?? '').map((slug) => `${region} ${slug}`);
}

/** Whole names of several words and without a number, which two bodies hardly share. */
function listOwnNames(names: readonly (string | undefined)[]): string[] {
  return names.map((name) => toSlug(name ?? '')).filter((slug) => /^\p{L}+(?:-\p{L}+){2,}$/u.test(slug));
}

/** A name as it stands, without what stands behind it, and its short form there: "Kolese Contoh (KoCon), Pacet". */
function listNameSlugs(name: string): string[] {
  const plain = name.replace(/\s*(?:,|\(|\s[-–—]\s).*$/su, '');
  const short = /\((\p{L}{3,10})\)/u.exec(name)?.[1] ?? '';
  const isShort = isAbbreviation(toSlug(short), toSlug(plain).replaceAll('-', ''));
  return [...new Set([name, plain, isShort ? short : ''].map(toSlug))].filter((slug) => slug !== '');
}

/** The face of an agreement that is only told of; the day of an event that nobody names may be that of the signing. */
export function toFaceOfAnswers(
  given: Answers,
  { find, choose, bodies }: RecordContext,
  isEventGuessed = false,
): TieFace {
  const answers = new AnswerReader(given);
  const one = <T>(found: T | readonly T[] | undefined) => (Array.isArray(found) ? undefined : (found as T | undefined));
  const agreementClass = one(choose(classChoices, answers.text('class') ?? ''));
  const event = one(choose(eventChoices, answers.text('event') ?? ''));
  const date = readDate(answers.text('date') ?? '');
  const day = date === undefined ? undefined : parsePartialDate(date);
  const { parties: own } = listLocalParties(answers, { find, bodies });
  const toName = (name: string) => bodies.get(toSlug(name))?.name ?? name;
  const isOfGovernment = ({ body }: LocalParty) => body === undefined || body === 'government';
  const isSigning = isEventGuessed || event === 'signing' || event === 'intent';
  const parties = listForeignParties(answers, find);
  const countries = readList(answers.lines('countries'), (name) => find.quietly('countries', name));
  return {
    class: agreementClass,
    regions: own.flatMap((party) =>
      party.region === undefined || party.role === 'place'
        ? []
        : isOfGovernment(party)
          ? [party.region]
          : toBodyFace(party.region, toName(party.name ?? '')),
    ),
    areas: own.flatMap((party) => (isOfGovernment(party) ? [] : (party.region ?? []))),
    bodies: listOwnNames(own.map((party) => (isOfGovernment(party) ? undefined : toName(party.name ?? '')))),
    foreign: parties.flatMap(({ name, slug }) => slug ?? listNameSlugs(name)),
    countries: [...parties.map(({ country }) => country), ...countries.map(([, code]) => code)].flatMap(
      (code) => code ?? [],
    ),
    signed: isSigning ? day : undefined,
    events: event === undefined ? [] : [{ kind: event, date: day }],
  };
}

/** Agreements that are, or may be, the one that is told of. */
export function findSameTies(
  face: TieFace,
  ties: ReturnType<typeof listTieFaces>,
): { entry: AgreementEntry; verdict: 'same' | 'maybe' }[] {
  return ties.flatMap(({ entry, face: other }) => {
    // Another day of the one relationship of a pair is told of; it is no other relationship.
    const compared = compareTies(face, other);
    const ofTie = compared === 'maybe' && isOnlyOfPair(face.class) ? 'same' : compared;
    const ofEvents = ofTie === 'same' ? ofTie : compareEvents(face, other);
    const verdict = ofEvents === 'other' ? ofTie : ofEvents;
    return verdict === 'other' ? [] : [{ entry, verdict }];
  });
}
