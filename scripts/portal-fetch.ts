import { fetchMember, getOverNetwork } from './lib/portal/fetch-member.ts';
import { readCommandLine, readEnvironment } from './lib/command-line.ts';
import { readDataFile } from '../src/reader/data-file.ts';
import { readSearchVersion } from '../src/reader/search-version.ts';

const help = `
Fetches what the members of a portal publish (members.yaml) into members/ of its content folder: records and search
index. The only command that uses the network; a build reads the copies. A member that cannot be fetched whole keeps its
copy of before, and is left out of the portal until it can. Ends with exit code 1 when there is one.

  npm run portal:fetch -- [--member KEY]

  --member KEY    only this one
  --help          shows this

  CONTENT_DIR=path    another content folder (default: content)
`;

const { member } = readCommandLine(help, { member: { type: 'string' } });
const { contentDir, siteDate } = readEnvironment();
const list = readDataFile(contentDir, 'members.yaml') ?? [];
const wanted = list.filter(({ key }) => member === undefined || key === member);
if (wanted.length === 0) {
  console.error(`members.yaml: ${list.map(({ key }) => key).join(', ') || '–'}`);
  process.exit(2);
}
const searchVersion = readSearchVersion();
for (const settings of wanted) {
  const { key, files, problem } = await fetchMember(settings, {
    contentDir,
    day: siteDate,
    searchVersion,
    get: getOverNetwork,
  });
  if (problem) {
    console.error(`${key}: ${settings.url}/${problem.file}: ${problem.reason}`);
    process.exitCode = 1;
  } else console.log(`${key}: ${String(files)} files`);
}
