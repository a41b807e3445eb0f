import { z } from 'astro/zod';
import { partyRoles } from '../../domain/agreement/agreement.ts';
import { slugPattern } from '../../domain/address/slugs.ts';
import { parsePartialDate } from '../../domain/calendar/dates.ts';
import { toOneLine } from '../../domain/text/one-line.ts';
import { isSafeWebAddress } from '../parts/web-address.ts';
import { apiAgreement } from './agreement.ts';
import { collectionOf } from './overview.ts';
import { apiPartner } from './partner.ts';
import { apiPressRelease } from './press-release.ts';
import { apiCountry } from './reference.ts';

/** The longest text that a portal takes over: a purpose or a summary, with much room. */
const MAX_TEXT = 4000;
/** The longest list inside a record. */
const MAX_LIST = 500;
/** The most records of one kind. */
const MAX_RECORDS = 20_000;

/** Letters that turn the direction of what follows, or cannot be seen. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** A text that strangers wrote: one line, of bounded length, without signs that nobody sees. */
const text = z
  .string()
  .max(MAX_TEXT)
  .overwrite((words) => toOneLine(words.replace(invisible, '')));

const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/);
const slug = z.string().max(200).regex(slugPattern);
const code = z.string().regex(/^[A-Za-z\d][A-Za-z\d.-]{0,15}$/);

/** Words in the languages of the member, whichever they are; its first one always has some. */
const words = z
  .record(language, text.nullable())
  .refine((byLanguage) => typeof Object.values(byLanguage)[0] === 'string', 'no words in the first language');

const date = z
  .object({ text: z.string().max(40), qualifier: apiAgreement.shape.signed.unwrap().shape.qualifier })
  .refine((one) => parsePartialDate([one.qualifier ?? '', one.text].join(' ').trim()) !== undefined, 'no date');

const list = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_LIST);
const ids = list(z.string().max(200));

/** An address of the member's own host, which may become a link. */
function ownAddress(host: string) {
  return z
    .string()
    .max(500)
    .refine(
      (address) => isSafeWebAddress(address) && address.startsWith('https://') && new URL(address).host === host,
      `an address that does not begin with https://${host}/`,
    );
}

/** A whole file of a member: what the public data say round a list is only read as far as it is needed. */
function fileOf<T extends z.ZodObject<{ id: z.ZodType }>>(record: T) {
  return collectionOf(record)
    .strip()
    .extend({ publisher: text, items: z.array(record).max(MAX_RECORDS) })
    .refine(({ count, items }) => count === items.length, 'another number of records than it says')
    .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, 'an id that is there twice');
}

/**
 * The files that a portal reads of a member whose site is at this host. The forms of values are those of the public
 * data; fields that a portal does not show are left aside, so that a member may have a newer edition of the software.
 */
export function memberFilesOf(host: string) {
  const placed = {
    url: z.record(language, ownAddress(host)).refine((urls) => Object.keys(urls).length > 0, 'no address'),
    updated: apiAgreement.shape.updated,
  };
  const { id, number, status, evidence, statusYear, statusReason, ...agreement } = apiAgreement.shape;
  return {
    agreements: fileOf(
      z
        .object({
          id: id.max(12),
          number,
          slug,
          title: words,
          purpose: words,
          class: agreement.class,
          status: status.unwrap(),
          statusYear,
          statusReason,
          evidence: evidence.unwrap(),
          activity: agreement.activity,
          signed: date.nullable(),
          endsOn: date.nullable(),
          endsSoon: agreement.endsSoon,
          isEndUncertain: agreement.isEndUncertain,
          renewalUnderWay: agreement.renewalUnderWay,
          regions: list(code),
          localParties: list(
            z.object({
              region: code.nullable(),
              outside: words.nullable(),
              name: words.nullable(),
              role: z.enum(partyRoles),
            }),
          ),
          partners: list(slug),
          foreignParties: list(z.object({ partner: slug.nullable(), name: words })),
          countries: agreement.countries.max(MAX_LIST),
          sectors: list(slug),
          ...placed,
        })
        .refine((one) => one.number.endsWith(`-${one.id}`) && one.slug.startsWith(`${one.id}-`), {
          path: ['number'],
          error: 'number, id and slug that do not fit each other',
        }),
    ),
    partners: fileOf(
      z.object({
        id: slug,
        name: words,
        endonym: z.object({ text }).nullable(),
        otherNames: list(text),
        kind: apiPartner.shape.kind,
        agreements: ids,
        ...placed,
      }),
    ),
    regions: fileOf(
      z.object({ id: code, name: words, shortName: text, otherNames: list(text), agreements: ids, ...placed }),
    ),
    sectors: fileOf(z.object({ id: slug, name: words })),
    countries: fileOf(z.object({ id: apiCountry.shape.id, name: words })),
    'press-releases': fileOf(
      z.object({
        id: apiPressRelease.shape.id.max(200),
        title: words,
        summary: words,
        date,
        published: apiPressRelease.shape.published,
        ...placed,
      }),
    ),
  };
}
