import { expect, test } from 'vitest';
import { event, makeAgreement, partnerParty } from '../testing/make-agreement.ts';
import { makePartner, makeRegister } from '../testing/make-records.ts';
import { listExchanges } from './exchanges.ts';

const register = makeRegister({
  partners: [makePartner({ slug: 'busan' }), makePartner({ slug: 'kochi' })],
  agreements: [
    makeAgreement({
      slug: '0001-a',
      events: [
        event('signing', '1994'),
        event('delivery', '2001', { key: 'old' }),
        event('delivery', '2019', { key: 'new' }),
      ],
    }),
    makeAgreement({ slug: '0002-b', events: [event('contact', '2010', { key: 'visit' })] }),
    makeAgreement({ slug: '0003-c', events: [event('signing', '1995'), event('contact', '2011')] }),
    makeAgreement({
      slug: '0004-d',
      foreign: [partnerParty('kochi')],
      events: [event('signing', '1997'), event('delivery', '2020')],
    }),
    makeAgreement({
      slug: '0005-e',
      events: [event('signing', '1996'), event('delivery', undefined, { key: 'undated' })],
    }),
  ],
});

test('holds what was carried out and the visits of a partner, the newest first', () => {
  expect(listExchanges(register, 'busan').map(({ event: { key } }) => key)).toEqual(['new', 'visit', 'old', 'undated']);
});

test('names the record that tells of each', () => {
  expect(listExchanges(register, 'kochi').map(({ agreement: { slug } }) => slug)).toEqual(['0004-d']);
});
