import type { APIRoute } from 'astro';
import { toJson } from '~/outputs/api/collections.ts';
import { toAbsolute } from '~/outputs/api/context.ts';
import { sitePlace } from '~/domain/text/language.ts';
import { toSchemaUrl } from '~/domain/address/urls.ts';
import { toJsonSchemas } from '~/outputs/api/schemas.ts';

export function getStaticPaths() {
  // Those of members' own files stand at their sites.
  if (sitePlace.isPortal) return [];
  const schemas = toJsonSchemas((name) => toAbsolute(toSchemaUrl(name)));
  return Object.entries(schemas).map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute<{ schema: object }> = ({ props }) =>
  new Response(toJson(props.schema), { headers: { 'Content-Type': 'application/schema+json' } });
