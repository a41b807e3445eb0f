import { mdxToMdast, type MdastNode } from 'satteri';
import { isStatus } from '~/domain/lists/statuses.ts';
import type { GuideStep } from '~/domain/records/handbook.ts';
import { toStepAnchor } from '~/domain/text/step-anchor.ts';
import type { MdxComponent } from '~/model/mdx-components.ts';

/** What other pages want to know of the body of a guide. */
export interface GuideParts {
  steps: GuideStep[];
  /** Keys of the legal instruments of which it tells a rule. */
  instruments: string[];
}

/** Finds the parts of a body. One that cannot be read has none: the build stops at it later. */
export function listGuideParts(body: string): GuideParts {
  const components = readComponents(body);
  const attributesOf = (name: MdxComponent) => components.filter((one) => one.name === name).map((one) => one.attributes);
  return {
    steps: attributesOf('Step').flatMap(({ title, status }) =>
      title === undefined ? [] : [{ title, anchor: toStepAnchor(title), ...(status && isStatus(status) && { status }) }],
    ),
    instruments: [...new Set(attributesOf('Rule').flatMap(({ instrument }) => instrument ?? []))],
  };
}

interface Component {
  name: string | null;
  attributes: Readonly<Partial<Record<string, string>>>;
}

function readComponents(body: string): Component[] {
  try {
    return listComponents([mdxToMdast(body)]);
  } catch {
    return [];
  }
}

function listComponents(nodes: readonly MdastNode[]): Component[] {
  return nodes.flatMap((node) => {
    const below = 'children' in node ? listComponents(node.children as MdastNode[]) : [];
    if (node.type !== 'mdxJsxFlowElement') return below;
    const texts = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    );
    return [{ name: node.name, attributes: Object.fromEntries(texts) }, ...below];
  });
}
