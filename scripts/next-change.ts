import { findNextChange } from '../src/domain/calendar/instants.ts';
import { readTimeZone } from '../src/reader/data-file.ts';
import { readContentSet } from '../src/reader/content-set.ts';
import { listSourceFiles } from '../src/reader/source-file.ts';
import { readCommandLine, readEnvironment } from './lib/command-line.ts';

const help = `
Prints the instant at which the site has to be built next though no file changes: the next publishAt, or the beginning of
the next day where the site is. For the timer of a server (docs/operations.md).

  npm run --silent next-change
`;

readCommandLine(help, {});
const { contentDir, siteDate, now } = readEnvironment();
const moments = readContentSet(listSourceFiles(contentDir)).entries.flatMap(({ data }) =>
  typeof data === 'object' && data !== null && 'publishAt' in data && typeof data.publishAt === 'string'
    ? [data.publishAt]
    : [],
);
const timeZone = readTimeZone(contentDir);
console.log(findNextChange(moments, { today: siteDate, timeZone, now }).toISOString());
