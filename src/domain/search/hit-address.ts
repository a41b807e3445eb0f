import { toQueryText } from '../register/query.ts';
import { toRowAddress } from '../register/register-rows.ts';
import type { Language } from '../text/language.ts';
import type { Combination } from './combinations.ts';
import type { NamedHit } from './rank-hits.ts';

/** Where a hit leads; `register` is the address of the register in that language. */
export function toHitAddress(hit: NamedHit, register: string, language: Language): string {
  if (hit.type === 'entity') return hit.entity.address;
  return hit.type === 'agreement'
    ? toRowAddress(hit.row, register)
    : toFilterAddress(hit.combination, register, language);
}

/** The register filtered by a combination; a value's word is the last part of its page's address, or of its query. */
function toFilterAddress({ entities, selection, order }: Combination, register: string, language: Language): string {
  const words = new Map(entities.map(({ kind, value, address }) => [`${kind} ${value}`, toWord(address)]));
  const query = { selection, ...(order && { sort: { order, isReversed: false } }) };
  return register + toQueryText(query, language, (key, value) => words.get(`${key} ${value}`) ?? value);
}

/** Nothing for a page of another site, whose words are its own. */
function toWord(address: string): string | undefined {
  if (!address.startsWith('/')) return undefined;
  const asked = /\?[^=]+=([^&]+)$/.exec(address)?.[1];
  return asked === undefined ? address.split('/').at(-2) : decodeURIComponent(asked);
}
