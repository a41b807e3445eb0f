import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages, sitePlace, speak, usualLanguages, usualPlace } from '../domain/text/language.ts';
import { readContentSet, spokenFiles } from './content-set.ts';
import { findSourceFile, listSourceFiles } from './source-file.ts';

afterAll(() => {
  speak(usualLanguages, usualPlace);
});

test.each(['toy-province', 'toy-region', 'toy-negeri', 'toy-portal'])(
  'a few files of %s say as much of its languages and its place as the whole folder',
  (name) => {
    const contentDir = path.resolve('tests/fixtures', name);
    readContentSet(listSourceFiles(contentDir));
    const whole = structuredClone({ languages, sitePlace });
    speak(['en'], { ...usualPlace, words: { nothing: ['of it'] } as never });
    readContentSet(spokenFiles.flatMap((file) => findSourceFile(contentDir, file) ?? []));
    expect({ languages, sitePlace }).toEqual(whole);
  },
);
