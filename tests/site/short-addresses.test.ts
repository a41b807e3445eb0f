import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { getPageWord } from '../../src/domain/address/address-words.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages, type PerLanguage } from '../../src/domain/text/language.ts';
import { isRedirect, listPages, dist } from '../lib/dist.ts';
import { hasAddress, readJson, toPath } from '../lib/read-dist.ts';

interface Listed {
  items: { id: string; url: PerLanguage<string> }[];
}

const pages = new Map(listPages(dist).map((page) => [page.url, page]));
const records = ['agreements', 'visits'].flatMap((name) => readJson<Listed>(`/api/v1/${name}.json`).items);

test('every agreement and visit has a short address in every language, which leads to it', () => {
  const wrong = records.flatMap(({ id, url }) =>
    languages
      .map((language) => [`${toUrl({ page: 'home' }, language)}${id}/`, url[language]] as const)
      .filter(([short, long]) => !pages.get(short)?.root.querySelector(`main a[href="${toPath(long)}"]`))
      .map(([short]) => short),
  );
  expect(wrong).toEqual([]);
});

test('a short address is a page of its own, kept out of search engines', () => {
  for (const { id } of records) {
    const page = pages.get(`/${id}/`);
    expect(page && isRedirect(page), id).toBe(false);
    expect(page?.root.querySelector('meta[name="robots"]')?.getAttribute('content'), id).toContain('noindex');
  }
});

test('a printed agreement names its short address at the foot of every sheet, by a style that the policy knows', () => {
  for (const { id, url } of records) {
    const page = pages.get(toPath(url[languages[0]]));
    const css = page?.root.querySelector('style[media="print"]')?.text ?? '';
    expect(css, id).toContain(`/${id}/"`);
    const hash = createHash('sha256').update(css).digest('base64');
    const policy = page?.root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
    expect(policy, id).toContain(`'sha256-${hash}'`);
  }
});

test('the files of a citation stand beside every agreement and visit, in every language', () => {
  const files = records.flatMap(({ url }) =>
    languages.flatMap((language) =>
      ['bib', 'ris', 'json'].map((end) => `${url[language]}${getPageWord('citation', language)}.${end}`),
    ),
  );
  expect(files.filter((file) => !hasAddress(file))).toEqual([]);
});
