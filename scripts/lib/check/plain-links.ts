import { isSafeUrl } from '../../../src/markdown/sanitize.ts';

/**
 * Whether an address that a document leads to is a page, somebody's mail, or a telephone number that is no command to the
 * telephone: the kinds that a text may lead to.
 * @example isPlainLink('tel:+62 31 352 4001')  // true; 'javascript:x' and 'tel:*123#' are none
 */
export function isPlainLink(address: string): boolean {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address)?.[0];
  return scheme !== undefined && isSafeUrl(scheme) && !/^tel:.*(?:[*#]|%2[3a])/i.test(address);
}
