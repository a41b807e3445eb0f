import { expect, test } from 'vitest';
import { eventKinds } from '~/domain/lists/event-kinds.ts';
import { render } from '~/components/testing/render-component.ts';
import EventMark from './EventMark.astro';

test.each(eventKinds)('draws a mark for %s', async (kind) => {
  expect((await render(EventMark, { kind })).querySelector('circle, path')).not.toBeNull();
});

test('tells a renewal from a signing, and a reaffirmation from work', async () => {
  const draw = async (kind: (typeof eventKinds)[number]) => (await render(EventMark, { kind })).toString().trim();
  expect(await draw('renewal')).not.toBe(await draw('signing'));
  expect(await draw('reaffirmation')).not.toBe(await draw('delivery'));
  expect(await draw('intent')).not.toBe(await draw('approval-step'));
  expect(await draw('replacement')).toBe(await draw('end'));
});
