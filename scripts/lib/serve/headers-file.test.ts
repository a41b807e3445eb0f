import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const rules = parseHeadersFile(`
# For every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'
  Cache-Control: max-age=300

/_astro/*
  cache-control: max-age=31536000, immutable
`);

test('gives every page the headers of /*', () => {
  expect(headersFor('/en/', rules)).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Cache-Control': 'max-age=300',
  });
});

test('lets a later rule replace a header, whatever its case', () => {
  expect(headersFor('/_astro/a.css', rules)).toMatchObject({ 'cache-control': 'max-age=31536000, immutable' });
  expect(headersFor('/_astro/a.css', rules)).not.toHaveProperty('Cache-Control');
});

test('takes away a header that an earlier rule set', () => {
  const framed = parseHeadersFile('/*\n  X-Test: 1\n  X-Other: 2\n/embed/*\n  ! X-Test');
  expect(headersFor('/embed/x/', framed)).toEqual({ 'X-Other': '2' });
});

test('takes points and brackets in a path as they are', () => {
  const [rule] = parseHeadersFile('/feed.xml\n  X-Test: 1');
  expect(headersFor('/feed-xml', rule ? [rule] : [])).toEqual({});
});

test('names the line it cannot read', () => {
  expect(() => parseHeadersFile('/*\n  no colon here')).toThrow('line 2');
  expect(() => parseHeadersFile('  X-Test: 1')).toThrow('line 1');
});
