import { parsePartialDate, type PartialDate } from '../domain/calendar/dates.ts';
import { getGroup } from '../domain/lists/statuses.ts';
import {
  toMemberValue,
  toMemberWords,
  type Member,
  type MemberAgreement,
  type MemberDate,
  type MemberName,
  type MemberText,
} from '../domain/portal/member.ts';
import type { Portal } from '../domain/portal/portal.ts';
import { pickLanguage, type Localized } from '../domain/records/localized.ts';
import { evaluateFacets, international, toFacetText, unrecorded, type FacetKey } from '../domain/register/facets.ts';
import type { RegisterRow } from '../domain/register/register-rows.ts';
import { compareWords } from './format.ts';
import type { Locale } from './locales.ts';
import { toRegisterRow } from './register-row.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

/** A news item of a member, in the words that a page shows. */
export interface MergedRelease {
  member: Member;
  id: string;
  title: string;
  summary: string;
  /** The language of its words. */
  language: string;
  address: string;
  date: PartialDate;
  published: string;
  updated: string;
}

/** The name of a member in a language. */
export function toMemberName({ name }: Pick<Member, 'name'>, locale: Locale): string {
  return pickLanguage(name, locale);
}

/** The address of a record at its own site, in the language of the page where it has one. */
export function toOwnAddress({ url }: { url: Localized<string> }, locale: Locale): string {
  return pickLanguage(url, locale);
}

const rows = new WeakMap<Portal, Map<Locale, readonly RegisterRow[]>>();

/** The agreements of all members as lists show them; made once for each language. */
export function listMergedRows(portal: Portal, locale: Locale): readonly RegisterRow[] {
  const known = rows.get(portal) ?? new Map<Locale, readonly RegisterRow[]>();
  rows.set(portal, known);
  const made = known.get(locale) ?? makeRows(portal, locale);
  known.set(locale, made);
  return made;
}

/** The agreements of a site, or of the members of a portal, as lists in the browser show them. */
export function listRegisterRows(view: View): readonly RegisterRow[] {
  if (view.portal) return listMergedRows(view.portal, view.locale);
  return view.register.agreements.map((agreement) => toRegisterRow(agreement, view));
}

function makeRows({ members, countries }: Portal, locale: Locale): RegisterRow[] {
  const named = new Set(countries.map(({ code }) => code));
  return members.flatMap((member) => {
    const makeRow = createRowMaker(member, named, locale);
    // A visit is no agreement: its own site lists it apart.
    return member.agreements.filter(({ status }) => getGroup(status) !== 'visit').map(makeRow);
  });
}

function createRowMaker(
  member: Member,
  named: ReadonlySet<string>,
  locale: Locale,
): (agreement: MemberAgreement) => RegisterRow {
  const regions = new Map(member.regions.map(({ id, name }) => [id, toWords(name, locale)]));
  const kinds = new Map(member.partners.map(({ id, kind }) => [id, kind]));
  const toLocal = ({ region, outside, name }: MemberAgreement['localParties'][number]) => {
    const place = region === null ? (outside ? toWords(outside, locale) : '') : (regions.get(region) ?? region);
    return name === null ? place : `${toWords(name, locale)} (${place})`;
  };
  return (agreement) => {
    const signed = toDate(agreement.signed);
    const partnerKinds = [...new Set(agreement.partners.flatMap((id) => kinds.get(id) ?? []))];
    const places = agreement.localParties.filter(({ role }) => role === 'place');
    const countries = agreement.countries.filter((code) => named.has(code));
    return {
      number: agreement.id,
      slug: `${member.key}/${agreement.slug}`,
      title: toWords(agreement.title, locale),
      purpose: toWords(agreement.purpose, locale),
      facets: {
        ...evaluateFacets({
          ...agreement,
          regions: agreement.regions.map((code) => toMemberValue(member, code)),
          countries,
          partnerKinds,
          group: getGroup(agreement.status),
          yearSigned: signed && Number(signed.latest.slice(0, 4)),
        }),
        member: [member.key],
      },
      local: agreement.localParties.filter(({ role }) => role !== 'place').map(toLocal),
      ...(places.length > 0 && { places: places.map(toLocal) }),
      foreign: agreement.foreignParties.map(({ name }) => toWords(name, locale)),
      partners: agreement.partners.map((id) => toMemberValue(member, id)),
      signed,
      until: toDate(agreement.endsOn),
      endsSoon: agreement.endsSoon,
      isEndUncertain: agreement.isEndUncertain,
      isProgramme: agreement.statusReason === 'programme-old-sign',
      ...(agreement.statusYear !== null && { year: agreement.statusYear }),
      renewalUnderWay: agreement.renewalUnderWay,
      outside: { address: toOwnAddress(agreement, locale), prefix: member.prefix ?? '' },
    };
  };
}

/** The news of all members, the newest first. */
export function listMergedReleases({ members }: Portal, locale: Locale): MergedRelease[] {
  return members
    .flatMap((member) =>
      member.releases.flatMap((release): MergedRelease[] => {
        const date = toDate(release.date);
        const { words: title, language } = toMemberWords(release.title, locale);
        const summary = toWords(release.summary, locale);
        const { id, published, updated } = release;
        const address = toOwnAddress(release, locale);
        return date ? [{ member, id, title, summary, language, address, date, published, updated }] : [];
      }),
    )
    .toSorted((a, b) => b.date.latest.localeCompare(a.date.latest) || compareWords(a.title, b.title, locale));
}

/** Makes the function that names the values of facets in a merged register. */
export function createMergedLabels(portal: Portal, locale: Locale): (key: FacetKey, value: string) => string {
  const t = useTranslations(locale);
  const byKey: Partial<Record<FacetKey, ReadonlyMap<string, string>>> = {
    member: new Map(portal.members.map((member) => [member.key, toMemberName(member, locale)])),
    region: nameRegions(portal, locale),
    country: new Map([
      [international, t('partnerKind.international')],
      ...portal.countries.map(({ code, name }) => [code, name[locale] ?? code] as const),
    ]),
    // The portal's own name before those that members have.
    sector: new Map([
      ...portal.members.flatMap(({ sectors }) => toNames(sectors, locale)),
      ...portal.sectors.map(({ key, name }) => [key, name[locale] ?? key] as const),
    ]),
    year: new Map([[unrecorded, t('value.unrecorded')]]),
  };
  return (key, value) => {
    const text = toFacetText(key, value);
    return byKey[key]?.get(value) ?? (text === undefined ? value : t(text));
  };
}

/** Regions by their names, with that of the member where several have the same. */
function nameRegions({ members }: Portal, locale: Locale): Map<string, string> {
  const named = members.flatMap((member) =>
    member.regions.map(({ id, name }) => ({ member, value: toMemberValue(member, id), name: toWords(name, locale) })),
  );
  const bearers = Map.groupBy(named, ({ name }) => name);
  return new Map(
    named.map(({ member, value, name }) => [
      value,
      (bearers.get(name)?.length ?? 0) > 1 ? `${name} (${toMemberName(member, locale)})` : name,
    ]),
  );
}

function toNames(list: readonly MemberName[], locale: Locale): [string, string][] {
  return list.map(({ id, name }) => [id, toWords(name, locale)]);
}

function toWords(text: MemberText, locale: Locale): string {
  return toMemberWords(text, locale).words;
}

function toDate(date: MemberDate | null): PartialDate | undefined {
  return date ? parsePartialDate([date.qualifier ?? '', date.text].join(' ').trim()) : undefined;
}
