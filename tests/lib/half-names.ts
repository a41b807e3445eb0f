import type { NamedEntity } from '../../src/domain/search/named-entity.ts';
import type { Names } from '../../src/domain/search/resolve-query.ts';
import { toWords } from '../../src/domain/search/words.ts';

/** A place or partner, and half of its short name as somebody types it. */
export interface HalfName {
  typed: string;
  entity: NamedEntity;
}

/** Every region, country and partner with half of its short name, three letters at least. */
export function listHalfNames({ entities, regionWords }: Names): HalfName[] {
  const kindWords = new Set(regionWords.flatMap(toWords));
  return entities
    .filter(({ kind }) => kind === 'region' || kind === 'country' || kind === 'partner')
    .map((entity) => {
      const words = toWords(entity.name);
      const short = words.length > 1 ? words.filter((word) => !kindWords.has(word)) : words;
      const text = (short.length > 0 ? short : words).join(' ');
      return { entity, typed: text.slice(0, Math.max(3, Math.ceil(text.length / 2))).trimEnd() };
    });
}

/** Whether one of the names of a thing, or a word of it, begins so. */
export function beginsSo({ name, aliases }: NamedEntity, typed: string): boolean {
  return [name, ...aliases].some((one) => ` ${toWords(one).join(' ')}`.includes(` ${typed}`));
}
