import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type ParsedNode,
  type Scalar,
} from 'yaml';

/** The way to a field: `['events', 0, 'kind']`. */
export type FieldPath = readonly PropertyKey[];

/** Where the fields of a YAML text stand. */
export interface YamlLines {
  /** Line of a field; of the nearest field around it where it is missing. */
  lineOf(path: FieldPath): number;
  /** The value as written, without quotes: `35.10`, where YAML reads the number 35.1. */
  writtenAt(path: FieldPath): string | undefined;
  /** Values written without quotes, with their line and the key behind which they stand. */
  listPlain(): PlainValue[];
}

export interface PlainValue {
  text: string;
  line: number;
  /** None for a key, and for an item of a list. */
  key?: string;
}

/** Finds lines in YAML whose first line is line `firstLine` of the file; works as far as the YAML can be read. */
export function createYamlLines(yaml: string, firstLine: number): YamlLines {
  const counter = new LineCounter();
  const root = parse(yaml, counter);
  const toLine = (offset: number | undefined) =>
    offset === undefined ? firstLine : firstLine - 1 + counter.linePos(offset).line;
  return {
    lineOf: (path) => {
      const { offset, depth } = follow(root, path);
      return depth === 0 ? Math.max(1, firstLine - 1) : toLine(offset);
    },
    writtenAt: (path) => {
      const { node, depth } = follow(root, path);
      return depth === path.length && isScalar(node) ? (node.source ?? undefined) : undefined;
    },
    listPlain: () => {
      const found: PlainValue[] = [];
      const take = (role: unknown, { type, source, range }: Scalar, around: readonly unknown[]) => {
        if (type !== 'PLAIN' || source === undefined) return;
        const pair = role === 'value' ? around.at(-1) : undefined;
        const key = isPair(pair) && isScalar(pair.key) ? pair.key.source : undefined;
        found.push({ text: source, line: toLine(range?.[0]), ...(key !== undefined && { key }) });
      };
      if (root) visit(root, { Scalar: take });
      return found;
    },
  };
}

function parse(yaml: string, lineCounter: LineCounter): ParsedNode | undefined {
  try {
    const { contents } = parseDocument(yaml, { lineCounter, strict: false, uniqueKeys: false, logLevel: 'silent' });
    return contents ?? undefined;
  } catch {
    return undefined;
  }
}

/** Goes as far along the path as the document does. */
function follow(root: Node | undefined, path: FieldPath): { node: unknown; offset?: number; depth: number } {
  let node: unknown = root;
  let offset: number | undefined;
  let depth = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = isNode(pair.key) ? pair.key.range?.[0] : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    } else break;
    depth += 1;
  }
  return { node, offset, depth };
}
