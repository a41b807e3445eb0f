import { expect, test } from 'vitest';
import { listSimilarRegions } from './similar-offers.ts';
import { makeAgreement } from '../testing/make-agreement.ts';
import { makeRegion, makeRegister } from '../testing/make-records.ts';

const offering = (code: string, ...sectors: string[]) =>
  makeRegion(code, {
    potential: sectors.map((sector) => ({ key: sector, sector, kind: 'offer', buyers: [], sources: ['s1'] })),
  });
const register = makeRegister({
  regions: [
    makeRegion('35'),
    offering('35.01', 'education', 'trade', 'tourism'),
    offering('35.02', 'education', 'trade', 'tourism'),
    offering('35.03', 'education'),
    offering('35.78', 'education', 'trade'),
  ],
  agreements: [makeAgreement()],
});

test('puts regions with partners in the shared sectors first', () => {
  const similar = listSimilarRegions(register, '35.01');
  expect(similar.map(({ region, partners }) => [region.code, partners])).toEqual([
    ['35.78', ['busan']],
    ['35.02', []],
  ]);
});

test('asks for two shared sectors', () => {
  expect(listSimilarRegions(register, '35.03')).toEqual([]);
});
