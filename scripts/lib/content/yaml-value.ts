import { DEFAULT_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import type { ReadProblem } from './read-problem.ts';

/** Structures of staff are three deep; more is a mistake or an attack. */
const MAX_DEPTH = 30;

/**
 * A bare date. js-yaml would turn 2023-02-30 into 2 March without a word: such a date stays text here, and the schema
 * then refuses it.
 */
const timestamp = new Type('tag:yaml.org,2002:timestamp', {
  kind: 'scalar',
  resolve: (text: unknown) =>
    typeof text === 'string' &&
    /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)?$/.test(text),
  construct: (text: string) => {
    const day = /^(\d{4})-(\d\d?)-(\d\d?)/.exec(text);
    const date = new Date(text.length > 10 ? text.replace(/[ \t]+/, 'T') : `${text}T00:00:00Z`);
    const isReal =
      day !== null &&
      !Number.isNaN(date.getTime()) &&
      new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))).getUTCDate() === Number(day[3]);
    return isReal ? date : text;
  },
  instanceOf: Date,
});

const schema = DEFAULT_SCHEMA.extend({ implicit: [timestamp] });

export type YamlReading = { value: unknown; problem?: undefined } | { value?: undefined; problem: ReadProblem };

/** Reads YAML as Astro does (js-yaml 4), and refuses what no file of staff needs: anchors, tags, deep nesting. */
export function readYaml(text: string, firstLine = 1): YamlReading {
  try {
    const value = load(text, { schema });
    const problem = findUnwanted(value);
    return problem ? { problem: { ...problem, line: findAliasLine(text, firstLine) } } : { value };
  } catch (error) {
    return { problem: toProblem(error, firstLine) };
  }
}

function toProblem(error: unknown, firstLine: number): ReadProblem {
  if (!(error instanceof YAMLException)) return { code: 'yaml-nesting', line: firstLine };
  // The types say that there always is a mark; for some errors there is none.
  const mark = error.mark as { line: number; column: number } | undefined;
  const place = { line: firstLine + (mark?.line ?? 0), column: (mark?.column ?? 0) + 1 };
  const { reason } = error;
  if (reason.includes('duplicated mapping key')) return { code: 'yaml-duplicate-key', ...place };
  if (/\btab characters?\b/.test(reason)) return { code: 'yaml-tab', ...place };
  if (reason.includes('maxDepth')) return { code: 'yaml-nesting', ...place };
  if (/unknown tag|cannot resolve a node|tag /.test(reason)) return { code: 'yaml-tag', ...place };
  return { code: 'yaml-syntax', ...place, values: { reason } };
}

function findUnwanted(root: unknown): Omit<ReadProblem, 'line'> | undefined {
  const seen = new Set<object>();
  const queue: [value: unknown, depth: number][] = [[root, 0]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null || value instanceof Date) continue;
    if (seen.has(value)) return { code: 'yaml-alias' };
    if (depth > MAX_DEPTH) return { code: 'yaml-nesting' };
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return { code: 'yaml-tag' };
    seen.add(value);
    for (const child of Object.values(value)) queue.push([child, depth + 1]);
  }
  return undefined;
}

function findAliasLine(text: string, firstLine: number): number {
  const index = text.split('\n').findIndex((line) => /(?:^|[\s,[{:-])[*!][\w-]+/.test(line));
  return firstLine + Math.max(index, 0);
}
