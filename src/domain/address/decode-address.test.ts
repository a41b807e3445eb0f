import { expect, test } from 'vitest';
import { decodeAddress } from './decode-address.ts';

test.each([
  ['foto/rapat%20kerja.png', 'foto/rapat kerja.png'],
  ['foto/rapat.png', 'foto/rapat.png'],
  ['diskon 50%.pdf', 'diskon 50%.pdf'],
])('%s names %s', (written, name) => {
  expect(decodeAddress(written)).toBe(name);
});
