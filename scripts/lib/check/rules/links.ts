import type { AddressWord } from '../../../../src/domain/address/address-words.ts';
import { anchorOf } from '../../../../src/domain/address/anchors.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { isSafeUrl } from '../../../../src/markdown/sanitize.ts';
import { findNearest } from '../nearest.ts';
import { isSafeWebAddress } from '../../../../src/schemas/parts/web-address.ts';
import type { Entry } from '../../../../src/reader/content-set.ts';
import { listLinks, type BodyLink } from '../body-text.ts';
import { getBody } from '../../content/markdown-body.ts';
import type { CheckContext, Rule } from '../check-context.ts';
import { listTexts } from '../field-values.ts';
import { atBodyLine, atField, type Place, type Report } from '../finding.ts';
import { listAnchors } from '../heading-anchors.ts';
import { listPageAnchors, type PageAnchors } from '../page-anchors.ts';
import { toTarget } from '../redirected-address.ts';
import { listSiteAddresses, type SiteAddresses } from '../site-addresses.ts';

/** Links that lead nowhere, or somewhere they must not. */
export const checkLinks: Rule = (context, report) => {
  const addresses = listSiteAddresses(context);
  const anchors = listPageAnchors(context.content);
  for (const entry of context.content.entries) {
    const { nodes } = getBody(entry.document);
    for (const { path, text } of listTexts(entry.document.value)) {
      const suggestion = toTarget(text);
      if (suggestion !== undefined) report('redirected-address', atField(entry, path), { written: text, suggestion });
    }
    for (const link of listLinks(nodes)) {
      const place = atBodyLine(entry, link.line);
      // Of pasted pictures another rule tells.
      if (link.kind === 'image' && /^data:image\/[\w+.-]+;base64,/.test(link.url)) continue;
      if (/^(?:[a-z]:[\\/]|file:)/i.test(link.url)) report('own-computer', place, { written: link.url });
      else if (!isSafeUrl(link.url)) report('hostile-link', place, { written: link.url });
      else if (link.kind === 'link') checkLink(link, entry, { addresses, anchors, context, place, report });
    }
  }
};

interface Surroundings {
  addresses: SiteAddresses;
  anchors: PageAnchors;
  context: CheckContext;
  place: Place;
  report: Report;
}

function checkLink(
  { url }: BodyLink,
  entry: Entry,
  { addresses, anchors, context, place, report }: Surroundings,
): void {
  const written = url;
  // What is dialled may be a command to the telephone.
  if (/^tel:(?!\+?[\d().\s-]+$)/i.test(url)) return report('hostile-link', place, { written });
  if (/^(?:mailto|tel):/i.test(url)) return;
  const own = context.site?.url;
  const isOwn = own !== undefined && (url === own || url.startsWith(`${own}/`));
  const address = isOwn ? url.slice(own.length) || '/' : url;
  if (address.startsWith('//') || /^[a-z][a-z\d+.-]*:/i.test(address)) {
    if (/^https?:\/\/(?:[\d.]+|\[[^\]]*\])(?:[:/?#]|$)/i.test(address)) report('ip-address', place, { written });
    else if (!isSafeWebAddress(address)) report('bad-web-address', place, { written });
    else if (/^http:/i.test(address)) report('http-address', place, { written });
    const target = toTarget(address);
    if (target !== undefined) report('redirected-address', place, { written, suggestion: target });
    return;
  }
  if (address.startsWith('#')) return checkAnchor(address, listAnchors(getBody(entry.document).nodes), place, report);
  if (/^www\.[a-z\d-]+\./i.test(address))
    return report('bad-web-address', place, { written, suggestion: `https://${address}` });
  if (!address.startsWith('/')) return report('relative-link', place, { written });
  const [path = '', anchor] = address.replace(/\?[^#]*/, '').split('#');
  if (!addresses.has(path)) {
    const suggestion = addresses.has(`${path}/`) ? `${path}/` : findNearest(path, addresses.pages.keys());
    return report('dead-link', place, { written: path, suggestion });
  }
  const language = addresses.pages.get(path);
  if (language !== undefined && language !== entry.language) report('link-other-language', place, { written: path });
  const known = anchor ? anchors.get(path) : undefined;
  if (anchor && known && known.isOther?.(anchor) !== true)
    checkAnchor(`${path}#${anchor}`, known.list(), place, report);
}

function checkAnchor(written: string, anchors: readonly string[], place: Place, report: Report): void {
  const [path = '', encoded = ''] = written.split('#');
  let name = encoded;
  try {
    name = decodeURIComponent(encoded);
  } catch {
    // Not an encoded address: it stands for itself.
  }
  if (anchors.includes(name)) return;
  const near = findPartInOtherWords(name, anchors) ?? findNearest(name, anchors);
  report('dead-anchor', place, { written, suggestion: near === undefined ? undefined : `${path}#${near}` });
}

/** Parts of a page are called by words of the first language on every page: `offices` is `kantor`. */
function findPartInOtherWords(name: string, anchors: readonly string[]): string | undefined {
  const words = locales.flatMap(({ addresses }) =>
    (Object.keys(addresses.anchor) as AddressWord<'anchor'>[]).filter((word) => addresses.anchor[word] === name),
  );
  return words.map((word) => anchorOf(word)).find((anchor) => anchors.includes(anchor));
}
