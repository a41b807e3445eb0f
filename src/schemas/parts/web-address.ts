import { z } from 'astro/zod';

/** An `https` (or, for old sources, `http`) address with a host name; a bare IP address is refused. */
export const webAddress = z.string().refine((text) => isSafeWebAddress(text), { params: { problem: 'web-address' } });

/** Longer addresses fit into no page of a browser's history. */
const LONGEST = 2000;

/** Names of inner networks and of the machine itself. */
const innerName = /\.(?:local|localhost|internal|intranet|lan|home|arpa|onion)$/;

/**
 * True for addresses that may become a link: http(s), a public host as the browser will write it, no user name, no white
 * space or control character.
 * @example isSafeWebAddress('https:contoh.example')  // false: a browser reads it as https://contoh.example/
 */
export function isSafeWebAddress(text: string): boolean {
  if (text.length > LONGEST || /[\s\p{C}<>"'`\\]/u.test(text)) return false;
  const address = URL.parse(text);
  if (!address || !['https:', 'http:'].includes(address.protocol)) return false;
  const { hostname, origin, port } = address;
  // A user name, letters of other scripts, full-width dots, numbers in other bases: the browser writes all of them otherwise.
  if (text.slice(0, origin.length).toLowerCase() !== origin) return false;
  if (!/^(?::\d+)?(?:[/?#]|$)/.test(text.slice(origin.length))) return false;
  return isPublicHost(hostname) && (port === '' || port === '80' || Number(port) > 1023);
}

function isPublicHost(hostname: string): boolean {
  const labels = hostname.split('.');
  const isName = labels.every((label) => /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?$/.test(label));
  return isName && labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? '') && !innerName.test(hostname);
}

/** The same, `https` only. */
export const publicAddress = z.string().refine((text) => isPublicAddress(text), { params: { problem: 'web-address' } });

function isPublicAddress(text: string): boolean {
  // The places of a template are no address yet.
  const address = text.replaceAll(/\{(?:branch|path|commit)\}/g, 'x');
  return address.startsWith('https://') && isSafeWebAddress(address) && !/[{}]/.test(address);
}
