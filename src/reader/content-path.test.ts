import { expect, test } from 'vitest';
import { toContentPlace } from './content-path.ts';

test.each([
  [
    'partners/en/busan.md',
    { kind: 'entry', collection: 'partners', language: 'en', isRecord: false, slug: 'busan', ending: 'md' },
  ],
  [
    'press-releases/id/2019/rapat.md',
    { kind: 'entry', collection: 'press-releases', language: 'id', isRecord: true, slug: '2019/rapat', ending: 'md' },
  ],
  [
    'guides/id/mulai.mdx',
    { kind: 'entry', collection: 'guides', language: 'id', isRecord: true, slug: 'mulai', ending: 'mdx' },
  ],
  ['site.yaml', { kind: 'data', name: 'site.yaml' }],
  ['map/boundaries.geojson', { kind: 'map' }],
  ['files/foto/rapat.jpg', { kind: 'file' }],
  ['README.md', { kind: 'unread' }],
  ['_templates/agreement.md', { kind: 'unread' }],
  ['partners/jv/busan.md', { kind: 'stray', reason: 'language-folder' }],
  ['partners/id/busan.txt', { kind: 'stray', reason: 'ending' }],
  ['partners/busan.md', { kind: 'stray', reason: 'place' }],
  ['__proto__/id/x.md', { kind: 'unread' }],
  ['constructor/id/x.md', { kind: 'stray', reason: 'place' }],
])('knows what %s is', (path, place) => {
  expect(toContentPlace(path)).toEqual(place);
});

test('takes the first language of a site as that of its records', () => {
  expect(toContentPlace('partners/en/busan.md', ['en'])).toMatchObject({ kind: 'entry', isRecord: true });
  expect(toContentPlace('partners/id/busan.md', ['en'])).toEqual({ kind: 'stray', reason: 'language-folder' });
});
