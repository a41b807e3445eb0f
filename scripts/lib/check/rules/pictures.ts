import { decodeAddress } from '../../../../src/domain/address/decode-address.ts';
import { isSafePath, proposeSafePath, toSafePath } from '../better-names.ts';
import { findNearest } from '../nearest.ts';
import type { Entry } from '../../../../src/reader/content-set.ts';
import { listLinks } from '../body-text.ts';
import { getBody } from '../../content/markdown-body.ts';
import type { CheckContext, Rule } from '../check-context.ts';
import { atBodyLine, atField, type Place, type Report } from '../finding.ts';
import { getAt, listAt } from '../field-values.ts';
import { MAX_POINTS, toSha256 } from '../pictures.ts';

const KILOBYTE = 1000;
const LARGE = 500;
const TOO_LARGE = 2000;
const DOCUMENT_LARGE = 5000;
const DOCUMENT_TOO_LARGE = 20_000;
const pictureEnding = /\.(?:jpe?g|png|webp|avif|gif|tiff?|bmp|heic)$/i;
const allowedEnding = /\.(?:jpe?g|png|webp|avif|pdf|od[ts]|docx|xlsx|csv|txt|md)$/i;

/** Pictures and documents: what is in `files/`, and what texts and fields say of it. */
export const checkPictures: Rule = (context, report) => {
  checkFiles(context, report);
  for (const entry of context.content.entries) {
    checkBodyPictures(entry, context, report);
    for (const { path, value } of ['photo.file', 'documents.*.file'].flatMap((pattern) =>
      listAt(entry.document.value, pattern),
    ))
      if (typeof value === 'string') checkPath(value, atField(entry, path), context, report);
    checkDocuments(entry, context, report);
  }
};

function checkFiles({ content, pictures, documents }: CheckContext, report: Report): void {
  for (const { path, kind, size } of content.files) {
    if (kind !== 'file' || !path.startsWith('files/') || /(?:^|\/)(?:\.gitkeep|README\.md)$/.test(path)) continue;
    const place = { file: path };
    // A drawing in SVG can hold a program, which would run with the rights of this site when its address is opened.
    if (/\.svg$/i.test(path)) {
      report('picture-active', place);
      continue;
    }
    if (!allowedEnding.test(path)) {
      report('file-kind', place, { written: /\.[^./]*$/.exec(path)?.[0] ?? path });
      continue;
    }
    const written = Math.round(size / KILOBYTE);
    if (!pictureEnding.test(path)) {
      if (written > DOCUMENT_TOO_LARGE) report('document-too-large', place, { written, limit: DOCUMENT_TOO_LARGE });
      else if (written > DOCUMENT_LARGE) report('document-large', place, { written, limit: DOCUMENT_LARGE });
      const { differs, actions = [], isBroken, isOverFull } = documents.get(path) ?? {};
      if (differs !== undefined) report('file-content-differs', place, { written: differs, expected: toEnding(path) });
      if (isBroken) report('document-broken', place);
      if (isOverFull) report('document-over-full', place);
      if (actions.length > 0) report('document-active', place, { written: actions.join(', ') });
      continue;
    }
    if (written > TOO_LARGE) report('picture-too-large', place, { written, limit: TOO_LARGE });
    else if (written > LARGE) report('picture-large', place, { written, limit: LARGE });
    const picture = pictures.get(path);
    if (picture && !picture.isReadable) report('picture-unreadable', place);
    if (picture?.differs !== undefined)
      report('file-content-differs', place, { written: picture.differs, expected: toEnding(path) });
    if (picture?.tooWide !== undefined)
      report('picture-too-wide', place, { written: picture.tooWide, limit: MAX_POINTS });
    if (picture?.hasLocation) report('picture-location', place);
    if (picture?.isMoving) report('picture-moving', place);
    if (picture?.holdsMore) report('picture-holds-more', place);
  }
}

const toEnding = (path: string) => path.slice(path.lastIndexOf('.') + 1);

function checkBodyPictures(entry: Entry, context: CheckContext, report: Report): void {
  for (const { url, line, kind, alt, title } of listLinks(getBody(entry.document).nodes)) {
    if (kind !== 'image') continue;
    const place = atBodyLine(entry, line);
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
      if (/^(?:https?:|\/\/)/i.test(url)) report('picture-remote', place, { written: url });
      continue;
    }
    if (!alt?.trim()) report('picture-alt-missing', place, { written: url });
    if (!title?.trim()) report('picture-credit-missing', place, { written: url });
    const below = /^(?:(?:\.\.\/)+|\/)files\/(.*)$/.exec(url)?.[1];
    checkPath(decodeAddress(below ?? url), place, context, report);
  }
}

function checkPath(written: string, place: Place, { content }: CheckContext, report: Report): void {
  if (/^[/\\]|\\|(?:^|\/)\.\.?(?:\/|$)|^[a-z]+:/i.test(written)) return report('unsafe-path', place, { written });
  const files = content.files
    .filter(({ path }) => path.startsWith('files/'))
    .map(({ path }) => path.slice('files/'.length));
  // Of a file with another name than it should have, that is told.
  if (files.includes(written) || files.some((file) => !isSafePath(file) && toSafePath(file) === written)) return;
  const name = decodeAddress(written);
  const suggestion = toSafePath(name);
  if (!isSafePath(written) && !files.includes(suggestion))
    return report('unsafe-file-name', place, { written, suggestion: proposeSafePath(name) });
  report('file-missing', place, { written, suggestion: findNearest(suggestion, files.filter(isSafePath)) });
}

function checkDocuments(entry: Entry, { content }: CheckContext, report: Report): void {
  for (const { path, value } of listAt(entry.document.value, 'documents.*')) {
    const file = content.files.find(
      (candidate) => candidate.kind === 'file' && candidate.path === `files/${String(getAt(value, ['file']))}`,
    );
    if (!file) continue;
    const [bytes, sha256] = [getAt(value, ['bytes']), getAt(value, ['sha256'])];
    if (typeof bytes === 'number' && bytes !== file.size)
      report('document-bytes', atField(entry, [...path, 'bytes']), { written: bytes, other: file.size });
    if (typeof sha256 === 'string' && sha256 !== hash(file.read))
      report('document-hash', atField(entry, [...path, 'sha256']), { other: hash(file.read) });
  }
}

function hash(read: () => Uint8Array): string {
  try {
    return toSha256(read());
  } catch {
    return '';
  }
}
