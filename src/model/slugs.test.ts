import { expect, test } from 'vitest';
import { isSlugOf, toNumber, toPermanentName, toSlugParts } from './slugs.ts';

test('takes a slug apart in the form of its collection', () => {
  expect(toSlugParts('partners', 'busan')).toEqual({ name: 'busan' });
  expect(toSlugParts('agreements', '0042-surabaya-busan')).toEqual({ number: '0042', name: '0042-surabaya-busan' });
  expect(toSlugParts('press-releases', '2019/rapat')).toEqual({ year: '2019', name: 'rapat' });
});

test.each([
  ['partners', '2019/busan'],
  ['press-releases', 'rapat'],
  ['press-releases', '3019/rapat'],
  ['press-releases', '2019/09/rapat'],
] as const)('finds no slug of %s in %s', (collection, slug) => {
  expect(toSlugParts(collection, slug)).toBeUndefined();
  expect(isSlugOf(collection, slug)).toBe(false);
});

test('reads numbers of four digits and more, and only at the beginning of a name', () => {
  expect(toNumber('0042-busan')).toBe('0042');
  expect(toNumber('10000-busan')).toBe('10000');
  expect(toNumber('042-busan')).toBeUndefined();
  expect(toNumber('0042')).toBeUndefined();
});

test('accepts former addresses in small letters, digits and hyphens', () => {
  expect(isSlugOf('partners', 'pusan-lama')).toBe(true);
  expect(isSlugOf('partners', 'Pusan')).toBe(false);
  expect(isSlugOf('press-releases', '2019/Rapat')).toBe(false);
});

test('knows an agreement by its number, every other record by its slug', () => {
  expect(toPermanentName('agreements', '0042-surabaya-busan')).toBe('agreements/0042');
  expect(toPermanentName('agreements', 'tanpa-nomor')).toBe('agreements/tanpa-nomor');
  expect(toPermanentName('partners', '1234-busan')).toBe('partners/1234-busan');
});
