import { describe, expect, it } from 'vitest';
import { citesWholeSet, isNarrow } from './provenance.ts';
import { getVerification } from './verification.ts';

const sources = [
  { id: 's1', publisher: 'A', checked: '2026-03-01' },
  { id: 's2', publisher: 'B', checked: '2026-11-28' },
  { id: 's3', publisher: 'C' },
];
const verify = (...cited: string[][]) =>
  getVerification(
    cited.map((ids) => ({ path: 'x', sources: ids })),
    sources,
  );

describe('getVerification', () => {
  it('takes the oldest day on which a fact was compared', () => {
    expect(verify(['s2'], ['s1'])).toEqual({ facts: 2, compared: 2, lastVerified: '2026-03-01' });
  });

  it('compares a fact with the newest of its sources that was read', () => {
    expect(verify(['s1', 's2'], ['s2', 's3'])).toEqual({ facts: 2, compared: 2, lastVerified: '2026-11-28' });
  });

  it('has no day where a fact was never compared, and says how many were', () => {
    expect(verify(['s1'], ['s3'])).toEqual({ facts: 2, compared: 1 });
  });

  it('has no day where there is nothing to compare', () => {
    expect(verify()).toEqual({ facts: 0, compared: 0 });
  });
});

describe('citing', () => {
  const four = ['s1', 's2', 's3', 's4'].map((id) => ({ id }));

  it('is of a whole set where all of four or more are named', () => {
    expect(citesWholeSet(['s4', 's3', 's2', 's1'], four)).toBe(true);
    expect(citesWholeSet(['s1', 's2', 's3'], four)).toBe(false);
  });

  it('may name all of three', () => {
    expect(citesWholeSet(['s1', 's2', 's3'], four.slice(0, 3))).toBe(false);
  });

  it('is narrow with one to three sources', () => {
    expect([[], ['s1'], ['s1', 's2', 's3'], ['s1', 's2', 's3', 's4'], ['s1', 's1', 's2', 's3']].map(isNarrow)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});
