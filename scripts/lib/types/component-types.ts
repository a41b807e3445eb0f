import { convertToTsx, type ConvertToTsxResult } from '@astrojs/astro2tsx';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What stands at one place of a component and of its TSX: offsets and lengths in UTF-16 code units. */
type Span = ConvertToTsxResult['mappings'][number];

/** A component as the compiler of types reads it. */
interface ConvertedComponent {
  /** Its file, relative to the root. */
  file: string;
  source: string;
  /** Its TSX, and the module of each of its scripts: file relative to the root → text. */
  written: ReadonlyMap<string, string>;
  spans: readonly Span[];
  /** What is wrong with its markup. */
  problems: readonly string[];
}

/** Kept components of packages: seen where ours import them, their own faults are not ours. */
const packageComponents = 'node_modules/{astro,astro-icon}/components/*.astro';

const ownComponents = '{src,tests}/**/*.astro';

/** Folder, relative to the root, with the tree of what components are converted to. */
export const convertedFolder = '.cache/types';

/** Converts one component; `file` is relative to the root and uses slashes. */
export function convertComponent(file: string, source: string): ConvertedComponent {
  const { code, scripts, diagnostics, mappings } = convertToTsx(source, { filename: file, ambientTypes: true });
  const modules = scripts
    .filter(({ type }) => String(type) === 'processed-module' || String(type) === 'module')
    .map(({ content, position }, index): [string, string] => [
      `${convertedFolder}/${file}.${String(index)}.ts`,
      // As many lines before it as in the component, so that a problem has the component's line.
      '\n'.repeat(countLines(source.slice(0, position.start)) - 1) + content,
    ]);
  return {
    file,
    source,
    written: new Map([[`${convertedFolder}/${file}.tsx`, code], ...modules]),
    spans: mappings,
    problems: diagnostics.map(
      ({ message, position }) => `${file}(${toPlace(source, position.start)}): error: ${message}`,
    ),
  };
}

/**
 * Converts all components below a root and writes those that changed; removes what belongs to none.
 * Answers by the file of the TSX, relative to the root.
 */
export function writeComponents(root: string): Map<string, ConvertedComponent> {
  const files = globSync([ownComponents, packageComponents], { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const components = files
    .toSorted()
    .map((file) => convertComponent(file, readFileSync(path.join(root, file), 'utf8')));
  const wanted = new Map(components.flatMap(({ written }) => [...written]));
  for (const file of globSync(`${convertedFolder}/**/*.{ts,tsx}`, { cwd: root })) {
    if (!wanted.has(file.replaceAll('\\', '/'))) rmSync(path.join(root, file));
  }
  for (const [file, text] of wanted) writeIfChanged(path.join(root, file), text);
  return new Map(components.map((component) => [`${convertedFolder}/${component.file}.tsx`, component]));
}

function writeIfChanged(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    mkdirSync(path.dirname(file), { recursive: true });
  }
  writeFileSync(file, text);
}

const compilerLine = /^(?<file>[^(\s][^(]*)\((?<line>\d+),(?<column>\d+)\): (?<rest>.*)$/;

/**
 * A line of the compiler's, `file(line,column): error …`, with the place in the component where it names its TSX;
 * `undefined` where the fault is a package's. Other lines stay as they are.
 */
export function toSourceLine(printed: string, components: ReadonlyMap<string, ConvertedComponent>): string | undefined {
  const { file, line, column, rest } = compilerLine.exec(printed)?.groups ?? {};
  if (file === undefined || line === undefined || column === undefined || rest === undefined) return printed;
  const tree = file.replaceAll('\\', '/').replace(/^(?:\.\.\/)+/, '');
  if (tree.startsWith(`${convertedFolder}/node_modules/`)) return undefined;
  const component = components.get(tree);
  if (component) {
    const offset = toSourceOffset(component, tree, Number(line), Number(column));
    return `${component.file}(${toPlace(component.source, offset)}): ${rest}`;
  }
  const script = /^\.cache\/types\/(?<own>.+\.astro)\.\d+\.ts$/.exec(tree)?.groups?.['own'];
  return `${script ?? tree}(${line},${column}): ${rest}`;
}

/** The offset in the component of a place in its TSX; of generated text, the end of what stands before it. */
function toSourceOffset({ written, spans }: ConvertedComponent, tree: string, line: number, column: number): number {
  const code = written.get(tree) ?? '';
  const start = code
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, 0);
  const offset = start + column - 1;
  const before = spans.filter(([virtualStart]) => virtualStart <= offset).at(-1);
  if (!before) return 0;
  const [virtualStart, virtualLength, originalStart, originalLength] = before;
  const within = offset - virtualStart;
  return originalStart + (within <= virtualLength ? Math.min(within, originalLength) : originalLength);
}

function toPlace(source: string, offset: number): string {
  const before = source.slice(0, offset);
  return `${String(countLines(before))},${String(before.length - before.lastIndexOf('\n'))}`;
}

const countLines = (text: string): number => text.split('\n').length;
