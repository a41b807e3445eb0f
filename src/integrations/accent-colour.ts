import type { AstroIntegration } from 'astro';

const name = 'virtual:accent-colour.css';

/** Gives pages the province's own colour: `import 'virtual:accent-colour.css'` sets what `tokens.css` mixes from. */
export function accentColour(hue: number): AstroIntegration {
  const plugin = {
    name: 'accent-colour',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) => (id === `\0${name}` ? `:root{--accent-hue:${String(hue)}}` : undefined),
  };
  return {
    name: 'accent-colour',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
