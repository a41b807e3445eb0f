import { readLedger } from './ledger.ts';

const heading = `# Alamat yang pernah terbit. Ditulis oleh npm run ledger; jangan dihapus: npm run check menolak alamat yang hilang.
# Addresses that were published once. Written by npm run ledger; never remove one.
`;

/** The ledger with new addresses added; what stands in it stays. */
export function updateLedger(text: string, published: readonly string[]): { text: string; added: string[] } {
  const known = new Set(readLedger(text).map(({ address }) => address));
  const added = published.filter((address) => !known.has(address));
  const all = [...known, ...added].toSorted();
  return { text: `${heading}${all.map((address) => `${address}\n`).join('')}`, added };
}
