import type { SearchFile } from '~/i18n/search-file.ts';
import type { SearchPlaces } from './search-places.ts';

const asked = new Map<string, Promise<SearchFile>>();

/** The names of one language, asked for once and before the scripts that read them; a failed load is tried again. */
export function fetchNames({ search }: SearchPlaces): Promise<SearchFile> {
  const known = asked.get(search);
  if (known) return known;
  const asking = fetchJson<SearchFile>(`${search}names.json`);
  asked.set(search, asking);
  asking.catch(() => asked.delete(search));
  return asking;
}

/** Reads a JSON file of the site. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}
