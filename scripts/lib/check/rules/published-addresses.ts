import { toUrl } from '../../../../src/domain/address/urls.ts';
import { toNumber } from '../../../../src/model/slugs.ts';
import { readContentSet } from '../../../../src/reader/content-set.ts';
import { makeSourceFile } from '../../../../src/reader/source-file.ts';
import type { CheckContext, Rule } from '../check-context.ts';
import { atField, type Place, type Report } from '../finding.ts';
import { ledgerPath, listPublishedAddresses, readLedger } from '../ledger.ts';
import { listSiteAddresses } from '../site-addresses.ts';

/** An address that was published once stays: as the page itself, as its tombstone, or as a redirect. */
export const checkPublishedAddresses: Rule = (context, report) => {
  // A removed file says more than the line of its address.
  const published = new Map([...listInLedger(context), ...listRemoved(context)]);
  if (published.size === 0) return;
  const { pages } = listSiteAddresses(context);
  const told = new Set<string>();
  for (const [address, place] of published) {
    if (pages.has(address)) continue;
    // The address of a removed file in one language stands for those in the others.
    const key = place.line === undefined ? place.file : address;
    if (!told.has(key)) report('published-address-gone', place, { address });
    told.add(key);
  }
  checkNumbers(context, published, report);
};

type Published = ReadonlyMap<string, Place>;

function listInLedger({ content }: CheckContext): [address: string, place: Place][] {
  const file = content.files.find(({ path, kind }) => path === ledgerPath && kind === 'file');
  const lines = file ? readLedger(new TextDecoder().decode(file.read())) : [];
  return lines.map(({ address, line }) => [address, { file: ledgerPath, line }]);
}

/** The addresses that files had when they were last on the main line; those in the ledger are told with their file. */
function listRemoved({ content, siteDate, site, removed }: CheckContext): [address: string, place: Place][] {
  const settings = content.files.find(({ path }) => path === 'site.yaml');
  const context = { today: siteDate, timeZone: site?.timeZone ?? 'UTC' };
  return removed.flatMap(({ path, text }) => {
    const before = readContentSet([...(settings ? [settings] : []), makeSourceFile(path, text)]);
    return listPublishedAddresses(before, context).map((address): [string, Place] => [address, { file: path }]);
  });
}

/** A number belongs to one agreement for ever: another must not take over its address. */
function checkNumbers({ content }: CheckContext, published: Published, report: Report): void {
  for (const record of content.records('agreements')) {
    const number = toNumber(record.slug);
    for (const [index, alias] of (record.data?.aliases ?? []).entries()) {
      const former = toNumber(alias);
      const address = toUrl({ page: 'agreement', slug: alias }, content.languages[0]);
      if (former !== number && published.has(address))
        report('agreement-number-changed', atField(record, ['aliases', index]), {
          expected: former,
          written: number,
        });
    }
  }
}
