import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../lists/source-kinds.ts';
import { end, event, makeAgreement, renewal, signing, toDate, until } from '../testing/make-agreement.ts';
import { getEvidence, listClaimSources } from './agreement-evidence.ts';
import { getStatus } from './agreement-status.ts';

const source = (kind: SourceKind, publisher: string = kind) => ({ id: publisher, kind, publisher });
const evidenceOf = (...kinds: SourceKind[]) => getEvidence(kinds.map((kind) => source(kind)));

describe('evidence', () => {
  it.each<[string, SourceKind[], string]>([
    ['the text, whatever else there is', ['list', 'press', 'text'], 'text'],
    ['official pages of both', ['foreign-party', 'local-party', 'press'], 'both-sides'],
    ['an official page of one', ['local-party', 'press', 'state'], 'one-side'],
    ['an official page of the other', ['foreign-party'], 'one-side'],
    ['a ministry and a paper', ['state', 'press'], 'press'],
    ['a study and a paper', ['study', 'press'], 'press'],
    ['one report, even beside a list', ['press', 'list'], 'single'],
    ['one ministry', ['state'], 'single'],
    ['lists only', ['list'], 'list'],
  ])('is, by %s (%j), "%s"', (_name, kinds, evidence) => {
    expect(evidenceOf(...kinds)).toBe(evidence);
  });

  it('needs two publishers for several reports', () => {
    expect(getEvidence([source('press', 'Antara'), source('press', 'Detik')])).toBe('press');
    expect(getEvidence([source('press', 'Antara'), source('press', ' ANTARA ')])).toBe('single');
  });

  it('claims no list where the kind of a source is not recorded', () => {
    expect(getEvidence([{ publisher: 'Antara' }])).toBe('single');
  });
});

describe('the sources of a claim', () => {
  const sources = ['s1', 's2', 's3'].map((id) => ({ id, kind: 'press' as const, publisher: id }));
  const today = '2026-11-24';
  const claimOf = (more: Parameters<typeof makeAgreement>[0]) => {
    const agreement = makeAgreement({ sources, ...more });
    return listClaimSources(agreement, getStatus(agreement, { today })).map(({ id }) => id);
  };

  it('are those of the signing or renewal that governs, not of later activities', () => {
    const events = [
      { ...signing('2015', until('2020')), sources: ['s1'] },
      { ...renewal('2020', until('2030')), sources: ['s2'] },
      { ...event('delivery', '2026'), sources: ['s3'] },
    ];
    expect(claimOf({ events })).toEqual(['s2']);
  });

  it('are those of the newest sign of life where no term is known', () => {
    const events = [
      { ...signing('1994'), sources: ['s1'] },
      { ...event('delivery', '2026'), sources: ['s2', 's3'] },
    ];
    expect(claimOf({ events })).toEqual(['s2', 's3']);
  });

  it('are those of the end', () => {
    expect(
      claimOf({
        events: [
          { ...signing('1994'), sources: ['s1'] },
          { ...end('lapsed', '2000'), sources: ['s3'] },
        ],
      }),
    ).toEqual(['s3']);
  });

  it('are those of both statements of a conflict', () => {
    const statements = [
      { key: 'claim', sources: ['s1'] },
      { key: 'denial', sources: ['s3'] },
    ];
    expect(claimOf({ events: [event('report')], conflict: { statements } })).toEqual(['s1', 's3']);
  });

  it('are those of the successor that replaced it, found in the successor', () => {
    const successor = makeAgreement({
      slug: '0002-new',
      events: [{ ...signing('2024'), sources: ['n1'] }],
      sources: [{ id: 'n1', kind: 'text', publisher: 'Both' }],
    });
    const old = makeAgreement({ sources, events: [signing('2010')] });
    const reason = getStatus(old, { today, successors: [successor] });
    expect(listClaimSources(old, reason, [successor]).map(({ id }) => id)).toEqual(['n1']);
  });

  it('are all where nothing is claimed', () => {
    expect(claimOf({ events: [] })).toEqual(['s1', 's2', 's3']);
  });

  it('are those of the newest sign of life where an umbrella ended it', () => {
    const agreement = makeAgreement({ sources, events: [{ ...signing('2011'), sources: ['s2'] }] });
    const umbrella = {
      slug: '0009-top',
      reason: { status: 'ended', because: 'term-passed', until: toDate('2016'), event: signing('2010') } as const,
    };
    expect(listClaimSources(agreement, getStatus(agreement, { today, umbrella })).map(({ id }) => id)).toEqual(['s2']);
  });
});
