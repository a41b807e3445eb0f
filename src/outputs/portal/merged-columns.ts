import {
  toMemberWords,
  type Member,
  type MemberAgreement,
  type MemberDate,
  type MemberRelease,
  type MemberText,
} from '~/domain/portal/member.ts';
import { getGroup } from '~/domain/lists/statuses.ts';
import { languages, mapLanguages } from '~/domain/text/language.ts';
import { pickLanguage, type Localized } from '~/domain/records/localized.ts';
import { translate, type UiKey } from '~/i18n/translate.ts';
import type { Column } from '../tables/table.ts';

/** A record with the member whose it is. */
export interface OfMember<T> {
  member: Member;
  record: T;
}

type MergedColumn<T> = Column<OfMember<T>>;

function column<T>(
  name: string,
  type: Column<T>['type'],
  key: UiKey,
  value: (record: T, member: Member) => ReturnType<Column<T>['value']>,
): MergedColumn<T> {
  const description = mapLanguages((language) => translate(language, key));
  return { name, type, description, value: ({ record, member }) => value(record, member) };
}

/** Words in each language of the portal; a cell is empty where the member does not write in it. */
function inLanguages<T>(name: string, key: UiKey, pick: (record: T) => MemberText): MergedColumn<T>[] {
  return languages.map((language) => column(`${name}_${language}`, 'text', key, (one) => pick(one)[language] ?? null));
}

/** What every merged table begins with. */
function ofMember<T>(): MergedColumn<T>[] {
  return [column('member', 'code', 'facet.member', (_record, { key }) => key)];
}

/** What every merged table ends with. */
function placed<T extends { updated: string; url: Localized<string> }>(): MergedColumn<T>[] {
  return [
    column('updated', 'date', 'column.updated', ({ updated }) => updated),
    column('computed_for', 'date', 'column.computedFor', (_record, { day }) => day),
    ...languages.map((language) =>
      column<T>(`url_${language}`, 'url', 'column.url', ({ url }) => pickLanguage(url, language)),
    ),
  ];
}

/** The columns of the merged table of agreements, named as those of a member. */
export function mergedAgreementColumns(): MergedColumn<MemberAgreement>[] {
  return [
    ...ofMember<MemberAgreement>(),
    column('number', 'code', 'column.agreementNumber', ({ number }) => number),
    ...inLanguages<MemberAgreement>('title', 'column.title', ({ title }) => title),
    column('class', 'code', 'column.class', (agreement) => agreement.class),
    column('group', 'code', 'column.group', ({ status }) => getGroup(status)),
    column('status', 'code', 'column.status', ({ status }) => status),
    column('evidence', 'code', 'column.evidence', ({ evidence }) => evidence),
    column('activity', 'code', 'column.activity', ({ activity }) => activity),
    column('signed', 'text', 'column.signed', ({ signed }) => toDateText(signed)),
    column('ends_on', 'text', 'column.termUntil', ({ endsOn }) => toDateText(endsOn)),
    column('region_codes', 'list', 'column.regionCodes', ({ regions }) => regions),
    column('region_names', 'list', 'column.regionNames', ({ regions }, { regions: all }) =>
      regions.map((code) => {
        const region = all.find(({ id }) => id === code);
        return region ? toMemberWords(region.name, languages[0]).words : code;
      }),
    ),
    column('partner_ids', 'list', 'column.partnerIds', ({ partners }) => partners),
    ...languages.map((language) =>
      column<MemberAgreement>(`foreign_parties_${language}`, 'list', 'column.foreignParties', ({ foreignParties }) =>
        foreignParties.map(({ name }) => toMemberWords(name, language).words),
      ),
    ),
    column('country_codes', 'list', 'column.countryCodes', ({ countries }) => countries),
    column('sector_ids', 'list', 'column.sectorIds', ({ sectors }) => sectors),
    ...placed<MemberAgreement>(),
  ];
}

/** The columns of the merged table of news. */
export function mergedReleaseColumns(): MergedColumn<MemberRelease>[] {
  return [
    ...ofMember<MemberRelease>(),
    column('id', 'code', 'column.releaseId', ({ id }) => id),
    ...inLanguages<MemberRelease>('title', 'column.title', ({ title }) => title),
    column('date', 'text', 'column.releaseDate', ({ date }) => toDateText(date)),
    column('published', 'date', 'column.published', ({ published }) => published),
    ...inLanguages<MemberRelease>('summary', 'column.summary', ({ summary }) => summary),
    ...placed<MemberRelease>(),
  ];
}

function toDateText(date: MemberDate | null): string | null {
  return date && [date.qualifier ?? '', date.text].join(' ').trim();
}
