import matter from 'gray-matter';
import type { ReadProblem } from './read-problem.ts';
import { readYaml } from './yaml-value.ts';

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

/** Characters that no YAML may hold; the rule about characters names them one by one. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** Reads the fields above a text; only YAML, whatever the file says, because gray-matter would run `---js`. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  // Without fields nobody knows where the body begins.
  const whole = { yaml: '', yamlLine: 1, body: '', bodyLine: 1 };
  const first = lines[0] ?? '';
  if (/^(?:---[ \t]*\S|\+\+\+|;;;)/.test(first))
    return { ...whole, problem: { code: 'front-matter-language', line: 1, values: { written: first.slice(0, 20) } } };
  if (first.trimEnd() !== '---') return { ...whole, problem: { code: 'front-matter-missing', line: 1 } };
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing === -1) return { ...whole, problem: { code: 'front-matter-unclosed', line: 1 } };
  const parts = {
    yaml: lines.slice(1, closing).join('\n'),
    yamlLine: 2,
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
  };
  if (lines[closing]?.trimEnd() !== '---')
    return { ...parts, problem: { code: 'front-matter-closing', line: closing + 1 } };
  if (unprintable.test(parts.yaml)) return parts;
  return { ...parts, ...readFields(lines.slice(0, closing + 1).join('\n')) };
}

function readFields(block: string): Pick<FrontMatter, 'fields' | 'problem'> {
  let problem: ReadProblem | undefined;
  const parse = (yaml: string): object => {
    // gray-matter hands over the YAML with the rest of its first line, so line 1 of it is line 1 of the file.
    const reading = readYaml(yaml);
    problem = reading.problem;
    const value = reading.value ?? {};
    if (typeof value === 'object' && !Array.isArray(value)) return value;
    problem ??= { code: 'front-matter-not-fields', line: 2 };
    return {};
  };
  const engines = { yaml: { parse }, js: refuse, javascript: refuse, json: refuse, toml: refuse };
  const fields = matter(block, { language: 'yaml', engines }).data;
  return problem ? { problem } : { fields };
}
