import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Schema,
  type Document,
  type ScalarTag,
  type Tags,
  type YAMLError,
} from 'yaml';
import { getKeptYaml } from './kept-yaml.ts';
import type { ReadProblem } from './read-problem.ts';

/** Structures of staff are three deep; more is a mistake or an attack. */
const MAX_DEPTH = 30;

/** Characters that no YAML may hold; the rule about characters names them one by one. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/u;

export type YamlReading = { value: unknown; problem?: undefined } | { value?: undefined; problem: ReadProblem };

export interface ReadingOptions {
  /** The line of the file on which the YAML begins. */
  firstLine?: number;
  /** `days`: a bare date is a `Date`, as Astro gives it to the schemas; `text`: it keeps its characters. */
  dates?: 'days' | 'text';
}

/**
 * Reads YAML as Astro does, and refuses what no file of staff needs: anchors, tags, deep nesting. There is no value
 * where characters stand that no YAML may hold.
 */
export function readYaml(text: string, { firstLine = 1, dates = 'days' }: ReadingOptions = {}): YamlReading {
  const read = () => parseYaml(text, { firstLine, dates });
  return getKeptYaml()?.recall(dates, text, read) ?? read();
}

function parseYaml(text: string, { firstLine, dates }: Required<ReadingOptions>): YamlReading {
  if (unprintable.test(text)) return { value: undefined };
  const counter = new LineCounter();
  const toPlace = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: firstLine - 1 + line, column: col };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      schema: schemas[dates],
      // Two hundred kilobytes of keys would be compared each with each.
      uniqueKeys: false,
      prettyErrors: false,
    });
    const [error] = document.errors;
    if (error) return { problem: { ...toProblem(error, text), ...toPlace(error.pos[0]) } };
    const unwanted = findUnwanted(document);
    if (unwanted) {
      const { offset, ...problem } = unwanted;
      return { problem: { ...problem, ...toPlace(offset) } };
    }
    return { value: document.toJS() };
  } catch {
    // Brackets that are nested deeper than the stack.
    return { problem: { code: 'yaml-nesting', line: firstLine } };
  }
}

function toProblem({ code, message, pos }: YAMLError, text: string): Pick<ReadProblem, 'code' | 'values'> {
  if (code === 'RESOURCE_EXHAUSTION') return { code: 'yaml-nesting' };
  const isAtTab = text[pos[0]] === '\t' || text.slice(0, pos[0]).endsWith('\t');
  if (code === 'TAB_AS_INDENT' || (isAtTab && code !== 'BAD_DQ_ESCAPE')) return { code: 'yaml-tab' };
  if (code === 'BAD_ALIAS' || code === 'ALIAS_PROPS' || code === 'MULTIPLE_ANCHORS') return { code: 'yaml-alias' };
  if (code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_TAGS') return { code: 'yaml-tag' };
  return toSyntaxProblem(code, message, getLine(text, pos[0]), text[pos[0]] ?? '');
}

/** What is wrong with a line, for somebody who does not know YAML. */
function toSyntaxProblem(
  code: YAMLError['code'],
  message: string,
  line: string,
  character: string,
): Pick<ReadProblem, 'code' | 'values'> {
  const [, before = '', value = ''] = /^(\s*(?:- )?[\w-]+: )(.*: .*|.*:)$/.exec(line) ?? [];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && value !== '' && !/^['"]/.test(value))
    return { code: 'yaml-colon', values: { suggestion: `${before.trimStart()}'${value.replaceAll("'", "''")}'` } };
  if (/quote|at node end/.test(message)) return { code: 'yaml-quote' };
  if (/^Flow/.test(message)) return { code: 'yaml-bracket', values: { brace: '{' } };
  if (code === 'BAD_SCALAR_START') return { code: 'yaml-start', values: { written: character } };
  if (/^(?:MULTILINE_IMPLICIT_KEY|BLOCK_AS_IMPLICIT_KEY|MISSING_CHAR)$/.test(code)) return { code: 'yaml-no-colon' };
  return { code: 'yaml-syntax' };
}

function getLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

interface Unwanted extends Pick<ReadProblem, 'code' | 'values'> {
  offset: number;
}

function findUnwanted({ contents }: Document.Parsed): Unwanted | undefined {
  const queue: [node: unknown, depth: number][] = [[contents, 0]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [node, depth] = next;
    if (!isNode(node)) continue;
    const [offset] = node.range ?? [0];
    if (isAlias(node) || node.anchor !== undefined) return { code: 'yaml-alias', offset };
    if (node.tag !== undefined) return { code: 'yaml-tag', offset };
    if (depth > MAX_DEPTH) return { code: 'yaml-nesting', offset: 0 };
    if (isSeq(node)) for (const item of node.items.toReversed()) queue.push([item, depth + 1]);
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      const [at] = isNode(key) && key.range ? key.range : [offset];
      if (!isScalar<string | number | boolean | Date | null>(key) || key.value === null)
        return { code: 'yaml-no-colon', offset: at };
      const name = String(key.value);
      if (seen.has(name)) return { code: 'yaml-duplicate-key', offset: at };
      seen.add(name);
    }
    for (const { key, value } of node.items.toReversed()) queue.push([value, depth + 1], [key, depth + 1]);
  }
  return undefined;
}

/** A number too large to be one stays a text. */
function ifFinite(value: number, text: string): number | string {
  return Number.isFinite(value) ? value : text;
}

/** The numbers of js-yaml 4, with which Astro reads: `0b11` and `-0x1F` are numbers there, `-.5` is a text. */
const integer: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?(?:0b[01]+|0x[\dA-Fa-f]+|0o[0-7]+|\d+)$/,
  resolve: (text) => {
    const [, sign = '', prefix = '', digits = ''] = /^([-+]?)(0[box])?(.*)$/.exec(text) ?? [];
    const base = { '0b': 2, '0o': 8, '0x': 16 }[prefix] ?? 10;
    return ifFinite((sign === '-' ? -1 : 1) * Number.parseInt(digits, base), text);
  },
};

const float: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^(?:[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)$/,
  resolve: (text) => ifFinite(Number(text), text),
};

const notFinite: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  resolve: (text) => (/nan/i.test(text) ? Number.NaN : text.startsWith('-') ? -Infinity : Infinity),
};

/**
 * A bare date or time. Where js-yaml silently turns 2023-02-30 into 2 March, here it stays a date that does not exist:
 * every schema refuses that, one of dates as well as one of texts.
 */
const timestamp: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/,
  resolve: (text) => {
    const [day = '', time = ''] = text.split(/[Tt \t]+(.*)/s);
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const [, hour, minute, second, fraction = '', sign, zoneHour, zoneMinute] =
      /^(\d+):(\d+):(\d+)(?:\.(\d*))?[ \t]*(?:Z|([-+])(\d+)(?::(\d+))?)?$/.exec(time) ?? [];
    const midnight = new Date(Date.UTC(year, month - 1, date));
    if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== date) return new Date(Number.NaN);
    const toMinutes = (hours = '0', minutes = '0') => Number(hours) * 60 + Number(minutes);
    const offset = toMinutes(zoneHour, zoneMinute) * (sign === '-' ? -1 : 1);
    const milliseconds = Number(second ?? 0) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
    return new Date(midnight.getTime() + (toMinutes(hour, minute) - offset) * 60_000 + milliseconds);
  },
};

const numbers = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

function withOurNumbers(tags: Tags): Tags {
  const others = tags.filter((tag) => typeof tag === 'string' || !numbers.has(tag.tag));
  return [...others, integer, notFinite, float];
}

/** Made once: making one takes as long as reading a file. */
const schemas = {
  days: new Schema({ schema: 'core', customTags: (tags) => [...withOurNumbers(tags), timestamp] }),
  text: new Schema({ schema: 'core', customTags: withOurNumbers }),
};
