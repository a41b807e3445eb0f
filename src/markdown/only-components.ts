import type { MdastPluginDefinition } from 'satteri';
import { getMdxComponent } from '../model/mdx-components.ts';

interface JsxElement {
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

/**
 * Lets nothing through that would run: in the body of a guide, only the known components with attributes of plain text.
 * The check tells writers of all this first; this is for a build without it.
 */
export const onlyComponents: MdastPluginDefinition = {
  name: 'only-components',
  // cspell:disable-next-line
  mdxjsEsm: refuse,
  mdxFlowExpression: refuse,
  mdxTextExpression: refuse,
  mdxJsxFlowElement: judge,
  mdxJsxTextElement: judge,
};

function refuse(): never {
  throw new Error('A guide holds no code: see npm run check.');
}

function judge({ name, attributes }: JsxElement): undefined {
  const component = name === null ? undefined : getMdxComponent(name);
  if (!component) return refuse();
  for (const { type, name: attribute, value } of attributes) {
    const isKnown = type === 'mdxJsxAttribute' && Object.hasOwn(component.attributes, attribute ?? '');
    if (!isKnown || typeof value !== 'string') return refuse();
  }
  return undefined;
}
