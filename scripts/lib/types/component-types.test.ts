import { expect, test } from 'vitest';
import { convertComponent, toSourceLine } from './component-types.ts';

const file = 'src/components/Greeting.astro';
const source = `---
interface Props {
  name: string;
}
const { name } = Astro.props;
---

<p title={name}>Hello</p>

<script>
  const greeting: number = 1;
  console.log(greeting);
</script>
`;
const component = convertComponent(file, source);
const tsx = `.cache/types/${file}.tsx`;
const components = new Map([[tsx, component]]);

/** The compiler's line for the first place of a text in a written file. */
function printAt(text: string, written = tsx): string {
  const before = (component.written.get(written) ?? '').split(text)[0] ?? '';
  return `${written}(${String(before.split('\n').length)},${String(before.length - before.lastIndexOf('\n'))}): error TS1: no`;
}

test.each([
  ['front matter', '{ name } =', 5, 7],
  ['an attribute of the page', 'name}>', 8, 11],
  ['an element', '<p ', 8, 1],
])('a fault in %s has the place in the component', (_, text, line, column) => {
  expect(toSourceLine(printAt(text), components)).toBe(`${file}(${String(line)},${String(column)}): error TS1: no`);
});

test('a fault in a script has the line of the component', () => {
  const script = `.cache/types/${file}.0.ts`;
  expect(component.written.get(script)).toContain('const greeting: number = 1;');
  expect(toSourceLine(printAt('const greeting', script), components)).toBe(`${file}(11,3): error TS1: no`);
});

test('a fault in generated text has a place in the component all the same', () => {
  expect(toSourceLine(printAt('export default function'), components)).toMatch(
    /^src\/components\/Greeting\.astro\(\d+,\d+\): /,
  );
});

test('other files keep their line', () => {
  expect(toSourceLine('src/a.ts(3,4): error TS1: no', components)).toBe('src/a.ts(3,4): error TS1: no');
  expect(toSourceLine("error TS5083: Cannot read file 'x'.", components)).toBe("error TS5083: Cannot read file 'x'.");
});

test("a package's own fault is not ours", () => {
  const line = '.cache/types/node_modules/astro/components/Font.astro.tsx(4,44): error TS1: no';
  expect(toSourceLine(line, components)).toBeUndefined();
});

test('broken markup is said with its place', () => {
  const { problems } = convertComponent('src/Broken.astro', '---\nconst a = 1;\n---\n\n<p>{a</p>\n');
  expect(problems[0]).toMatch(/^src\/Broken\.astro\(\d+,\d+\): error: /);
});
