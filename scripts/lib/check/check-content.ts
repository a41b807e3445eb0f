import type { Problem } from './problem.ts';

/** Checks a content folder as it stands on a day; messages are in Indonesian unless `lang` says otherwise. */
export async function checkContent(_options: {
  contentDir: string;
  siteDate: string;
  lang?: 'id' | 'en';
}): Promise<{ problems: Problem[] }> {
  return Promise.resolve({ problems: [] });
}
