import { agreementStatuses } from '../domain/lists/statuses.ts';

/** What an attribute of a component may hold. Attributes are plain text; nothing is computed. */
export type AttributeValue =
  | { kind: 'text' }
  | { kind: 'choice'; of: readonly string[] }
  /** A picture of `files/`. */
  | { kind: 'picture' }
  /** A record by the name of its file. */
  | { kind: 'record'; of: 'agreements' | 'partners' | 'regions' }
  /** An item of a list file by its key. */
  | { kind: 'item'; of: 'glossary-term' | 'legal-instrument' };

export interface ComponentAttribute {
  value: AttributeValue;
  isRequired: boolean;
}

/** What stands between the two tags of a component. */
export type ComponentContent = 'nothing' | 'words' | 'blocks' | 'list' | 'table' | 'steps';

interface ComponentModel {
  content: ComponentContent;
  /** The component directly within which it must stand. */
  within?: 'Steps';
  attributes: Readonly<Record<string, ComponentAttribute>>;
}

const text = { kind: 'text' } as const;
const required = (value: AttributeValue) => ({ value, isRequired: true });
const optional = (value: AttributeValue) => ({ value, isRequired: false });

export const calloutKinds = ['note', 'warning', 'unconfirmed'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/**
 * The components that a guide may use, without importing them. Whatever else looks like code in a body is refused by
 * the check, and by the build after it.
 */
export const mdxComponents = {
  Steps: { content: 'steps', attributes: {} },
  Step: {
    content: 'blocks',
    within: 'Steps',
    attributes: {
      title: required(text),
      status: optional({ kind: 'choice', of: agreementStatuses }),
      actors: optional(text),
      papers: optional(text),
      time: optional(text),
    },
  },
  Checklist: { content: 'list', attributes: { title: required(text) } },
  Rule: {
    content: 'blocks',
    attributes: { instrument: required({ kind: 'item', of: 'legal-instrument' }), article: optional(text) },
  },
  Term: { content: 'words', attributes: { of: required({ kind: 'item', of: 'glossary-term' }) } },
  AgreementCard: { content: 'nothing', attributes: { slug: required({ kind: 'record', of: 'agreements' }) } },
  RegionCard: { content: 'nothing', attributes: { slug: required({ kind: 'record', of: 'regions' }) } },
  PartnerCard: { content: 'nothing', attributes: { slug: required({ kind: 'record', of: 'partners' }) } },
  Compare: { content: 'table', attributes: { caption: required(text) } },
  Figure: {
    content: 'nothing',
    attributes: {
      src: required({ kind: 'picture' }),
      alt: required(text),
      credit: required(text),
      caption: optional(text),
    },
  },
  Callout: {
    content: 'blocks',
    attributes: { kind: required({ kind: 'choice', of: calloutKinds }), title: optional(text) },
  },
} as const satisfies Readonly<Record<string, ComponentModel>>;

export type MdxComponent = keyof typeof mdxComponents;

/** The names of all components, in the order in which editors are told of them. */
export const mdxComponentNames = Object.keys(mdxComponents) as MdxComponent[];

/** What is known of a component; undefined for a name that is none. */
export function getMdxComponent(name: string): ComponentModel | undefined {
  return Object.hasOwn(mdxComponents, name) ? mdxComponents[name as MdxComponent] : undefined;
}
