import { expect, test } from 'vitest';
import { toOwners } from './owners.ts';
import { getStarterWord } from './starter-words.ts';

const repository = `# Who is asked: replace "organisasi".

*                    @organisasi/web
/src/                @organisasi/web

/content/            @organisasi/redaksi
/content/agreements/ @organisasi/kerja-sama
/content/site.yaml   @organisasi/redaksi @organisasi/web
/docs/content/       @organisasi/web
`;

test('asks, in a folder of its own, the same teams for the same files of content, and for nothing else', () => {
  const word = (key: 'organisation' | 'editors' | 'cooperation') => getStarterWord('en', key, {});
  const organisation = `@${word('organisation')}`;
  const lines = toOwners(repository, 'en').split('\n');
  expect(lines.filter((line) => line !== '')).toEqual([
    `# Who is asked: replace "${word('organisation')}".`,
    `*            ${organisation}/${word('editors')}`,
    `/agreements/ ${organisation}/${word('cooperation')}`,
    `/site.yaml   ${organisation}/${word('editors')} ${organisation}/web`,
  ]);
  // Empty lines stay, so that what belongs together stands together.
  expect(lines).toHaveLength(7);
});
