import { createHash } from 'node:crypto';
import { Document, HeadingLevel, LineRuleType, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { markdownToMdast, type MdastNode } from 'satteri';
import { getSourceText } from '~/content/bodies.ts';
import { toAbsoluteUrl, toUrl } from '~/domain/address/urls.ts';
import type { Sample } from '~/domain/records/handbook.ts';
import type { Source } from '~/domain/records/source.ts';
import { getLocale } from '~/i18n/locales.ts';
import { toText } from '~/i18n/names.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { numbering, toBlocks } from './document-blocks.ts';

/** A sample as a DOCX document to work on; the same bytes for the same words. */
export async function writeSampleDocument(sample: Sample, view: View): Promise<Uint8Array> {
  const { locale, site } = view;
  const t = useTranslations(locale);
  const { title } = toText(sample, locale);
  const source = await getSourceText('samples', sample.slug, locale);
  const root = markdownToMdast(source?.text ?? '', { features: { gfm: { footnotes: false } } });
  const address = toAbsoluteUrl(toUrl({ page: 'sample', slug: sample.slug }, locale), site);
  const note = new Paragraph({ children: [new TextRun({ text: `${t('sample.notice')} ${address}`, italics: true })] });
  const language = getLocale(source?.language ?? locale).dateLocale;
  const document = new Document({
    title,
    creator: site.publisher,
    lastModifiedBy: site.publisher,
    numbering,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: language } },
          // Without a rule, some programs take the height of a line as fixed and let large letters overlap.
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading1: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 120 } } },
        heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 180, after: 90 } } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun({ text: title, size: 36, bold: true })],
          }),
          note,
          ...toBlocks(
            'children' in root ? (root.children as MdastNode[]) : [],
            sample.sources.map(({ id }) => id),
          ),
          new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: t('sources.title') }),
          ...sample.sources.map((one, index) => new Paragraph(`${String(index + 1)}. ${toSourceLine(one)}`)),
        ],
      },
    ],
  });
  return freeze(new Uint8Array(await Packer.toBuffer(document)), sample.updated);
}

/** What a reader can compare a downloaded document with. */
export async function describeSampleDocument(sample: Sample, view: View): Promise<{ bytes: number; sha256: string }> {
  const bytes = await writeSampleDocument(sample, view);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function toSourceLine({ title, publisher, url }: Source): string {
  return [title, publisher, url].filter(Boolean).join('. ');
}

/** A document carries the moment of its writing in three places; here, the day of its words. */
function freeze(bytes: Uint8Array, day: string): Uint8Array {
  // As a moment of the place where it is built, which is how archives write it.
  const mtime = new Date(1980, 0, 1);
  const files = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const frozen = files.map(([name, data]): [string, Zippable[string]] => {
    const isProperties = name === 'docProps/core.xml';
    const text = isProperties
      ? strFromU8(data).replace(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, `>${day}T00:00:00Z<`)
      : undefined;
    return [name, [text === undefined ? data : strToU8(text), { mtime }]];
  });
  return zipSync(Object.fromEntries(frozen), { level: 9 });
}

/** Programs know the kind of a document by what stands first in it. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}
