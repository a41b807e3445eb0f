import { describe, expect, it } from 'vitest';
import { event, makeAgreement, signing, toDate, until } from '../testing/make-agreement.ts';
import { makeRegister } from '../testing/make-records.ts';
import { approvalBodies, type Agreement } from './agreement.ts';
import { countKnown, getCompleteness, knownThings } from './completeness.ts';

/** Only the words that completeness asks for. */
const makeText = (words: object) => ({ id: words }) as unknown as Agreement['text'];
const completenessOf = (more: Partial<Agreement>) => {
  const agreements = [makeAgreement({ text: makeText({ events: {} }), ...more })];
  const [agreement] = makeRegister({ agreements }).agreements;
  if (!agreement) throw new Error('no agreement');
  return getCompleteness(agreement, { language: 'id', approvals: approvalBodies });
};
const sources = ['s1'];
const signatory = (name: string) => ({ name, part: 'signatory' as const });

describe('completeness', () => {
  it('parts fourteen things into known and missing', () => {
    const { known, missing } = completenessOf({ events: [signing('1994')] });
    expect(knownThings).toHaveLength(14);
    expect([...known, ...missing].toSorted()).toEqual(knownThings.toSorted());
  });

  it('asks for no language and no approval where the law asks for none', () => {
    const { agreements } = makeRegister({ agreements: [makeAgreement({ text: makeText({ events: {} }) })] });
    const things = agreements.map((agreement) => Object.values(getCompleteness(agreement)).flat().length);
    expect(things).toEqual([knownThings.length - 4]);
  });

  it('knows nothing of a bare listing', () => {
    expect(completenessOf({ events: [event('listing')] }).known).toEqual([]);
  });

  it('knows all of a full record', () => {
    const first = {
      ...signing('2023-03-12', until('2028')),
      key: 'signing-2023',
      people: [signatory('A'), signatory('B')],
    };
    const text = { legalTitle: 'MoU', events: { 'signing-2023': { what: 'x', place: 'Busan', offices: {} } } };
    const { missing } = completenessOf({
      binding: 'non-binding',
      money: { kind: 'none', sources },
      events: [first, event('delivery', '2026'), event('approval-step', '2022', { body: 'full-power' })],
      authority: (['assembly', 'ministry'] as const).map((kind) => ({ key: kind, kind, sources })),
      documents: [{ key: 'text', language: 'id', authentic: true, url: 'https://example.org/', sources }],
      sources: [{ id: 's1', kind: 'text', publisher: 'P', checked: '2026-11-28' }],
      text: makeText(text),
    });
    expect(missing).toEqual([]);
  });

  it.each<[string, Partial<Agreement>, string]>([
    ['a month is no day', { events: [signing('2023-03')] }, 'signing-day'],
    ['one signatory is not both', { events: [{ ...signing('2023'), people: [signatory('A')] }] }, 'signatories'],
    [
      'a witness signs nothing',
      { events: [{ ...signing('2023'), people: [signatory('A'), { name: 'B', part: 'witness' }] }] },
      'signatories',
    ],
    [
      'a named text without a copy is not at hand',
      { documents: [{ key: 'a', language: 'ko', authentic: true, sources }] },
      'text',
    ],
    [
      'another language is not the one that the law asks for',
      { documents: [{ key: 'a', language: 'ko', authentic: true, file: 'a.pdf', sources }] },
      'required-text',
    ],
    ['an unknown term is not known', { events: [signing('2023', { kind: 'unknown' })] }, 'term'],
  ])('%s', (_name, more, thing) => {
    expect(completenessOf({ events: [event('delivery', '2026')], ...more }).missing).toContain(thing);
  });

  it('takes the end of a phase for a known term', () => {
    const phase = event('effect', '2024', { term: { kind: 'fixed', until: toDate('2027') } });
    expect(completenessOf({ events: [phase] }).known).toContain('term');
  });
});

describe('countKnown', () => {
  const { agreements } = makeRegister({
    agreements: [
      makeAgreement({ slug: '0001-a', text: makeText({ events: {} }), events: [signing('1994-11-10')] }),
      makeAgreement({ slug: '0002-b', text: makeText({ events: {} }), events: [signing('1995')], binding: 'binding' }),
    ],
  });

  it('says of each thing of how many agreements it is known', () => {
    const shares = countKnown(agreements, { language: 'id', approvals: approvalBodies });
    expect(shares.map(({ thing }) => thing)).toEqual(knownThings);
    expect(shares).toEqual(
      expect.arrayContaining([
        { thing: 'signing-day', count: 1, of: 2 },
        { thing: 'binding', count: 1, of: 2 },
        { thing: 'text', count: 0, of: 2 },
      ]),
    );
  });

  it('agrees with what each agreement says of itself', () => {
    const sum = countKnown(agreements).reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(agreements.flatMap((agreement) => getCompleteness(agreement).known).length);
  });

  it('leaves out what no law asks for', () => {
    expect(countKnown(agreements).map(({ thing }) => thing)).not.toContain('assembly');
    expect(countKnown([], { language: 'id' })).toContainEqual({ thing: 'required-text', count: 0, of: 0 });
  });
});
