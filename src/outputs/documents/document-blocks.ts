import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type INumberingOptions,
  type IRunOptions,
} from 'docx';
import type { MdastNode } from 'satteri';
import { toSpans } from '~/domain/text/citations.ts';

type Block = Paragraph | Table;

/** How deep lists may nest; what is deeper stands at the last level. */
const levels = [0, 1, 2];

/** The lists of a document, as it must declare them. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'ordered',
      levels: levels.map((level) => ({
        level,
        format: level === 1 ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
        text: `%${String(level + 1)}.`,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
      })),
    },
  ],
};

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** Where a block stands, and what its words look like. */
interface Place {
  sourceIds: readonly string[];
  /** Depth within lists; none outside. */
  level?: number;
  /** Every ordered list counts from one. */
  nextList: () => number;
  run: IRunOptions;
}

/** Markdown as the blocks of a document: headings, paragraphs, lists and tables; whatever else there is, as its words. */
export function toBlocks(nodes: readonly MdastNode[], sourceIds: readonly string[]): Block[] {
  let lists = 0;
  const nextList = () => (lists += 1);
  return nodes.flatMap((node) => toBlock(node, { sourceIds, nextList, run: {} }));
}

function toBlock(node: MdastNode, place: Place): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[Math.min(node.depth, 4) - 2] ?? headings[0],
          keepNext: true,
          children: toRuns(node, place),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: toRuns(node, place) })];
    case 'list':
      return toItems(node, place);
    case 'table':
      return [toTable(node, place)];
    case 'blockquote':
      return childrenOf(node).map((child) => new Paragraph({ indent: { left: 720 }, children: toRuns(child, place) }));
    default:
      return childrenOf(node).flatMap((child) => toBlock(child, place));
  }
}

function toItems(list: Extract<MdastNode, { type: 'list' }>, place: Place): Block[] {
  const level = Math.min((place.level ?? -1) + 1, levels.length - 1);
  const instance = list.ordered ? place.nextList() : 0;
  const mark = list.ordered ? { numbering: { reference: 'ordered', level, instance } } : { bullet: { level } };
  return childrenOf(list).flatMap((item) =>
    childrenOf(item).flatMap((child, index): Block[] => {
      if (child.type !== 'paragraph') return toBlock(child, { ...place, level });
      const options = index === 0 ? mark : { indent: { left: 720 * (level + 1) } };
      return [new Paragraph({ ...options, children: toRuns(child, place) })];
    }),
  );
}

/** The width of the text on A4 with the usual margins, in twentieths of a point. */
const textWidth = 9026;

function toTable(table: MdastNode, place: Place): Table {
  const widths = toWidths(table);
  const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: childrenOf(table).map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: childrenOf(row).map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    spacing: { after: 0 },
                    keepNext: index === 0,
                    children: toRuns(cell, { ...place, run: { bold: index === 0 } }),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** The columns share the width by their longest cells, so that one of numbers stays narrow. */
function toWidths(table: MdastNode): number[] {
  const rows = childrenOf(table).map((row) => childrenOf(row).map(toLength));
  const longest = (rows[0] ?? []).map((_, column) =>
    Math.min(32, Math.max(12, ...rows.map((lengths) => lengths[column] ?? 0))),
  );
  const sum = longest.reduce((total, length) => total + length, 0);
  return longest.map((length) => Math.floor((textWidth * length) / sum));
}

function toLength(node: MdastNode): number {
  return 'value' in node && typeof node.value === 'string'
    ? node.value.length
    : childrenOf(node).reduce((total, child) => total + toLength(child), 0);
}

/** The words of a node with their stress; marks of sources become superior numbers. */
function toRuns(node: MdastNode, place: Place): TextRun[] {
  switch (node.type) {
    case 'text':
      return toTextRuns(node.value, place);
    case 'inlineCode':
      return [new TextRun({ ...place.run, text: node.value })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return listRuns(node, { ...place, run: { ...place.run, bold: true } });
    case 'emphasis':
      return listRuns(node, { ...place, run: { ...place.run, italics: true } });
    case 'link': {
      const address = /^https?:/.test(node.url) ? [new TextRun({ ...place.run, text: ` (${node.url})` })] : [];
      return [...listRuns(node, place), ...address];
    }
    default:
      return listRuns(node, place);
  }
}

function listRuns(node: MdastNode, place: Place): TextRun[] {
  return childrenOf(node).flatMap((child) => toRuns(child, place));
}

function toTextRuns(text: string, { run, sourceIds }: Place): TextRun[] {
  return text.split(/((?:\s*\[\^[a-z0-9-]+\])+)/).flatMap((part) => {
    const ids = [...part.matchAll(/\[\^([a-z0-9-]+)\]/g)].map((match) => match[1] ?? '');
    if (ids.length === 0) return part === '' ? [] : [new TextRun({ ...run, text: part.replace(/\s+/g, ' ') })];
    const numbers = toSpans(ids, sourceIds).map(([first, last]) =>
      first === last ? String(first) : `${String(first)}–${String(last)}`,
    );
    return [new TextRun({ ...run, text: numbers.join(', '), superScript: true })];
  });
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}
