import { expect, test } from 'vitest';
import { event, partnerParty, placeIn } from '~/domain/testing/make-agreement.ts';
import {
  makeNamedAgreement,
  makeNamedRegister,
  makeView,
  render,
  toWords,
} from '~/components/testing/render-component.ts';
import PartyPair from './PartyPair.astro';

const draw = (changes: Parameters<typeof makeNamedAgreement>[0]) => {
  const register = makeNamedRegister({ agreements: [makeNamedAgreement(changes)] });
  const [agreement] = [...register.agreements, ...register.visits];
  if (!agreement) throw new Error('No agreement');
  return render(PartyPair, { agreement, view: makeView(register) });
};

const show = async (changes: Parameters<typeof makeNamedAgreement>[0]) => {
  const html = await draw(changes);
  return html.querySelectorAll('ul').map((list) => list.querySelectorAll('li').map(toWords));
};

test('says what a party is, unless it is the government itself', async () => {
  const [local] = await show({
    local: [
      { region: '35.78', body: 'government', role: 'party' },
      { region: '35.78', body: 'university', role: 'party' },
    ],
  });
  expect(local?.[0]).not.toContain('University');
  expect(local?.[1]).toContain('University');
});

test('says of a region that a programme only takes place there', async () => {
  const [local] = await show({ local: [placeIn('35.78')] });
  expect(local?.[0]).toMatch(/Place/i);
});

test('says of who pays that it pays, of others their kind, and the country of each', async () => {
  const [, foreign] = await show({ foreign: [partnerParty('busan'), { ...partnerParty('kochi'), role: 'funder' }] });
  expect(foreign?.[0]).toContain('City · ');
  expect(foreign?.[1]).not.toContain('City · ');
});

test('names the two sides of a visit in one line', async () => {
  const html = await draw({ events: [event('contact', '2025')] });
  expect(html.querySelector('h2')).toBeNull();
  expect(toWords(html)).toMatch(/^Region 35\.78 – busan/);
});

test('says the region behind a body of it, unless its name says it', async () => {
  const [local] = await show({
    local: [
      { region: '35.78', body: 'university', name: 'Port College', role: 'party' },
      { region: '35.78', body: 'university', name: 'College of Region 35.78', role: 'party' },
    ],
  });
  expect(local?.[0]).toContain('Port College (Region');
  expect(local?.[1]).not.toContain('(');
});
