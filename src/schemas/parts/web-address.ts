import { z } from 'astro/zod';

/** An `https` (or, for old sources, `http`) address with a host name; a bare IP address is refused. */
export const webAddress = z.string().refine((text) => isSafeWebAddress(text), { params: { problem: 'web-address' } });

/** True for addresses that may become a link: http(s), a named host, no user name, no white space or control character. */
export function isSafeWebAddress(text: string): boolean {
  if (/[\s\p{C}<>"'`\\]/u.test(text)) return false;
  const address = URL.parse(text);
  if (!address || !['https:', 'http:'].includes(address.protocol)) return false;
  if (address.username || address.password) return false;
  return address.hostname.includes('.') && !/^[\d.]+$/.test(address.hostname) && !address.hostname.startsWith('[');
}

/** The same for what every reader shall reach: `https` only, and no name of an inner network. */
export const publicAddress = z.string().refine((text) => isPublicAddress(text), { params: { problem: 'web-address' } });

function isPublicAddress(text: string): boolean {
  // The places of a template are no address yet.
  const address = text.replaceAll(/\{(?:branch|path|commit)\}/g, 'x');
  if (!address.startsWith('https://') || !isSafeWebAddress(address) || /[{}]/.test(address)) return false;
  return !/\.(?:local|localhost|internal|intranet|lan|home|arpa)$/.test(new URL(address).hostname);
}
