import { expect, test } from 'vitest';
import { event, governmentOf, makeAgreement, signing } from '../domain/testing/make-agreement.ts';
import { makePartner, makeRegion, makeRegister } from '../domain/testing/make-records.ts';
import type { Office, Region } from '../domain/records/region.ts';
import type { Agreement, LocalParty } from '../domain/agreement/agreement.ts';
import { writeRequest } from './text-request.ts';
import type { View } from './view.ts';

const request = {
  officer: 'Pejabat informasi {name}',
  subject: 'Naskah {number}',
  letter: 'Kepada {addressee}\n{title} | {parties} | {signed} | {site} {number} {url}\n',
  explanation: '',
};
const office = (more: Partial<Office>): Office => ({ kind: 'information', name: 'PPID', sources: ['s1'], ...more });
const named = (name: string) => ({ id: { name }, en: { name: `${name} (English)` } }) as unknown as Region['text'];

function write(offices: readonly Office[], provincial: readonly Office[] = [], more: Partial<Agreement> = {}) {
  const holder: LocalParty = more.local?.[0] ?? governmentOf('35.78');
  const register = makeRegister({
    regions: [
      makeRegion('35', { offices: provincial, text: named('Provinsi') }),
      makeRegion('35.78', { offices, text: named('Kota Telaga') }),
    ],
    partners: [makePartner({ slug: 'busan', text: named('Laut') as never })],
    agreements: [
      makeAgreement({
        events: [signing('1994-11-10')],
        text: { id: { title: 'Kota kembar', partyNames: {} }, en: { title: 'Sister city', partyNames: {} } } as never,
        ...more,
      }),
    ],
    provinceCode: '35',
  });
  const [agreement] = register.agreements;
  if (!agreement) throw new Error('no agreement');
  const site = { name: 'Register', numberPrefix: 'ABC', url: 'https://register.example' };
  return writeRequest(agreement, holder, request, { register, site, locale: 'en' } as unknown as View);
}

test('writes to the office of the region, in the language of the offices', () => {
  const { text, subject, mailbox, isDirect } = write([office({ name: 'PPID Telaga', email: 'ppid@telaga.example' })]);
  expect(text).toBe(
    'Kepada PPID Telaga\nKota kembar | Kota Telaga; Laut | 10 November 1994 | Register ABC-0001 https://register.example/0001/',
  );
  expect([subject, mailbox?.email, isDirect]).toEqual(['Naskah ABC-0001', 'ppid@telaga.example', true]);
});

test('names the officer by the region where the office is not on record, and sends it to the province', () => {
  const { text, mailbox, isDirect } = write([], [office({ name: 'PPID Provinsi', email: 'ppid@prov.example' })]);
  expect(text).toContain('Kepada Pejabat informasi Kota Telaga');
  expect([mailbox?.email, isDirect]).toEqual(['ppid@prov.example', false]);
});

test('an office without a mailbox is still the addressee', () => {
  const { text, mailbox } = write([office({ name: 'PPID Telaga' })], [office({ email: 'ppid@prov.example' })]);
  expect(text).toContain('Kepada PPID Telaga');
  expect(mailbox?.email).toBe('ppid@prov.example');
});

test('has no mailbox where none is on record, and invents no date', () => {
  const { mailbox, text } = write([], [], { events: [event('report')] });
  expect(mailbox).toBeUndefined();
  expect(text).toContain('tanggalnya belum tercatat');
});

test('another public body than the government is named itself', () => {
  const university = { region: '35.78', body: 'university' as const, role: 'party' as const, name: 'Universitas' };
  const { text } = write([office({ name: 'PPID Telaga' })], [], { local: [university] });
  expect(text).toContain('Kepada Pejabat informasi Universitas (Kota Telaga)');
});
