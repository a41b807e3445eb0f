import type { HastPluginDefinition } from 'satteri';

type VisitElement = Extract<NonNullable<HastPluginDefinition['element']>, { filter: string[] }>['visit'];
type VisitContext = Parameters<VisitElement>[1];
type HastNode = Parameters<VisitContext['removeNode']>[0];
type JsxElement = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Says whether an attribute of an element may keep its value. */
type Judge = (value: unknown) => boolean;

const isText: Judge = (value) => typeof value === 'string';
const isNumber: Judge = (value) => /^\d+$/.test(String(value));
const isSwitch: Judge = (value) => value === true || value === '' || value === null;
const isLink: Judge = (value) => typeof value === 'string' && isSafeUrl(value);
/** Pictures stand in `content/files/`; no other file of the site is one, and another host must not be asked. */
const isPicture: Judge = (value) => typeof value === 'string' && /^(?:\/|(?:\.\.\/)+)files\/[^\\]+$/.test(value);
const isClass =
  (pattern: RegExp): Judge =>
  (value) =>
    (Array.isArray(value) ? value : [value]).every((name) => pattern.test(String(name)));

/**
 * The elements that Markdown itself writes, each with the attributes that Markdown gives it. Whatever else a text holds
 * was written as HTML, and goes: what runs, fetches or submits, what browsers read twice in two ways, and what is
 * harmless all the same.
 */
const KNOWN: Readonly<Record<string, Readonly<Record<string, Judge>>>> = {
  a: { href: isLink, title: isText },
  blockquote: {},
  br: {},
  code: { class: isClass(/^language-[\w.+#-]+$/) },
  del: {},
  em: {},
  h1: {},
  h2: {},
  h3: {},
  h4: {},
  h5: {},
  h6: {},
  hr: {},
  img: { src: isPicture, alt: isText, title: isText },
  // The box of a task list.
  input: { type: (value) => value === 'checkbox', checked: isSwitch, disabled: isSwitch },
  li: { class: isClass(/^task-list-item$/) },
  ol: { start: isNumber },
  p: {},
  pre: {},
  strong: {},
  table: {},
  tbody: {},
  td: {},
  th: {},
  thead: {},
  tr: {},
  ul: { class: isClass(/^contains-task-list$/) },
};

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** Says whether an element may stay in rendered Markdown: `isKnownElement('script')` → `false`. */
export function isKnownElement(name: string): boolean {
  return Object.hasOwn(KNOWN, name);
}

/** Says whether an attribute may stay: `isKnownAttribute('a', 'href', 'javascript:x')` → `false`. */
export function isKnownAttribute(element: string, name: string, value: unknown): boolean {
  const judges = Object.entries((isKnownElement(element) && KNOWN[element]) || {});
  return judges.some(([known, judge]) => known === (name === 'className' ? 'class' : name) && judge(value));
}

/** Says whether an address is relative or of a harmless kind: `isSafeUrl('java\nscript:x')` → `false`. */
export function isSafeUrl(url: string): boolean {
  // Browsers ignore white space and control characters inside a scheme.
  const plain = url.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b\u2028\u2029\ufeff]/g, '');
  const scheme = /^([^/?#:]*):/.exec(plain)?.[1];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase());
}

/** Inside an element that goes anyway, nothing needs cleaning. */
function isInsideUnknown(node: HastNode, ctx: VisitContext): boolean {
  for (let parent = ctx.parent(node); parent; parent = ctx.parent(parent as HastNode)) {
    if (parent.type === 'element' && !isKnownElement(parent.tagName)) return true;
  }
  return false;
}

/** What stands inside an element that goes is gone with it. */
function removeAlone(node: HastNode, ctx: VisitContext): void {
  if (!isInsideUnknown(node, ctx)) ctx.removeNode(node);
}

const isBox = (properties: Readonly<Record<string, unknown>>) => properties['type'] === 'checkbox';

function visitJsxElement<Node extends JsxElement>(node: Readonly<Node>, ctx: VisitContext): Node | undefined {
  const { name } = node;
  const isComponent = name === null || !/^[a-z]/.test(name);
  if (isComponent) return undefined;
  if (!isKnownElement(name)) {
    ctx.removeNode(node);
    return undefined;
  }
  const attributes = node.attributes.filter(
    (attribute) => attribute.type === 'mdxJsxAttribute' && isKnownAttribute(name, attribute.name, attribute.value),
  );
  // Setting an attribute to null would leave it there, empty: a new node is the way to drop it.
  return attributes.length < node.attributes.length ? { ...node, attributes } : undefined;
}

/**
 * Leaves in rendered Markdown what Markdown itself writes, and nothing else.
 * MDX is code and written by the web team only; there, raw elements are cleaned as well, components are not.
 */
export const sanitize: HastPluginDefinition = {
  name: 'sanitize',
  element: {
    filter: [],
    visit(node, ctx) {
      if (isInsideUnknown(node, ctx)) return;
      if (!isKnownElement(node.tagName) || (node.tagName === 'input' && !isBox(node.properties))) {
        ctx.removeNode(node);
        return;
      }
      for (const [name, value] of Object.entries(node.properties)) {
        if (!isKnownAttribute(node.tagName, name, value)) ctx.setProperty(node, name, null);
      }
    },
  },
  // A comment can end earlier for a browser than for the program that wrote it.
  comment: removeAlone,
  doctype: removeAlone,
  mdxJsxFlowElement: { filter: [], visit: visitJsxElement },
  mdxJsxTextElement: { filter: [], visit: visitJsxElement },
};
