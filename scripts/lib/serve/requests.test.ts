import { expect, test } from 'vitest';
import { isKnown, readAccepted, readRange } from './requests.ts';

test('takes the packed forms that a reader names, in the order of the server', () => {
  expect(readAccepted('gzip, deflate, br, zstd')).toEqual(['br', 'zstd', 'gzip']);
  expect(readAccepted('gzip;q=0.5, br; q=0')).toEqual(['gzip']);
  expect(readAccepted('*')).toEqual(['br', 'zstd', 'gzip']);
  expect(readAccepted('identity, *;q=0')).toEqual([]);
  expect(readAccepted()).toEqual([]);
});

test('reads which part of a file is wished for', () => {
  expect(readRange('bytes=2-4', 10)).toEqual({ start: 2, end: 4 });
  expect(readRange('bytes=2-', 10)).toEqual({ start: 2, end: 9 });
  expect(readRange('bytes=-3', 10)).toEqual({ start: 7, end: 9 });
  expect(readRange('bytes=-30', 10)).toEqual({ start: 0, end: 9 });
  expect(readRange('bytes=0-99', 10)).toEqual({ start: 0, end: 9 });
});

test('sends all where the wish is none, or of a kind that it does not know', () => {
  for (const header of [undefined, 'bytes=-', 'lines=1-2', 'bytes=1-2,4-5', 'bytes=4-2'])
    expect(readRange(header, 10)).toBe('all');
});

test('sends nothing past the end', () => {
  expect(readRange('bytes=10-', 10)).toBe('none');
  expect(readRange('bytes=-0', 10)).toBe('none');
});

test('knows a file by its tag before its time', () => {
  const file = { etag: '"a"', modified: new Date('2026-11-28T10:00:00.700Z') };
  const sameTime = 'Sat, 28 Nov 2026 10:00:00 GMT';
  expect(isKnown({ 'if-none-match': 'W/"a", "b"' }, file)).toBe(true);
  expect(isKnown({ 'if-none-match': '"b"', 'if-modified-since': sameTime }, file)).toBe(false);
  expect(isKnown({ 'if-modified-since': sameTime }, file)).toBe(true);
  expect(isKnown({ 'if-modified-since': 'Sat, 28 Nov 2026 09:59:59 GMT' }, file)).toBe(false);
  expect(isKnown({}, file)).toBe(false);
});
