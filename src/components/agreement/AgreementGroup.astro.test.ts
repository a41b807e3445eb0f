import { expect, test } from 'vitest';
import { openEnded, signing } from '~/domain/testing/make-agreement.ts';
import { shownAtMost } from '~/domain/register/owned-lists.ts';
import {
  makeNamedAgreement,
  makeNamedRegister,
  makeView,
  render,
  toWords,
} from '~/components/testing/render-component.ts';
import AgreementGroup from './AgreementGroup.astro';

const register = makeNamedRegister({
  agreements: Array.from({ length: shownAtMost.agreements + 1 }, (_, index) =>
    makeNamedAgreement({
      slug: `${String(index + 1).padStart(4, '0')}-surabaya-busan`,
      events: [signing('2020', openEnded)],
    }),
  ),
});
const { agreements } = register;
const view = makeView(register);
const props = { id: 'ties', title: 'Ties', view };

const countRows = async (more: object) =>
  (await render(AgreementGroup, { ...props, agreements, ...more })).querySelectorAll('a[href*="/agreements/0"]').length;

test('shows every agreement where it has no list of its own', async () => {
  expect(await countRows({})).toBe(agreements.length);
});

test('shows the first of a list of its own, leads to all, and counts all', async () => {
  expect(await countRows({ listAddress: '/all/' })).toBe(shownAtMost.agreements);
  const html = await render(AgreementGroup, { ...props, agreements, listAddress: '/all/' });
  expect(html.querySelector('a[href="/all/"]')).not.toBeNull();
  expect(toWords(html.querySelector('h2'))).toBe(`Ties ${String(agreements.length)}`);
});

test('says of a group that goes on how many of all stand on this page', async () => {
  const part = await render(AgreementGroup, { ...props, agreements: agreements.slice(0, 3), whole: agreements });
  expect(toWords(part.querySelector('h2'))).toBe(`Ties ${String(agreements.length)} (3 on this page)`);
  const all = await render(AgreementGroup, { ...props, agreements, whole: agreements });
  expect(toWords(all.querySelector('h2'))).toBe(`Ties ${String(agreements.length)}`);
});

test('opens on demand where it is folded, and is a part of the page where it is not', async () => {
  const folded = await render(AgreementGroup, { ...props, agreements, isFolded: true, note: 'Why' });
  expect(folded.querySelector('details > p')).not.toBeNull();
  expect(folded.querySelector('section')).toBeNull();
  const open = await render(AgreementGroup, { ...props, agreements });
  expect(open.querySelector('section')?.getAttribute('aria-labelledby')).toBe('ties');
  expect(open.querySelector('details')).toBeNull();
});

test('leaves nothing behind where it is empty', async () => {
  expect(toWords(await render(AgreementGroup, { ...props, agreements: [], note: 'Why' }))).toBe('');
});
