import type { Problem } from './problem.ts';

/** Checks a content folder as it stands on a day. */
export async function checkContent(_options: {
  contentDir: string;
  siteDate: string;
}): Promise<{ problems: Problem[] }> {
  return Promise.resolve({ problems: [] });
}
