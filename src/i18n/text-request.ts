import type { LocalParty } from '../domain/agreement/agreement.ts';
import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';
import { toAbsoluteUrl, toUrl } from '../domain/address/urls.ts';
import type { Office } from '../domain/records/region.ts';
import type { TextRequest } from '../domain/records/site-words.ts';
import { languages } from '../domain/text/language.ts';
import { fillPlaceholders } from './fill-text.ts';
import { formatDate } from './format.ts';
import { toAgreementNumber, toForeignPartyLink, toLocalPartyLink, toText } from './names.ts';
import { translate } from './translate.ts';
import type { View } from './view.ts';

/** A letter that asks for the text of an agreement, ready to be sent. */
export interface RequestLetter {
  subject: string;
  text: string;
  /** Whose mailbox it goes to: that of the addressee, or else of the province; undefined where neither is on record. */
  mailbox?: Office & { email: string };
  /** True where the mailbox is the addressee's own. */
  isDirect: boolean;
}

/** Writes the letter in the language of the offices, whatever the page is read in. */
export function writeRequest(
  agreement: RegisteredAgreement,
  holder: LocalParty,
  request: TextRequest,
  reader: View,
): RequestLetter {
  const view = { ...reader, locale: languages[0] };
  const { register, site, locale } = view;
  const own = holder.body === 'government' ? listOffices(holder.region, view) : [];
  const office = own.find(({ email }) => email !== undefined) ?? own[0];
  const mailbox = [...own, ...listOffices(register.provinceCode, view)].find(hasMailbox);
  const parties = [
    ...agreement.local.filter(({ role }) => role === 'party').map((party) => toLocalPartyLink(party, agreement, view)),
    ...agreement.foreign.map((party) => toForeignPartyLink(party, agreement, view)),
  ];
  const words: Readonly<Record<string, string>> = {
    addressee: office?.name ?? fill(request.officer, { name: toLocalPartyLink(holder, agreement, view).label }),
    title: toText(agreement, locale).title,
    parties: parties.map(({ label }) => label).join('; '),
    signed: agreement.signed ? formatDate(agreement.signed, locale) : translate(locale, 'request.unsigned'),
    site: site.name,
    number: toAgreementNumber(agreement, view),
    url: toAbsoluteUrl(toUrl({ page: 'short', number: agreement.number }, locale), site),
  };
  return {
    subject: fill(request.subject, words),
    text: fill(request.letter, words).trim(),
    ...(mailbox && { mailbox }),
    isDirect: mailbox !== undefined && own.includes(mailbox),
  };
}

function listOffices(code: string | undefined, { register }: View): Office[] {
  const region = code === undefined ? undefined : register.region(code);
  return region?.offices.filter(({ kind }) => kind === 'information') ?? [];
}

function hasMailbox(office: Office): office is Office & { email: string } {
  return office.email !== undefined;
}

function fill(text: string, words: Readonly<Record<string, string>>): string {
  return fillPlaceholders(text, (name) => words[name] ?? '');
}
