import { readFileText } from './file-text.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ReadProblem } from './read-problem.ts';
import type { SourceFile } from './source-file.ts';
import { createYamlLines, type YamlLines } from './yaml-lines.ts';
import { readYaml } from './yaml-value.ts';

/**
 * Characters of a body, some 4,500 words. The Markdown reader needs half a second for the worst text of this length,
 * and four times as long for one of twice the length.
 */
const MAX_BODY = 30_000;

/** A file of words, read as far as it can be read; nothing here throws. */
export interface ContentDocument {
  /** Below the content folder. */
  path: string;
  /** The whole text, with `\n` as its only line ending. */
  text: string;
  hasByteOrderMark: boolean;
  hasCarriageReturns: boolean;
  /** The fields as YAML gives them; undefined where they could not be read. */
  value: unknown;
  yaml: string;
  /** Where the fields stand; computed when first asked for. */
  lines: YamlLines;
  body: string;
  bodyLine: number;
  ending: 'md' | 'mdx' | 'yaml';
  problem?: ReadProblem;
}

/** Reads a Markdown file with its fields. */
export function readMarkdownDocument(file: SourceFile, ending: 'md' | 'mdx'): ContentDocument {
  const { problem, oldLineEnd = Infinity, ...text } = readFileText(file);
  const matter = problem ? { yaml: '', yamlLine: 1, body: '', bodyLine: 1, problem } : readFrontMatter(text.text);
  const { yaml, yamlLine, bodyLine } = matter;
  const value = 'fields' in matter ? matter.fields : undefined;
  const isTooLong = matter.body.length > MAX_BODY;
  const tooLong: ReadProblem = {
    code: 'body-too-long',
    line: bodyLine,
    values: { limit: MAX_BODY, length: matter.body.length },
  };
  return withLines(
    {
      path: file.path,
      ...text,
      value,
      yaml,
      body: isTooLong ? '' : matter.body,
      bodyLine,
      ending,
      problem:
        matter.problem ??
        (oldLineEnd < bodyLine ? { code: 'old-line-ends', line: oldLineEnd } : isTooLong ? tooLong : undefined),
    },
    yamlLine,
  );
}

/** Reads a YAML file. */
export function readYamlDocument(file: SourceFile): ContentDocument {
  const { problem, oldLineEnd: _, ...text } = readFileText(file);
  const reading = problem ? { problem } : readYaml(text.text);
  const none = { value: undefined, body: '', bodyLine: 1, ending: 'yaml' } as const;
  return withLines({ ...none, path: file.path, ...text, yaml: text.text, ...reading }, 1);
}

function withLines(document: Omit<ContentDocument, 'lines'>, yamlLine: number): ContentDocument {
  let lines: YamlLines | undefined;
  return {
    ...document,
    get lines() {
      return (lines ??= createYamlLines(document.yaml, yamlLine));
    },
  };
}
