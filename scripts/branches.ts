import { languages } from '../src/domain/text/language.ts';
import { isLocale, locales } from '../src/i18n/locales.ts';
import { translate } from '../src/i18n/translate.ts';
import { formatBranches, toAnnotations } from './lib/branches/format-branches.ts';
import { git } from './lib/branches/git.ts';
import { listOpenBranches, NoMainBranch, NoSuchBranch } from './lib/branches/open-branches.ts';
import { isMeant, listTouchedRecords } from './lib/branches/touched-records.ts';
import { annotationHosts, formatAnnotations } from './lib/check/reporters/annotations.ts';
import { readCommandLine, readEnvironment, speakOfSite } from './lib/command-line.ts';

speakOfSite();
const help = translate(languages[0], 'branches.help', { languages: locales.map(({ code }) => code).join('|') });

const options = readCommandLine(help, {
  record: { type: 'string' },
  branch: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string', default: languages[0] },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  annotations: { type: 'string' },
});
const { record, branch, base, lang, json, strict } = options;
const host = annotationHosts.find((name) => name === options.annotations);
if (!isLocale(lang) || (options.annotations !== undefined && (!host || json))) stop(help);

const { contentDir } = readEnvironment();
try {
  const folder = (await git(contentDir, 'rev-parse', '--show-prefix')).trim();
  const open = await listOpenBranches(contentDir, { base, current: branch });
  const records = listTouchedRecords(open.branches, folder).filter(
    (item) =>
      (record === undefined ? item.branches.length > 1 : isMeant(item, record)) &&
      (branch === undefined || item.branches.some(({ name }) => name === open.current)),
  );
  const found = { base: open.base, records, incomparable: open.incomparable };
  if (json) console.log(JSON.stringify(found, null, 2));
  else if (host) console.log(formatAnnotations(toAnnotations(records, open.current, lang), host));
  else console.log(formatBranches({ ...found, record }, lang));
  process.exitCode = strict && records.length > 0 ? 1 : 0;
} catch (error) {
  if (error instanceof NoMainBranch) stop(translate(lang, 'branches.noMain', { names: error.message }));
  if (error instanceof NoSuchBranch) stop(translate(lang, 'branches.noSuch', { name: error.message }));
  stop(translate(lang, 'branches.noGit', { folder: contentDir, reason: String(error) }));
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
