import matter from 'gray-matter';
import type { ReadProblem } from './read-problem.ts';
import { readYaml, type ReadingOptions, type YamlReading } from './yaml-value.ts';

export interface FrontMatter {
  /** The fields; undefined where they could not be read. */
  fields?: Record<string, unknown>;
  /** The YAML between the `---` lines. */
  yaml: string;
  /** Line of the file on which the YAML begins. */
  yamlLine: number;
  body: string;
  bodyLine: number;
  problem?: ReadProblem;
}

const refuse = () => {
  throw new Error('Only YAML is read.');
};

/** gray-matter would run `---js`: every engine of its own is taken away. */
const refused = { json: refuse, javascript: refuse };

/** Reads the fields above a text whose only line end is `\n`; only YAML, whatever the file says. */
export function readFrontMatter(text: string, { dates }: Pick<ReadingOptions, 'dates'> = {}): FrontMatter {
  // Without fields nobody knows where the body begins.
  const whole = { yaml: '', yamlLine: 1, body: '', bodyLine: 1 };
  const [first = ''] = text.split('\n', 1);
  if (/^(?:---[ \t]*\S|\+\+\+|;;;)/.test(first))
    return { ...whole, problem: { code: 'front-matter-language', line: 1, values: { written: first.slice(0, 20) } } };
  if (first.trimEnd() !== '---') return { ...whole, problem: { code: 'front-matter-missing', line: 1 } };
  const end = text.indexOf('\n---', 3);
  if (end === -1) return { ...whole, problem: { code: 'front-matter-unclosed', line: 1 } };

  let reading: Pick<FrontMatter, 'fields' | 'problem'> = { fields: {} };
  const parse = (yaml: string): object => {
    // gray-matter hands over the rest of the first line too, so line 1 of the YAML is line 1 of the file.
    reading = toFields(readYaml(yaml, { dates }));
    return reading.fields ?? {};
  };
  const file = matter(text, { engines: { ...refused, yaml: { parse } } });
  const [behind = ''] = text.slice(end + 4).split('\n', 1);
  const closing = text.slice(0, end + 1).split('\n').length;
  const parts = {
    yaml: file.matter.slice(file.matter.indexOf('\n') + 1),
    yamlLine: 2,
    // Blanks behind the closing line belong to it; gray-matter takes off only its line end.
    body: behind === '' ? file.content : file.content.slice(behind.length + 1),
    bodyLine: closing + 1,
  };
  if (behind.trim() !== '') return { ...parts, problem: { code: 'front-matter-closing', line: closing } };
  return { ...parts, ...reading };
}

function toFields({ value, problem }: YamlReading): Pick<FrontMatter, 'fields' | 'problem'> {
  if (problem) return { problem };
  if (value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date)
    return { problem: { code: 'front-matter-not-fields', line: 2 } };
  return { fields: { ...value } };
}
