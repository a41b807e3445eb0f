import { today } from '~/config/site.ts';
import { toMemberName } from '~/i18n/merged-register.ts';
import { fileUrls, toApiUrl, toCsvUrl, toMemberApiUrl, type MemberCollection } from '~/domain/address/urls.ts';
import type { Member } from '~/domain/portal/member.ts';
import { countMember, type Portal } from '~/domain/portal/portal.ts';
import { getFirst, mapLanguages } from '~/domain/text/language.ts';
import { toAbsolute, licenceUrl, getViews } from '../api/context.ts';
import { toJson } from '../api/collections.ts';
import { toCsv } from '../tables/table.ts';
import { mergedAgreementColumns, mergedReleaseColumns, type OfMember } from './merged-columns.ts';

/** A file of a portal in which records of its members stand together, or those of one member. */
export interface PortalFile {
  name: 'members' | MemberCollection;
  address: string;
  format: 'JSON' | 'CSV';
  /** The key of a member, where it holds the records of that one only. */
  member?: string;
  records: number;
  text: string;
}

/** The records of each collection as a portal passes them on: what it has read of them, and whose they are. */
const collections: { readonly [C in MemberCollection]: (member: Member) => readonly { id: string }[] } = {
  agreements: ({ agreements }) => agreements,
  partners: ({ partners }) => partners,
  regions: ({ regions }) => regions,
  'press-releases': ({ releases }) => releases,
};
const names = Object.keys(collections) as MemberCollection[];

let files: Promise<PortalFile[]> | undefined;

/** Every file of a portal with records of its members; written once. */
export function listPortalFiles(portal: Portal): Promise<PortalFile[]> {
  files ??= writeAll(portal);
  return files;
}

async function writeAll(portal: Portal): Promise<PortalFile[]> {
  const { publisher } = getFirst(await getViews()).site;
  const toText = (items: readonly object[]) =>
    toJson({ apiVersion: '1', computedFor: today, licence: licenceUrl, publisher, count: items.length, items });
  const toFile = (name: MemberCollection, address: string, members: readonly Member[], member?: string): PortalFile => {
    const items = members.flatMap((one) => listItems(one, name));
    return { name, address, format: 'JSON', ...(member && { member }), records: items.length, text: toText(items) };
  };
  const { members } = portal;
  const described = [...members.map(describe), ...portal.missing.map(describeMissing)];
  return [
    {
      name: 'members',
      address: fileUrls.members,
      format: 'JSON',
      records: described.length,
      text: toText(described),
    },
    ...names.map((name) => toFile(name, toApiUrl(name), members)),
    ...members.flatMap((member) =>
      names.map((name) => toFile(name, toMemberApiUrl(member.key, name), [member], member.key)),
    ),
    ...writeTables(members),
  ];
}

function writeTables(members: readonly Member[]): PortalFile[] {
  const agreements = members.flatMap((member) => toRecords(member, member.agreements));
  const releases = members.flatMap((member) => toRecords(member, member.releases));
  return [
    {
      name: 'agreements',
      address: toCsvUrl('agreements'),
      format: 'CSV',
      records: agreements.length,
      text: toCsv(mergedAgreementColumns(), agreements),
    },
    {
      name: 'press-releases',
      address: toCsvUrl('press-releases'),
      format: 'CSV',
      records: releases.length,
      text: toCsv(mergedReleaseColumns(), releases),
    },
  ];
}

function toRecords<T>(member: Member, records: readonly T[]): OfMember<T>[] {
  return records.map((record) => ({ member, record }));
}

function listItems(member: Member, name: MemberCollection): object[] {
  return collections[name](member).map((record) => ({ member: member.key, computedFor: member.day, ...record }));
}

function describe(member: Member): object {
  const { key, url, publisher, prefix, day } = member;
  return {
    id: key,
    name: toNames(member),
    url,
    publisher,
    numberPrefix: prefix ?? null,
    isMissing: false,
    computedFor: day,
    records: countMember(member),
    api: Object.fromEntries(names.map((name) => [name, toAbsolute(toMemberApiUrl(key, name))])),
    ownApi: Object.fromEntries(names.map((name) => [name, `${url}${toApiUrl(name)}`])),
  };
}

function describeMissing(member: Portal['missing'][number]): object {
  const { key, url, lastDay = null } = member;
  return { id: key, name: toNames(member), url, isMissing: true, computedFor: lastDay };
}

function toNames(member: Pick<Member, 'name'>) {
  return mapLanguages((language) => toMemberName(member, language));
}
