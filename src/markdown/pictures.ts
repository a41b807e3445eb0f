import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';

/** Addresses of pictures as the built site has them: `../../files/foto/a.jpg` → `/files/foto/a.jpg`. */
export const pictureAddresses: MdastPluginDefinition = {
  name: 'picture-addresses',
  image(node, ctx) {
    const file = /^(?:\.\.\/)+(files\/.+)$/.exec(node.url)?.[1];
    if (file !== undefined) ctx.setProperty(node, 'url', `/${file}`);
  },
};

/** A picture that is a paragraph of its own stands with its credit, which Markdown has in the title, below it. */
export const figures: HastPluginDefinition = {
  name: 'figures',
  element: {
    filter: ['p'],
    visit(node) {
      const [picture, ...others] = node.children;
      if (picture?.type !== 'element' || picture.tagName !== 'img' || others.length > 0) return undefined;
      const { title, ...properties } = picture.properties;
      // A picture that lost its address in cleaning is none.
      if (typeof title !== 'string' || !properties['src']) return undefined;
      const caption = { type: 'text' as const, value: title };
      return {
        type: 'element' as const,
        tagName: 'figure',
        properties: {},
        children: [
          { ...picture, properties: { ...properties, loading: 'lazy' } },
          { type: 'element' as const, tagName: 'figcaption', properties: {}, children: [caption] },
        ],
      };
    },
  },
};
