import { afterEach, expect, test, vi } from 'vitest';
import { hashBytes, toChecksumsText } from './checksums.ts';
import { readFrom, verifyCopy } from './verify-copy.ts';

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

afterEach(() => vi.unstubAllGlobals());

/** A server that answers at these addresses, or leads on with a status. */
function serve(answers: Record<string, string | readonly [status: number, to: string]>): void {
  vi.stubGlobal('fetch', (address: URL) => {
    const answer = answers[address.href];
    if (answer === undefined) return Promise.resolve(new Response('', { status: 404 }));
    if (typeof answer === 'string') return Promise.resolve(new Response(answer));
    return Promise.resolve(new Response(null, { status: answer[0], headers: { location: answer[1] } }));
  });
}

const readText = async (file: string) => {
  const answer = await readFrom('http://a.example')(file);
  return answer instanceof Uint8Array ? Buffer.from(answer).toString() : answer;
};

test.each([301, 302, 307, 308])(
  'goes on to the same page by another way of writing its address (%i)',
  async (status) => {
    serve({
      'http://a.example/x/': [status, 'https://a.example/x/'],
      'https://a.example/x/': [status, 'https://www.a.example/x'],
      'https://www.a.example/x': 'x',
    });
    expect(await readText('x/index.html')).toBe('x');
  },
);

test.each([301, 302, 307, 308])('tells where a page has moved, the place in it included (%i)', async (status) => {
  serve({ 'http://a.example/x/': [status, '/y/#z'], 'http://a.example/w/': [status, 'https://b.example/w/'] });
  expect(await readText('x/index.html')).toEqual({ to: '/y/#z' });
  expect(await readText('w/index.html')).toEqual({ to: 'https://b.example/w/' });
});

test('gives up on a page that leads in a circle', async () => {
  serve({ 'http://a.example/x/': [301, '/x'], 'http://a.example/x': [301, '/x/'] });
  expect(await readText('x/index.html')).toBeUndefined();
});
