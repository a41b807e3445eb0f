import type { EditorHost } from '../schemas/site.ts';

/**
 * The security policy of the editor's page: as on every page no inline script and no other host, except the git host;
 * but the editor sets styles itself and shows pictures from memory.
 */
export function toEditorPolicy(host?: EditorHost): string {
  const origins = listHostOrigins(host).map((origin) => ` ${origin}`);
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${origins.join('')}`,
    "media-src 'self' blob:",
    `connect-src 'self' blob: data:${origins.join('')}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** The origins of a git host: where people sign in, where the editor reads and saves, where faces come from. */
export function listHostOrigins(host?: EditorHost): string[] {
  if (!host) return [];
  const addresses =
    host.name === 'github'
      ? ['https://api.github.com', 'https://github.com', 'https://avatars.githubusercontent.com', host.base_url]
      : [host.base_url ?? 'https://gitlab.com', host.api_root];
  return [...new Set(addresses.flatMap((address) => (address === undefined ? [] : [new URL(address).origin])))];
}
