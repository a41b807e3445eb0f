import { expect, test } from 'vitest';
import { toCommitAddress, toEditAddress } from './repository.ts';

const path = 'content/agreements/id/0042-surabaya-busan.md';
const at = (url: string, more = {}) => ({ url, branch: 'main', ...more });

test.each([
  ['https://github.com/humas/register', `https://github.com/humas/register/edit/main/${path}`],
  ['https://github.com/humas/register.git', `https://github.com/humas/register/edit/main/${path}`],
  ['https://gitlab.com/humas/isi/register/', `https://gitlab.com/humas/isi/register/-/edit/main/${path}`],
  ['https://gitlab.lembayung.example/register', `https://gitlab.lembayung.example/register/-/edit/main/${path}`],
  ['https://codeberg.org/humas/register', `https://codeberg.org/humas/register/_edit/main/${path}`],
])('a file of %s is edited where that host edits', (url, address) => {
  expect(toEditAddress(at(url), path)).toBe(address);
});

test.each([
  ['https://github.com/humas/register', 'https://github.com/humas/register/commit/4f2a'],
  ['https://gitlab.com/humas/register', 'https://gitlab.com/humas/register/-/commit/4f2a'],
])('a commit of %s is read where that host shows it', (url, address) => {
  expect(toCommitAddress(at(url), '4f2a')).toBe(address);
});

test('another host needs a form, and gets no link without one', () => {
  const url = 'https://git.lembayung.example/register';
  expect(toEditAddress(at(url), path)).toBeUndefined();
  const form = `${url}/sunting?cabang={branch}&berkas={path}`;
  expect(toEditAddress(at(url, { edit: form }), path)).toBe(`${url}/sunting?cabang=main&berkas=${path}`);
  expect(toCommitAddress(at(url, { commit: `${url}/c/{commit}` }), '4f2a')).toBe(`${url}/c/4f2a`);
});

test('a form goes before what is known of a host, and a branch may have a slash', () => {
  const repository = at('https://github.com/humas/register', { branch: 'isi/utama' });
  expect(toEditAddress(repository, path)).toContain('/edit/isi/utama/content/');
});
