import { expect, it } from 'vitest';
import { statuses } from '../domain/lists/statuses.ts';
import { statusShapes, toSvg } from './status-shapes.ts';

it('writes a shape in one colour', () => {
  expect(toSvg(statusShapes['half-ring'], '#123456')).toBe(
    '<circle cx="8" cy="8" r="6" fill="none" stroke="#123456" stroke-width="2"/><path d="M8 2a6 6 0 0 1 0 12z" fill="#123456"/>',
  );
});

it('gives every status a shape that no other has', () => {
  const shapes = Object.values(statuses).map(({ shape }) => JSON.stringify(statusShapes[shape]));
  expect(new Set(shapes).size).toBe(shapes.length);
});
