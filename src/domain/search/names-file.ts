import { kindOrder, type NamedEntity } from './named-entity.ts';
import type { Names } from './resolve-query.ts';

/** Names as they travel to the browser: one line for each, its parts in a fixed order. */
export interface NamesFile extends Omit<Names, 'entities'> {
  entities: readonly NamedRow[];
}

type NamedRow = readonly [
  kind: number,
  value: string,
  name: string,
  address: string,
  aliases: string,
  agreements?: number,
  inForce?: number,
];

const separator = '|';

/** Packs names for the browser. */
export function toNamesFile(names: Names): NamesFile {
  return {
    ...names,
    entities: names.entities.map(({ kind, value, name, address, aliases, agreements, inForce }): NamedRow => {
      const row = [kindOrder.indexOf(kind), value, name, address, aliases.join(separator)] as const;
      return agreements === undefined ? row : [...row, agreements, inForce ?? 0];
    }),
  };
}

/** Unpacks what `toNamesFile` has packed. */
export function readNamesFile(file: NamesFile): Names {
  return {
    ...file,
    entities: file.entities.flatMap(([kind, value, name, address, aliases, agreements, inForce]): NamedEntity[] => {
      const found = kindOrder[kind];
      const list = aliases === '' ? [] : aliases.split(separator);
      return found ? [{ kind: found, value, name, address, aliases: list, agreements, inForce }] : [];
    }),
  };
}
