import { defineMiddleware } from 'astro:middleware';
import { keepOwnHashes } from '~/components/layout/page-policy.ts';

/** Goes over every page and file once it is rendered, before it is written. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepOwnHashes(await response.text()), response);
});
