import type { Rule } from '../check-context.ts';
import { ledgerPath, readLedger } from '../ledger.ts';
import { listSiteAddresses } from '../site-addresses.ts';

/** An address that was published once stays: as the page itself, as its tombstone, or as a redirect. */
export const checkPublishedAddresses: Rule = (context, report) => {
  const ledger = context.content.files.find(({ path, kind }) => path === ledgerPath && kind === 'file');
  if (!ledger) return;
  const { pages } = listSiteAddresses(context);
  for (const { address, line } of readLedger(new TextDecoder().decode(ledger.read())))
    if (!pages.has(address)) report('published-address-gone', { file: ledgerPath, line }, { address });
};
