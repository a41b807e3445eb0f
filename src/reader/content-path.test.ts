import { expect, test } from 'vitest';
import { toContentPlace } from './content-path.ts';

test.each([
  ['partners/en/busan.md', { kind: 'entry', collection: 'partners', language: 'en', slug: 'busan', ending: 'md' }],
  [
    'press-releases/id/2019/rapat.md',
    { kind: 'entry', collection: 'press-releases', language: 'id', slug: '2019/rapat', ending: 'md' },
  ],
  ['guides/id/mulai.mdx', { kind: 'entry', collection: 'guides', language: 'id', slug: 'mulai', ending: 'mdx' }],
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
