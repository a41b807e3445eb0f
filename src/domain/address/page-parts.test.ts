import { expect, test } from 'vitest';
import { anchorOf } from './anchors.ts';
import { listParts, partOf } from './page-parts.ts';

test('a part has the id that links to it have', () => {
  expect(partOf('agreement', 'purpose')).toBe(anchorOf('purpose'));
  expect(listParts('agreement')).toContain(partOf('agreement', 'purpose'));
});

test('only pages about more than one agreement have groups of them', () => {
  expect(listParts('partner')).toContain('over');
  expect(listParts('agreement')).not.toContain('over');
});
