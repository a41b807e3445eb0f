import { expect, test } from 'vitest';
import { render } from '~/components/testing/render-component.ts';
import { toTimeAxis } from '~/drawing/time-axis.ts';
import TimeScale from './TimeScale.astro';

const draw = (today: number) =>
  render(TimeScale, { axis: toTimeAxis(['1990-01-01', '2027-06-30']), today, locale: 'en' });

test('writes the years and today, each at a mark of its own', async () => {
  const scale = await draw(0.5);
  expect(scale.querySelectorAll('text').map(({ text }) => text.trim())).toEqual([
    '1990',
    '2000',
    '2010',
    '2020',
    'Today',
  ]);
  expect(scale.querySelectorAll('line')).toHaveLength(1 + 4 + 1);
});

test('keeps the word for today within the line', async () => {
  const anchorAt = async (today: number) =>
    (await draw(today)).querySelectorAll('text').at(-1)?.getAttribute('text-anchor');
  expect(await anchorAt(0.01)).toBe('start');
  expect(await anchorAt(0.5)).toBe('middle');
  expect(await anchorAt(0.99)).toBe('end');
});
