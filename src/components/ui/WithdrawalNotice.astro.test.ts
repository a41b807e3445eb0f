import { expect, test } from 'vitest';
import { makePartner } from '~/domain/testing/make-records.ts';
import { render, toWords } from '~/components/testing/render-component.ts';
import WithdrawalNotice from './WithdrawalNotice.astro';

const record = makePartner({ withdrawn: { date: '2026-03-01', reason: 'Salah.' } });

test('says when and why, in the words of the language where it has them', async () => {
  const html = await render(WithdrawalNotice, { record, reason: 'A mistake.', locale: 'en' });
  expect(toWords(html)).toBe('This page was withdrawn on 1 March 2026. A mistake.');
});

test('says why in the words of the record where the language has none', async () => {
  expect(toWords(await render(WithdrawalNotice, { record, locale: 'en' }))).toMatch(/Salah\.$/);
});

test('leads to what to read instead, where that has a page', async () => {
  const instead = { label: 'Busan', address: '/en/partners/busan/' };
  const led = await render(WithdrawalNotice, { record, insteadSee: instead, locale: 'en' });
  expect(led.querySelector('a')?.getAttribute('href')).toBe('/en/partners/busan/');
  const unled = await render(WithdrawalNotice, { record, insteadSee: { label: 'Busan' }, locale: 'en' });
  expect(unled.querySelector('a')).toBeNull();
});

test('is silent of a record that stands', async () => {
  expect(toWords(await render(WithdrawalNotice, { record: makePartner(), reason: 'No.', locale: 'en' }))).toBe('');
});
