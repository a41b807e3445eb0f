import { toSlug } from '../../../../src/domain/address/slugs.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { collectionNames } from '../../../../src/model/collections.ts';
import { dataFileNames } from '../../../../src/model/data-files.ts';
import { toContentPlace } from '../../../../src/reader/content-path.ts';
import type { ContentSet } from '../../../../src/reader/content-set.ts';
import { getBody } from '../../content/markdown-body.ts';
import { listAnchors } from '../heading-anchors.ts';
import type { Rule } from '../check-context.ts';
import { atField, type Report } from '../finding.ts';
import { findNearest } from '../nearest.ts';

/** What no single file can tell: folders with no known name, a register without regions, a site without its rule. */
export const checkWholeFolder: Rule = ({ content }, report) => {
  const { files, languages } = content;
  for (const folder of listUnknownFolders(files))
    report('unknown-folder', { file: folder }, { written: folder, suggestion: proposeFolder(folder) });
  if (content.records('regions').length === 0)
    report('regions-missing', { file: 'regions' }, { written: `regions/${languages[0]}/` });
  checkPages(content, report);
};

/** True for a file in a folder of which the site reads nothing; `checkWholeFolder` tells of the folder once. */
export function isInUnknownFolder(path: string): boolean {
  const [folder = '', ...rest] = path.split('/');
  return rest.length > 0 && !folder.startsWith('.') && !knownFolders.includes(folder);
}

const knownFolders: readonly string[] = [
  ...collectionNames,
  'files',
  'map',
  ...dataFileNames.flatMap((name) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : [])),
];

function listUnknownFolders(files: ContentSet['files']): string[] {
  const stray = files.filter(({ path }) => toContentPlace(path).kind === 'stray' && isInUnknownFolder(path));
  return [...new Set(stray.map(({ path }) => path.slice(0, path.indexOf('/'))))];
}

/** A folder in the words of a language, or with a slip of the keys: `wilayah` and `region` are `regions`. */
function proposeFolder(folder: string): string | undefined {
  const written = toSlug(folder);
  const named = locales.flatMap(
    ({ addresses }) => Object.entries(addresses.page).find(([, word]) => word === written)?.[0] ?? [],
  );
  return collectionNames.find((name) => named.includes(name)) ?? findNearest(written, collectionNames);
}

/** One institutional page holds the rule to which every list leads. */
function checkPages(content: ContentSet, report: Report): void {
  const [first] = content.languages;
  const pages = content.records('pages');
  const file = `pages/${first}/about.md`;
  if (pages.length === 0) return report('about-missing', { file }, { written: file });
  const rule = pages.find(({ data }) => data?.inclusionRule !== undefined);
  if (!rule && pages.every(({ data }) => data)) return report('inclusion-rule-missing', { file });
  for (const page of [...pages, ...content.texts('pages')]) {
    const anchor = page.data?.inclusionRule;
    if (anchor === undefined) continue;
    const anchors = listAnchors(getBody(page.document).nodes);
    if (!anchors.includes(anchor))
      report('inclusion-rule-anchor', atField(page, ['inclusionRule']), {
        written: anchor,
        allowed: anchors.length === 0 ? undefined : anchors.join(', '),
        suggestion: findNearest(anchor, anchors),
      });
  }
}
