import type { MdastNode } from 'satteri';
import {
  getMdxComponent,
  mdxComponentNames,
  type AttributeValue,
  type ComponentContent,
} from '../../../../src/model/mdx-components.ts';
import { getCollection } from '../../../../src/model/collections.ts';
import type { Entry } from '../../../../src/reader/content-set.ts';
import { getBody, toBodyLine } from '../../content/markdown-body.ts';
import { listCitations } from '../body-text.ts';
import type { CheckContext, Rule } from '../check-context.ts';
import { atBodyLine, type Values } from '../finding.ts';
import { findNearest } from '../nearest.ts';
import type { ProblemCode } from '../../../../src/i18n/texts.ts';

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Components in bodies: the known ones, with their attributes, in their places, holding what they are made for. */
export const checkComponents: Rule = (context, report) => {
  for (const entry of context.content.entries) {
    const say = (code: ProblemCode, node: MdastNode, values: Values = {}) => {
      report(code, atBodyLine(entry, toBodyLine(node)), values);
    };
    for (const { component, above } of listComponents(getBody(entry.document).nodes))
      checkComponent(component, above, { context, entry, say });
    checkStepTitles(entry, say);
  }
};

interface Surroundings {
  context: CheckContext;
  entry: Entry;
  say: (code: ProblemCode, node: MdastNode, values?: Values) => void;
}

interface Placed {
  component: Component;
  /** The components around it, the nearest one last. */
  above: readonly Component[];
}

/** Every component of a body, with those around it; no recursion, because a text can nest deeper than the stack. */
export function listComponents(nodes: readonly MdastNode[]): Placed[] {
  const found: Placed[] = [];
  const stack = nodes.toReversed().map((node) => ({ node, above: [] as readonly Component[] }));
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node, above } = item;
    const isOne = isComponent(node);
    if (isOne) found.push({ component: node, above });
    if (!('children' in node)) continue;
    const below = isOne ? [...above, node] : above;
    for (const child of (node.children as MdastNode[]).toReversed()) stack.push({ node: child, above: below });
  }
  return found;
}

/** Names in small letters are HTML, of which another rule tells. */
function isComponent(node: MdastNode): node is Component {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    node.name !== null &&
    /^[A-Z]/.test(node.name)
  );
}

function checkComponent(component: Component, above: readonly Component[], surroundings: Surroundings): void {
  const { say } = surroundings;
  const name = component.name ?? '';
  const model = getMdxComponent(name);
  if (!model) {
    say('mdx-unknown-component', component, {
      written: name,
      allowed: mdxComponentNames.join(', '),
      suggestion: findNearest(name, mdxComponentNames),
    });
    return;
  }
  checkAttributes(component, model.attributes, surroundings);
  const [parent] = above.slice(-1);
  const isMisplaced = model.within === undefined ? parent?.name === 'Steps' : parent?.name !== model.within;
  if (isMisplaced) say('mdx-misplaced', component, { written: name });
  else if (!holds(component, model.content)) say(`mdx-holds-${model.content}`, component, { written: name });
  if (name === 'Rule' && !isSourced(component, above)) say('rule-without-source', component);
}

function checkAttributes(
  component: Component,
  known: NonNullable<ReturnType<typeof getMdxComponent>>['attributes'],
  surroundings: Surroundings,
): void {
  const { say } = surroundings;
  const written = listAttributes(component);
  const name = component.name ?? '';
  for (const [key, value] of written) {
    const attribute = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!attribute)
      say('mdx-unknown-attribute', component, {
        key,
        written: name,
        allowed: Object.keys(known).join(', '),
        suggestion: findNearest(key, Object.keys(known)),
      });
    else if (value.trim() !== '') checkValue(component, key, value, attribute.value, surroundings);
  }
  for (const [key, { isRequired }] of Object.entries(known))
    if (isRequired && !isGiven(component, key)) say('mdx-missing-attribute', component, { key, written: name });
}

/** Says whether an attribute has a value, be it one that another rule refuses. */
function isGiven({ attributes }: Component, key: string): boolean {
  return attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === key &&
      (typeof attribute.value === 'string' ? attribute.value.trim() !== '' : attribute.value !== undefined),
  );
}

/** Attributes with a plain value; of those that are code another rule tells. */
function listAttributes({ attributes }: Component): [key: string, value: string][] {
  return attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    return typeof attribute.value === 'object' && attribute.value !== null
      ? []
      : [[attribute.name, attribute.value ?? '']];
  });
}

const kindsOf = { agreements: 'agreement', partners: 'partner', regions: 'region' } as const;

function checkValue(
  component: Component,
  key: string,
  written: string,
  value: AttributeValue,
  { context: { content, vocabulary }, say }: Surroundings,
): void {
  switch (value.kind) {
    case 'text':
      return;
    case 'choice':
      if (!value.of.includes(written))
        say('mdx-bad-choice', component, {
          key,
          written,
          allowed: value.of.join(', '),
          suggestion: findNearest(written, value.of),
        });
      return;
    case 'picture': {
      const path = /^(?:\.\.\/)+(files\/[^\\]+)$/.exec(written)?.[1];
      if (path === undefined || path.includes('..')) say('unsafe-path', component, { written });
      else if (!content.files.some((file) => file.path === path)) say('file-missing', component, { written: path });
      return;
    }
    case 'record': {
      const slugs = content.records(value.of).map(({ slug }) => slug);
      if (slugs.includes(written)) return;
      const { reference } = getCollection(value.of);
      // A name or a number finds its record; of regions, whose records go by their codes, only the spelling helps.
      const meant = reference?.by === undefined ? vocabulary.propose(kindsOf[value.of], written) : undefined;
      say(`unknown-${kindsOf[value.of]}`, component, { written, suggestion: meant ?? findNearest(written, slugs) });
      return;
    }
    case 'item':
      if (!vocabulary.has(value.of, written))
        say(`unknown-${value.of}`, component, { written, suggestion: vocabulary.propose(value.of, written) });
  }
}

/** Says whether a component holds what it is made for. */
function holds(component: Component, content: ComponentContent): boolean {
  const children = (component.children as MdastNode[]).filter(
    (node) => node.type !== 'text' || ('value' in node && node.value.trim() !== ''),
  );
  const isOnly = (type: string) => children.length === 1 && children[0]?.type === type;
  switch (content) {
    case 'nothing':
      return children.length === 0;
    case 'words':
      return component.type === 'mdxJsxTextElement' ? children.length > 0 : isOnly('paragraph');
    case 'list':
      return isOnly('list');
    case 'table':
      return isOnly('table');
    case 'steps':
      // What is no step is misplaced, and told of there where it is a component.
      return children.length > 0 && children.every(isComponent);
    case 'blocks':
      // Words right beside the tags make one line of what should be paragraphs.
      return component.type === 'mdxJsxFlowElement' && children.length > 0;
  }
}

/** What a law says is cited, or marked as not confirmed. */
function isSourced(rule: Component, above: readonly Component[]): boolean {
  const isUnconfirmed = above.some(
    (component) =>
      component.name === 'Callout' &&
      listAttributes(component).some(([key, value]) => key === 'kind' && value === 'unconfirmed'),
  );
  return isUnconfirmed || listCitations([rule]).length > 0;
}

/** Steps have their addresses from their titles. */
function checkStepTitles(entry: Entry, say: Surroundings['say']): void {
  const seen = new Set<string>();
  for (const { component } of listComponents(getBody(entry.document).nodes)) {
    if (component.name !== 'Step') continue;
    const title = listAttributes(component)
      .find(([key]) => key === 'title')?.[1]
      .trim();
    if (title === undefined) continue;
    if (seen.has(title.toLowerCase())) say('step-repeated', component, { written: title });
    seen.add(title.toLowerCase());
  }
}
