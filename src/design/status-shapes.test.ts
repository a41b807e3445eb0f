import { expect, it } from 'vitest';
import { statuses } from '../domain/lists/statuses.ts';
import { drawShape, toSvg } from './status-shapes.ts';

it('writes a shape in one colour', () => {
  expect(toSvg(drawShape(['ring', 'fill M8 2a6 6 0 0 1 0 12z']), '#123456')).toBe(
    '<circle cx="8" cy="8" r="6" fill="none" stroke="#123456" stroke-width="2"/><path d="M8 2a6 6 0 0 1 0 12z" fill="#123456"/>',
  );
});

it.each([
  ['disc 2.6', '<circle cx="8" cy="8" r="2.6" fill="#123456"/>'],
  ['line M8 1 2 3z', '<path d="M8 1 2 3z" fill="none" stroke="#123456" stroke-width="2"/>'],
  ['cut M2 2h12v12H2z', '<path d="M2 2h12v12H2z" fill="#123456" fill-rule="evenodd"/>'],
] as const)('draws %s', (part, svg) => {
  expect(toSvg(drawShape([part]), '#123456')).toBe(svg);
});

it('gives every status a shape that no other has', () => {
  const shapes = Object.values(statuses).map(({ shape }) => JSON.stringify(shape));
  expect(new Set(shapes).size).toBe(shapes.length);
});
