import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** Shows the files of the content folder at `/files/` while somebody writes; a build publishes those that pages name. */
export function contentFiles(folder: string): AstroIntegration {
  return {
    name: 'content-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/files', sirv(folder, { dev: true }));
      },
    },
  };
}
