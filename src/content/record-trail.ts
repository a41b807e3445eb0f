import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentDir, site } from '~/config/site.ts';
import { toCommitAddress, toEditAddress, type Repository } from '~/domain/address/repository.ts';
import { loggedCollections, type LoggedCollection, type RecordTrail } from '~/domain/changes/change-log.ts';
import { languages } from '~/domain/text/language.ts';
import type { View } from '~/i18n/view.ts';
import type { CollectionName } from '~/model/collections.ts';
import { noteRead } from '~/cache/page-reads.ts';

const repository: Repository | undefined =
  site.repository === undefined ? undefined : { url: site.repository, branch: 'main', ...site.repositoryLinks };

/** What the page of a record tells of its changes, with links to an open repository where there is one. */
export function getTrail(collection: CollectionName, slug: string, { changes: log, locale }: View): RecordTrail {
  const changes = isLogged(collection) ? log.ofRecord(collection, slug) : [];
  const { reach, folder } = log;
  const trail = { changes, reach };
  if (!repository) return { ...trail, commits: new Map() };
  const toFile = (language: string) => `${collection}/${language}/${slug}.md`;
  noteRead('file', [collection, slug, locale].join(':'));
  const file = existsSync(path.join(contentDir, toFile(locale))) ? toFile(locale) : toFile(languages[0]);
  const edit = toEditAddress(repository, `${folder === '' ? 'content/' : folder}${file}`);
  const commits = changes.flatMap(({ day, commit }) => {
    const address = commit === undefined ? undefined : toCommitAddress(repository, commit);
    return address === undefined ? [] : [[day, address] as const];
  });
  return { ...trail, ...(edit !== undefined && { edit }), commits: new Map(commits) };
}

function isLogged(collection: CollectionName): collection is LoggedCollection {
  return (loggedCollections as readonly string[]).includes(collection);
}
