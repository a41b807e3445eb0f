import { toQueryText } from '../register/query.ts';
import type { Language } from '../text/language.ts';
import type { Combination } from './combinations.ts';
import type { NamedHit } from './rank-hits.ts';

/** Where a hit leads; `register` is the address of the register in that language. */
export function toHitAddress(hit: NamedHit, register: string, language: Language): string {
  if (hit.type === 'entity') return hit.entity.address;
  return hit.type === 'agreement'
    ? `${register}${hit.row.slug}/`
    : toFilterAddress(hit.combination, register, language);
}

/** The register filtered by a combination; a value's word is the last part of its page's address. */
function toFilterAddress({ entities, selection }: Combination, register: string, language: Language): string {
  const words = new Map(entities.map(({ kind, value, address }) => [`${kind} ${value}`, address.split('/').at(-2)]));
  return register + toQueryText({ selection }, language, (key, value) => words.get(`${key} ${value}`) ?? value);
}
