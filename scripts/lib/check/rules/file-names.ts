import { longestName, slugPattern } from '../../../../src/domain/address/slugs.ts';
import { getCollection, isCollectionName } from '../../../../src/model/collections.ts';
import { isDataFileName } from '../../../../src/model/data-files.ts';
import { toNumber, toSlugParts } from '../../../../src/model/slugs.ts';
import { toContentPlace } from '../../../../src/reader/content-path.ts';
import type { ContentSet, Entry } from '../../../../src/reader/content-set.ts';
import type { SourceFile } from '../../../../src/reader/source-file.ts';
import { toNextNumber } from '../../content/agreement-number.ts';
import type { CheckContext, Rule } from '../check-context.ts';
import { isSafePath, proposeSafePath, toBetterSlug, withoutCopyMark } from '../better-names.ts';
import { atField, atFile, type Report } from '../finding.ts';
import { isInUnknownFolder } from './whole-folder.ts';

/** Names and folders of files: they are addresses, and never change. */
export const checkFileNames: Rule = (context, report) => {
  for (const file of context.content.files) checkPlace(file, context.content, report);
  for (const entry of context.content.entries) {
    if (entry.ending === 'mdx' && getCollection(entry.collection).format !== 'mdx')
      report('mdx-not-here', atFile(entry));
    checkSlug(entry, context, report);
  }
};

/** Names that Windows keeps for devices, with or without an ending. */
const windowsNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function checkPlace({ path, kind }: SourceFile, content: ContentSet, report: Report): void {
  const { languages } = content;
  const file = { file: path };
  const place = toContentPlace(path, languages);
  const parts = path.split('/');
  const taken = parts.find((part) => windowsNames.test(part));
  if (taken !== undefined) return report('reserved-file-name', file, { written: taken, suggestion: `berkas-${taken}` });
  const long = parts.find((part) => part.length > longestName);
  if (long !== undefined) return report('long-file-name', file, { length: long.length, limit: longestName });
  if (kind === 'symlink') return report('symlink', file);
  if (path.includes('\ufffd')) return report('unsafe-file-name', file, { written: parts.at(-1) ?? path });
  if (kind !== 'file') return report('not-a-file', file);
  if (place.kind === 'file' && !isSafePath(path)) {
    const written = path.slice('files/'.length);
    return report('unsafe-file-name', file, { written, suggestion: proposeSafePath(written) });
  }
  if (place.kind !== 'stray') return;
  if (place.reason === 'language-folder') return report('wrong-language-folder', file);
  if (/\.(?:docx?|odt|rtf|pdf|zip)$/i.test(path)) return report('word-document', file);
  if (place.reason === 'ending' && !/(?:^|\/)(?:\.|Thumbs\.db|.*~$)/.test(path)) {
    const name = parts.at(-1) ?? '';
    if (pictures.test(name))
      return report('picture-place', file, {
        suggestion: `${findPictureFolder(content)}/${proposeSafePath(name) ?? name}`,
      });
    return report('wrong-ending', file, { suggestion: /^(.+\.mdx?)\.txt$/i.exec(name)?.[1] });
  }
  if (!isInUnknownFolder(path)) report('stray-file', file, { suggestion: proposePlace(parts, languages) });
}

const pictures = /\.(?:jpe?g|png|webp|gif|heic|avif)$/i;

/** Where the content has its pictures. */
function findPictureFolder({ files }: ContentSet): string {
  const known = files.find(({ path, kind }) => kind === 'file' && path.startsWith('files/') && pictures.test(path));
  return known?.path.replace(/\/[^/]*$/, '') ?? 'files';
}

/** Where a file belongs that lies beside its language's folder, or is a copy of a list under another name. */
function proposePlace(parts: readonly string[], [language]: ContentSet['languages']): string | undefined {
  const [folder = '', name] = parts;
  if (name !== undefined) return isCollectionName(folder) ? [folder, language, ...parts.slice(1)].join('/') : undefined;
  const plain = folder.replace(/^(.*?)(\.ya?ml)$/i, (_, stem: string) => `${withoutCopyMark(stem)}.yaml`);
  return plain !== folder && isDataFileName(plain) ? plain : undefined;
}

function checkSlug(entry: Entry, { content }: CheckContext, report: Report): void {
  const { slug: form } = getCollection(entry.collection);
  const parts = toSlugParts(entry.collection, entry.slug);
  const folder = `${entry.collection}/${entry.language}`;
  if (!parts) {
    const year = form === 'by-year' ? `${String(getYear(entry) ?? 'YYYY')}/` : '';
    const name = entry.slug.slice(entry.slug.lastIndexOf('/') + 1);
    return report('wrong-folder-depth', atFile(entry), { expected: `${folder}/${year}${name}.${entry.ending}` });
  }
  const { name } = parts;
  if (!slugPattern.test(name)) {
    const better = toBetterSlug(name);
    const suggestion = better === name ? undefined : `${better}.${entry.ending}`;
    return report('bad-file-name', atFile(entry), { written: name, suggestion });
  }
  if (form === 'numbered' && parts.number === undefined)
    report('agreement-number-missing', atFile(entry), {
      suggestion: `${proposeNumber(entry, content)}-${name}.${entry.ending}`,
    });
  const year = getYear(entry);
  if (parts.year !== undefined && year !== undefined && String(year) !== parts.year)
    report('year-folder', atField(entry, ['date']), { written: parts.year, year });
}

/** The number that the file's other languages have, or the next one. */
function proposeNumber({ collection, language, slug }: Entry, content: ContentSet): string {
  const others = content.entries.filter((other) => other.collection === collection && other.language !== language);
  const known = others
    .map((other) => toNumber(other.slug))
    .find((number) => others.some((other) => other.slug === `${number ?? ''}-${slug}`));
  return known ?? toNextNumber(content);
}

/** The year in which the event of a press release begins. */
function getYear({ data }: Entry): number | undefined {
  const date = typeof data === 'object' && data !== null && 'date' in data ? data.date : undefined;
  const text = typeof date === 'object' && date !== null && 'text' in date ? date.text : undefined;
  return typeof text === 'string' ? Number(text.slice(0, 4)) : undefined;
}
