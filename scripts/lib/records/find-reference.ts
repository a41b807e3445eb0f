import { toSlug } from '../../../src/domain/address/slugs.ts';
import { countChanges, suggestName } from '../../../src/domain/text/suggest.ts';
import { getFirst } from '../../../src/domain/text/language.ts';
import { toNumber } from '../../../src/model/slugs.ts';
import { listValid, type ContentSet } from '../../../src/reader/content-set.ts';
import type { AnswerReader } from './answers.ts';
import type { PartnerKind } from '../../../src/domain/lists/partner-kinds.ts';
import { isAbbreviation, listVariants, readList } from './name-variants.ts';
import { joinOr, say } from './say.ts';
import { isOwnBody, namesMission } from './party-words.ts';
import { withoutInside, withoutPlace } from './sheet-words.ts';
import { listSpokenWords } from './spoken-words.ts';

export type ReferredKind = 'regions' | 'partners' | 'countries' | 'sectors' | 'agreements';
type Kind = ReferredKind;

/** Finds codes and slugs by the names that people write; a name that could mean two things finds nothing. */
export interface FindReference {
  /** The one thing that is meant; says why where there is none. */
  one(kind: Kind, written: string, answers: AnswerReader, question: string): string | undefined;
  /** Several things in one answer, with commas, slashes or lines between them; what is unknown is refused or noted. */
  list(kind: Kind, answers: AnswerReader, question: string, unknown?: 'refuse' | 'note'): string[];
  /** Everything that a name may mean. */
  all(kind: Kind, written: string): string[];
  /** The same without a word about what is not known. */
  quietly(kind: Kind, written: string): string | undefined;
  /** The one thing of which a name is a slip or a short form; for lists that hold all there is, as regions and countries. */
  near(kind: Kind, written: string): string | undefined;
  /** The countries that the words of a name say, the own one among them as an empty code, each with the word at which it stands. */
  countriesIn(name: string): { code: string; at: number; isAdjective: boolean }[];
  /** What the site says of a place of the own country that it does not hold, where a name has one in it. */
  outside(written: string): string | undefined;
  /** As pages name it. */
  nameOf(kind: Kind, key: string): string;
  /** Everything that can be chosen. */
  options(kind: Kind): readonly string[];
  /** The regions, each with its name without what it is. */
  regions: readonly { code: string; name: string; shortName: string }[];
}

interface Named {
  /** Keys by the slug of each name. */
  keys: Map<string, Set<string>>;
  names: Map<string, string>;
}

/** Learns all names of a content folder. */
export function createReferenceFinder(content: ContentSet): FindReference {
  const named: Record<Kind, Named> = {
    regions: listRegionNames(content),
    partners: makeNamed(),
    countries: makeNamed(),
    sectors: makeNamed(),
    agreements: listAgreementNames(content),
  };
  const countries = content.dataFile('countries.yaml')?.data ?? [];
  const countryNames = new Map(
    countries.map(({ code, name, aliases }) => [code, [...Object.values(name), ...aliases]]),
  );
  for (const { slug, data } of content.records('partners'))
    if (data) {
      const whole = [data.name, ...data.otherNames, ...listTranslations(content, 'partners', slug)].flatMap((name) => [
        name,
        withoutInside(name),
      ]);
      const names =
        data.kind === 'embassy' ? listEmbassyNames(whole, countryNames.get(data.country ?? '') ?? []) : whole;
      add(named.partners, slug, data.name, [slug, ...names, ...listWithKind(data.kind, names)]);
    }
  for (const { code, name, aliases } of countries)
    add(named.countries, code, getFirst(name), [...Object.values(name), ...aliases]);
  // A short form that people use goes before a code that few know: "AS" is Amerika Serikat.
  for (const { code, name } of countries)
    if (!named.countries.keys.has(toSlug(code))) add(named.countries, code, getFirst(name), [code]);
  for (const { key, name, aliases } of content.dataFile('sectors.yaml')?.data ?? [])
    add(named.sectors, key, getFirst(name), [key, ...Object.values(name), ...aliases]);
  for (const { sector, words } of content.dataFile('aliases.yaml')?.data?.local?.sectors ?? [])
    add(named.sectors, sector, named.sectors.names.get(sector) ?? sector, words);

  const nameOf = (kind: Kind, key: string) => named[kind].names.get(key) ?? key;
  /** What was withdrawn is known and not offered. */
  const withdrawn = new Set([
    ...listValid(content.records('regions')).flatMap(({ data }) => (data.withdrawn ? [data.code] : [])),
    ...listValid(content.records('partners')).flatMap(({ slug, data }) => (data.withdrawn ? [slug] : [])),
  ]);
  const options = (kind: Kind) => [...named[kind].names].flatMap(([key, name]) => (withdrawn.has(key) ? [] : [name]));
  /** The first way of reading a name that is known; several keys where it is not clear. */
  const findAll = (kind: Kind, written: string) => {
    const readings = listVariants(written).map((variant) => [...(named[kind].keys.get(toSlug(variant)) ?? [])]);
    const sure = [...new Set(readings.filter(({ length }) => length === 1).flat())];
    // "Surabaya (Jawa Timur)" is one place in another; two countries in one name are two.
    if (sure.length > 0) return kind === 'countries' ? sure : sure.slice(0, 1);
    const found = readings.find(({ length }) => length > 0) ?? [];
    return kind === 'sectors' && found.length === 0 ? findBeginning(toSlug(written), named.sectors.names) : found;
  };
  const quietly = (kind: Kind, written: string) => {
    const found = findAll(kind, written);
    return found.length === 1 ? found[0] : undefined;
  };
  const own = Object.values(content.dataFile('site.yaml')?.data?.country ?? {}).map(toSlug);
  const adjectives = new Map(
    countries.flatMap(({ code, adjective }) =>
      Object.values(adjective ?? {}).map((word) => [toSlug(word), code] as const),
    ),
  );
  const countriesIn = (name: string) => {
    const words = name.split(/[\s,()/]+/).filter((word) => word !== '');
    const found: { code: string; at: number; isAdjective: boolean }[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const runs = [4, 3, 2, 1].filter((size) => at + size <= words.length);
      const said = runs.flatMap((size) => {
        const text = words.slice(at, at + size).join(' ');
        // "Indonesian" begins as "Indonesia"; two letters are a word more often than a country.
        if (own.some((one) => toSlug(text).startsWith(one))) return [{ code: '', size, isAdjective: false }];
        const noun = text.length > 3 ? quietly('countries', text) : undefined;
        const code = noun ?? adjectives.get(toSlug(text));
        return code === undefined ? [] : [{ code, size, isAdjective: noun === undefined }];
      })[0];
      if (said === undefined) continue;
      found.push({ code: said.code, at, isAdjective: said.isAdjective });
      at += said.size - 1;
    }
    return found;
  };
  const home = (content.dataFile('outside.yaml')?.data ?? []).filter(({ isHome }) => isHome);
  const outside = (written: string) => {
    const slug = `-${toSlug(written)}-`;
    const answer = home.find(({ names }) => names.some((name) => slug.includes(`-${toSlug(name)}-`)))?.answer;
    return answer && getFirst(answer);
  };
  /** True for a name of the own country: with its name last, or with one of the regions in it. */
  const isOwn = (written: string) => {
    const words = written.split(/[\s,()]+/).filter((word) => word !== '');
    const parts = words.flatMap((_, start) => [1, 2, 3].map((size) => words.slice(start, start + size).join(' ')));
    return (
      own.some((name) => `-${toSlug(written)}`.endsWith(`-${name}`)) ||
      isOwnBody(written) ||
      parts.some((part) => findAll('regions', part).length > 0)
    );
  };
  const isOwnMission = (written: string) => isOwnBody(written) || countriesIn(written).some(({ code }) => code === '');
  const explain = (kind: Kind, written: string) => {
    const found = findAll(kind, written);
    if (found.length > 1) {
      const options = joinOr(found.map((key) => `${nameOf(kind, key)} (${key})`));
      return say('answer.reference.several', { written, options });
    }
    // A mission of another country is foreign wherever it has its seat.
    const isForeignMission = kind === 'partners' && namesMission(written) && !isOwnMission(written);
    const answer = (kind === 'partners' && !isForeignMission) || kind === 'regions' ? outside(written) : undefined;
    if (answer !== undefined)
      return say(`answer.outside.${kind === 'regions' ? kind : 'partners'}`, { written, answer });
    if (kind === 'partners' && !isForeignMission && isOwn(written)) return say('answer.unknown.domestic', { written });
    const slug = toSlug(written);
    // Of names as short as "Nice" one letter more or less is another place.
    const isShort = slug.length <= 4 && kind !== 'sectors';
    const near = isShort ? undefined : suggestName(slug, named[kind].keys.keys());
    const meant = near === undefined ? [] : [...(named[kind].keys.get(near) ?? [])];
    const namesakes =
      kind === 'partners' && meant.length === 0 ? findNamesakes(written, named.partners, content) : none;
    const hint = isForeignMission
      ? say('answer.remedy.mission')
      : namesakes.slugs.length > 0
        ? say('answer.remedy.partners.country', {
            written,
            names: joinOr(namesakes.slugs.map((key) => nameOf('partners', key))),
            country: nameOf('countries', namesakes.country),
          })
        : meant.length > 0
          ? say('answer.reference.near', { options: joinOr(meant.map((key) => nameOf(kind, key))) })
          : say(`answer.remedy.${kind}`, {
              example: options(kind)[1] ?? options(kind)[0] ?? '',
              all: options(kind).join(', '),
              province: nameOf('regions', content.dataFile('site.yaml')?.data?.provinceCode ?? ''),
            });
    return say(`answer.unknown.${kind}`, { written, hint });
  };

  return {
    nameOf,
    options,
    regions: listValid(content.records('regions')).map(({ data }) => data),
    quietly,
    all: findAll,
    outside,
    countriesIn,
    near: (kind, written) => findNear(toSlug(written).replaceAll('-', ''), named[kind].keys),
    one: (kind, written, answers, question) => {
      const found = quietly(kind, written);
      if (found === undefined) answers.refuse(question, explain(kind, written));
      return found;
    },
    list: (kind, answers, question, unknown = 'refuse') => {
      const read = readList(answers.lines(question), (name) => quietly(kind, name));
      for (const [name, key] of read)
        if (key === undefined && unknown === 'refuse') answers.refuse(question, explain(kind, name));
        else if (key === undefined) answers.note(question, say('answer.notWritten', { reason: explain(kind, name) }));
      return [...new Set(read.flatMap(([, key]) => key ?? []))];
    },
  };
}

/** Where nothing is looked for. */
const none = { slugs: [], country: '' };

const placeKinds: readonly PartnerKind[] = ['city', 'province', 'prefecture', 'state'];

/** Partners that are places whose names stand within that of somebody else, where all are in one country: "Universitas Osaka". */
function findNamesakes(written: string, { keys }: Named, content: ContentSet): { slugs: string[]; country: string } {
  const words = toSlug(written)
    .split('-')
    .filter((word) => word.length > 3);
  const kinds = ['', ...placeKinds.flatMap((kind) => [kind, ...listSpokenWords('partnerKindOne', kind)])];
  const names = words.flatMap((word) => kinds.map((kind) => toSlug(`${kind} ${word}`)));
  const found = new Set(names.flatMap((name) => [...(keys.get(name) ?? [])]));
  const partners = listValid(content.records('partners')).filter(
    ({ slug, data }) => found.has(slug) && placeKinds.includes(data.kind),
  );
  const countries = new Set(partners.map(({ data }) => data.country ?? ''));
  return { slugs: countries.size === 1 ? partners.map(({ slug }) => slug) : [], country: [...countries][0] ?? '' };
}

/** The one thing whose name begins with these words: "Pendidikan tinggi" of "Pendidikan tinggi dan riset". */
function findBeginning(slug: string, names: ReadonlyMap<string, string>): string[] {
  if (slug.length < 4) return [];
  const found = [...names].flatMap(([key, name]) => (toSlug(name).startsWith(`${slug}-`) ? [key] : []));
  return found.length === 1 ? found : [];
}

/** "Kab. Malang", "Kabupaten Malang" and "35.07" are one region, "Town of Digby" and "Digby Town" another; "Malang" is two. */
function listRegionNames(content: ContentSet): Named {
  const named = makeNamed();
  const kinds = content.dataFile('region-kinds.yaml')?.data ?? [];
  for (const { slug, data } of content.records('regions')) {
    if (!data) continue;
    const kind = kinds.find(({ key }) => key === data.kind);
    const before = [...(kind?.prefixes ?? []), ...(kind ? [getFirst(kind.singular)] : [])];
    const short = before.flatMap((word) => [`${word} ${data.shortName}`, `${data.shortName} ${word}`]);
    add(named, data.code, data.name, [
      data.code,
      data.shortName,
      ...short,
      ...data.otherNames,
      ...listTranslations(content, 'regions', slug),
    ]);
  }
  addSeats(named, content);
  return named;
}

/** Where a region has its seat says the region, unless another is called so: "Bangil" is of "Kabupaten Pasuruan". */
function addSeats({ keys }: Named, content: ContentSet): void {
  const seats = content
    .records('regions')
    .flatMap(({ data }) =>
      listVariants(data?.capital?.name ?? '').map((name) => ({ seat: toSlug(name), code: data?.code ?? '' })),
    )
    .filter(({ seat }) => !keys.has(seat));
  for (const { seat, code } of seats) keys.set(seat, (keys.get(seat) ?? new Set<string>()).add(code));
}

/** "JTM-0042", "0042", "42", the title and the name of the file are one agreement. */
function listAgreementNames(content: ContentSet): Named {
  const named = makeNamed();
  const prefix = content.dataFile('site.yaml')?.data?.numberPrefix ?? '';
  for (const { slug, data } of content.records('agreements')) {
    const number = toNumber(slug) ?? '';
    const names = [slug, number, String(Number(number)), `${prefix} ${number}`, `${prefix} ${String(Number(number))}`];
    add(named, slug, `${prefix}-${number}`, data ? [...names, data.title] : names);
  }
  return named;
}

/** Beginnings and short forms say less than slips of a letter or two; what could be two things is none. */
function findNear(short: string, keys: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const ways: ((name: string) => boolean)[] = [
    (name) => short.length >= 5 && countChanges(short, name) <= (short.length >= 8 ? 2 : 1),
    (name) => short.length >= 3 && short.length <= 4 && isAbbreviation(short, name),
  ];
  for (const fits of ways) {
    const found = new Set([...keys].flatMap(([name, meant]) => (fits(name.replaceAll('-', '')) ? [...meant] : [])));
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  }
  return undefined;
}

/** "Kota Kochi" and "Kochi City" are the city of Kochi; the prefecture is not. */
function listWithKind(kind: PartnerKind, names: readonly string[]): string[] {
  const kinds = [...listSpokenWords('partnerKindOne', kind), kind];
  return names.flatMap((name) => kinds.flatMap((word) => [`${word} ${name}`, `${name} ${word}`]));
}

/** A country has one embassy here, wherever it stands, and several names. */
function listEmbassyNames(names: readonly string[], countries: readonly string[]): string[] {
  const placeless = names.flatMap((name) => [name, withoutPlace(name)]);
  return placeless.flatMap((name) => {
    const own = countries.find((country) => name.endsWith(` ${country}`));
    return own === undefined ? [name] : countries.map((country) => `${name.slice(0, -own.length)}${country}`);
  });
}

function listTranslations(content: ContentSet, collection: 'partners' | 'regions', slug: string): string[] {
  return content.texts(collection).flatMap((text) => (text.slug === slug && text.data ? [text.data.name] : []));
}

function makeNamed(): Named {
  return { keys: new Map(), names: new Map() };
}

function add({ keys, names }: Named, key: string, title: string, others: readonly string[]): void {
  names.set(key, title);
  for (const name of [title, ...others]) {
    const slug = toSlug(name);
    if (slug !== '') keys.set(slug, (keys.get(slug) ?? new Set<string>()).add(key));
  }
}
