import { expect, test } from 'vitest';
import { hashBytes, toChecksumsText } from './checksums.ts';
import { verifyCopy } from './verify-copy.ts';

const files: Record<string, string> = { 'index.html': 'beranda', 'en/a b.html': 'two words' };
const list = toChecksumsText(
  new Map(Object.entries(files).map(([file, text]) => [file, hashBytes(Buffer.from(text))])),
);
const read = (copy: Record<string, string>) => (file: string) =>
  Promise.resolve(copy[file] === undefined ? undefined : Buffer.from(copy[file]));
const readList = read({ 'sha256sums.txt': list });

test('finds a whole copy whole', async () => {
  expect(await verifyCopy(read(files), readList)).toEqual({ checked: 2, missing: [], changed: [] });
});

test('names what was changed and what is missing', async () => {
  expect(await verifyCopy(read({ 'index.html': 'lain' }), readList)).toEqual({
    checked: 2,
    missing: ['en/a b.html'],
    changed: ['index.html'],
  });
});

test('says that there is nothing to compare with', async () => {
  await expect(verifyCopy(read(files), read({}))).rejects.toThrow('sha256sums.txt');
});

test('takes a server that leads on for the page that does the same, and no other way', async () => {
  const page = '<meta http-equiv="refresh" content="0;url=/baru/">';
  const sums = toChecksumsText(new Map([['lama/index.html', hashBytes(Buffer.from(page))]]));
  const own = read({ 'sha256sums.txt': sums, 'lama/index.html': page });
  const lead = (to: string) => () => Promise.resolve({ to });
  expect((await verifyCopy(lead('/baru/'), own)).changed).toEqual([]);
  expect((await verifyCopy(lead('https://evil.example/baru/'), own)).changed).toEqual(['lama/index.html']);
  const altered = read({ 'sha256sums.txt': sums, 'lama/index.html': page.replace('baru', 'lain') });
  expect((await verifyCopy(lead('/lain/'), altered)).changed).toEqual(['lama/index.html']);
});
