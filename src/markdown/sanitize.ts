import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = Exclude<NonNullable<SatteriProcessorOptions['hastPlugins']>[number], (...args: never[]) => unknown>;
type VisitElement = Extract<NonNullable<HastPlugin['element']>, { filter: string[] }>['visit'];
type VisitContext = Parameters<VisitElement>[1];
type HastNode = Parameters<VisitContext['removeNode']>[0];
type VisitJsx = Extract<NonNullable<HastPlugin['mdxJsxFlowElement']>, { filter: string[] }>['visit'];

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
  // eslint-disable-next-line no-control-regex -- these characters are what an attacker hides a scheme with
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

const visitJsxElement: VisitJsx = (node, ctx) => {
  const isComponent = node.name === null || !/^[a-z]/.test(node.name);
  if (isComponent) return;
  if (isForbiddenElement(node.name)) {
    ctx.removeNode(node);
    return;
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
  if (attributes.length < node.attributes.length) return { ...node, attributes };
};

/**
 * Takes out of rendered Markdown whatever could run or load something.
 * MDX is code and written by the web team only; there, raw elements are cleaned as well, `{expressions}` are not.
 */
export const sanitize: HastPlugin = {
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
  mdxJsxTextElement: { filter: [], visit: visitJsxElement as never },
};
