import { expect, test } from 'vitest';
import { event, governmentOf, makeAgreement, placeIn, signing } from '../testing/make-agreement.ts';
import { makeRegister } from '../testing/make-records.ts';
import type { Agreement, AgreementDocument } from './agreement.ts';
import { getTextHolder } from './text-request.ts';

const holderOf = (more: Partial<Agreement>) => {
  const { agreements, visits } = makeRegister({ agreements: [makeAgreement({ events: [signing('2020')], ...more })] });
  const [agreement] = [...agreements, ...visits];
  if (!agreement) throw new Error('no agreement');
  return getTextHolder(agreement);
};
const university = { region: '35.78', body: 'university' as const, role: 'party' as const, name: 'A University' };
const firm = { region: '35.78', body: 'enterprise' as const, role: 'party' as const, name: 'A Firm' };
const text: AgreementDocument = { key: 'text', language: 'id', authentic: true, sources: ['s1'] };

test('a government that is a party is asked before other public bodies', () => {
  expect(holderOf({ local: [university, governmentOf('35.07')] })).toMatchObject({ region: '35.07' });
});

test('a university is asked where no government is a party', () => {
  expect(holderOf({ local: [placeIn('35.07'), university] })).toMatchObject({ name: 'A University' });
});

test('firms, and regions that are only a place, are not asked', () => {
  expect(holderOf({ local: [firm] })).toBeUndefined();
  expect(holderOf({ local: [placeIn('35.07')] })).toBeUndefined();
});

test('nobody is asked for a text that is on record, or that the law withholds', () => {
  expect(holderOf({ documents: [{ ...text, url: 'https://example.org/mou.pdf' }] })).toBeUndefined();
  expect(holderOf({ documents: [{ ...text, informationClass: 'exempt' }] })).toBeUndefined();
  expect(holderOf({ documents: [text] })).toBeDefined();
});

test('nobody is asked where nothing has been written yet', () => {
  expect(holderOf({ events: [event('exploration', '2026-01', { namedAim: true })] })).toBeUndefined();
  expect(holderOf({ events: [event('contact', '2026-01')] })).toBeUndefined();
});
