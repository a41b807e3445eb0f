import type { HastPluginDefinition } from 'satteri';

type VisitElement = Extract<NonNullable<HastPluginDefinition['element']>, { filter: string[] }>['visit'];
type VisitContext = Parameters<VisitElement>[1];
type JsxElement = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type HastNode = Parameters<VisitContext['removeNode']>[0];

/** Elements that run, fetch or submit something: no text of an office needs them. */
const FORBIDDEN_ELEMENTS = new Set([
  'applet',
  'base',
  'embed',
  'form',
  'frame',
  'frameset',
  'iframe',
  'link',
  'meta',
  'noscript',
  'object',
  'script',
  'style',
  'template',
]);

const URL_ATTRIBUTES = new Set([
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'longdesc',
  'ping',
  'poster',
  'src',
  'xlinkhref',
]);

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** Says whether an element may stay in rendered Markdown: `isForbiddenElement('SCRIPT')` → `true`. */
export function isForbiddenElement(name: string): boolean {
  return FORBIDDEN_ELEMENTS.has(name.toLowerCase());
}

/** Says whether an address is relative or of a harmless kind: `isSafeUrl('java\nscript:x')` → `false`. */
export function isSafeUrl(url: string): boolean {
  // Browsers ignore white space and control characters inside a scheme.
  const plain = url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b\u2028\u2029\ufeff]/g, '');
  const scheme = /^([^/?#:]*):/.exec(plain)?.[1];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase());
}

/** Says whether an attribute must go: handlers, inline styles (the security policy refuses them) and unsafe addresses. */
export function isForbiddenAttribute(name: string, value: unknown): boolean {
  const plainName = name.toLowerCase().replace(/[^a-z]/g, '');
  if (plainName.startsWith('on') || plainName === 'style' || plainName === 'srcdoc') return true;
  if (plainName === 'srcset' && typeof value === 'string') {
    return value.split(/,\s+/).some((candidate) => !isSafeUrl(candidate.trim()));
  }
  return URL_ATTRIBUTES.has(plainName) && !(typeof value === 'string' && isSafeUrl(value));
}

/** Inside an element that goes anyway, nothing needs cleaning. */
function isInsideForbidden(node: HastNode, ctx: VisitContext): boolean {
  for (let parent = ctx.parent(node); parent; parent = ctx.parent(parent as HastNode)) {
    if (parent.type === 'element' && isForbiddenElement(parent.tagName)) return true;
  }
  return false;
}

function visitJsxElement<Node extends JsxElement>(node: Readonly<Node>, ctx: VisitContext): Node | undefined {
  const isComponent = node.name === null || !/^[a-z]/.test(node.name);
  if (isComponent) return undefined;
  if (isForbiddenElement(node.name)) {
    ctx.removeNode(node);
    return undefined;
  }
  const attributes = node.attributes.filter(
    (attribute) =>
      !(
        attribute.type === 'mdxJsxAttribute' &&
        typeof attribute.value === 'string' &&
        isForbiddenAttribute(attribute.name, attribute.value)
      ),
  );
  // Setting an attribute to null would leave it there, empty: a new node is the way to drop it.
  return attributes.length < node.attributes.length ? { ...node, attributes } : undefined;
}

/**
 * Takes out of rendered Markdown whatever could run or load something.
 * MDX is code and written by the web team only; there, raw elements are cleaned as well, `{expressions}` are not.
 */
export const sanitize: HastPluginDefinition = {
  name: 'sanitize',
  element: {
    filter: [],
    visit(node, ctx) {
      if (isInsideForbidden(node, ctx)) return;
      if (isForbiddenElement(node.tagName)) {
        ctx.removeNode(node);
        return;
      }
      for (const [name, value] of Object.entries(node.properties)) {
        if (isForbiddenAttribute(name, value)) ctx.setProperty(node, name, null);
      }
    },
  },
  mdxJsxFlowElement: { filter: [], visit: visitJsxElement },
  mdxJsxTextElement: { filter: [], visit: visitJsxElement },
};
