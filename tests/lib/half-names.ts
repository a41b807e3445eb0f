import type { NamedEntity } from '../../src/domain/search/named-entity.ts';
import { toShort } from '../../src/domain/search/name-index.ts';
import type { Names } from '../../src/domain/search/resolve-query.ts';
import { toWords } from '../../src/domain/search/words.ts';

/** A place or partner, and half of its short name as somebody types it. */
export interface HalfName {
  typed: string;
  entity: NamedEntity;
}

/** Every region, country and partner with half of its short name, three letters at least. */
export function listHalfNames({ entities, regionWords }: Names): HalfName[] {
  const kinds = new Set(regionWords.map((phrase) => toWords(phrase).join(' ')));
  return entities
    .filter(({ kind }) => kind === 'region' || kind === 'country' || kind === 'partner')
    .map((entity) => {
      const text = toShort(toWords(entity.name), (words) => kinds.has(words.join(' ')));
      return { entity, typed: text.slice(0, Math.max(3, Math.ceil(text.length / 2))).trimEnd() };
    });
}

/** Whether one of the names of a thing, or a word of it, begins so. */
export function beginsSo({ name, aliases }: NamedEntity, typed: string): boolean {
  return [name, ...aliases].some((one) => ` ${toWords(one).join(' ')}`.includes(` ${typed}`));
}
