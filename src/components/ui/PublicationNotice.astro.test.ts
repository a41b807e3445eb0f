import { expect, test } from 'vitest';
import { makePartner } from '~/domain/testing/make-records.ts';
import { makeView, render, toWords } from '~/components/testing/render-component.ts';
import PublicationNotice from './PublicationNotice.astro';

const view = makeView();
const notice = async (more: Parameters<typeof makePartner>[0]) =>
  toWords(await render(PublicationNotice, { record: makePartner(more), view }));

test('says that a record is a draft', async () => {
  expect(await notice({ draft: true })).toBe('Preview. This record is still a draft.');
});

test('says from when a record is published, until that has come', async () => {
  expect(await notice({ publishAt: '2026-11-25' })).toBe('Preview. To be published from 25 November 2026.');
  expect(await notice({ publishAt: '2026-11-24' })).toBe('');
});

test('asks not to publish before the embargo is over', async () => {
  expect(await notice({ embargo: '2026-11-25T10:00:00+07:00' })).toMatch(/^Preview\. Embargo: .*25 November 2026/);
  expect(await notice({ embargo: '2026-11-23T10:00:00+07:00' })).toBe('');
});

test('says all that holds, one after the other', async () => {
  expect(await notice({ draft: true, publishAt: '2026-12-01' })).toBe(
    'Preview. This record is still a draft. To be published from 1 December 2026.',
  );
});
