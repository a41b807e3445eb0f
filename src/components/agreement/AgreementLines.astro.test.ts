import { expect, test } from 'vitest';
import { governmentOf, openEnded, placeIn, signing } from '~/domain/testing/make-agreement.ts';
import {
  makeNamedAgreement,
  makeNamedRegister,
  makeView,
  render,
  toWords,
} from '~/components/testing/render-component.ts';
import AgreementLines from './AgreementLines.astro';

const campus = { ...governmentOf('35.78'), body: 'university', name: 'Kampus Dua' } as const;
const events = [signing('2020', openEnded)];
const register = makeNamedRegister({
  agreements: [
    makeNamedAgreement({ slug: '0001-a', local: [governmentOf('35.78')], events }),
    makeNamedAgreement({ slug: '0002-b', local: [placeIn('35.78')], events }),
    makeNamedAgreement({ slug: '0003-c', local: [campus], events }),
    makeNamedAgreement({ slug: '0004-d', local: [{ ...campus, region: '35' }], events }),
  ],
});
const read = async (place?: object) =>
  (await render(AgreementLines, { agreements: register.agreements, view: makeView(register), place }))
    .querySelectorAll('li > span:first-child')
    .map((line) => toWords(line).replace(/[\u2060\s]+/g, ' '));

test('name the local side, and the place of a programme as its place, where the page is not the region’s', async () => {
  expect(await read({ country: 'KR' })).toEqual([
    expect.stringMatching(/– Region 35\.78$/),
    expect.stringMatching(/– programme in Region 35\.78$/),
    expect.stringMatching(/– Kampus Dua \(Region 35\.78\)/),
    expect.stringMatching(/– Kampus Dua \(Region 35\)/),
  ]);
});

test('leave the region to its own page, and name a body of it that is the party', async () => {
  const lines = await read({ local: 'Region 35.78' });
  expect(lines.join(' ')).not.toContain('Region 35.78');
  expect(lines.map((line) => / – (.+)$/.exec(line)?.[1])).toEqual([undefined, undefined, 'Kampus Dua', undefined]);
});
