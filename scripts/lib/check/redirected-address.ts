/** Where services put the address that they lead on to, by host and path. */
const services: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/, ['url', 'q']],
  [/^(?:l|lm)\.(?:facebook|instagram)\.com\//, ['u']],
  [/^[^/]*\.safelinks\.protection\.outlook\.com\//, ['url']],
];

/**
 * The address behind one that only leads on to it, as it is copied from a page of results, a chat or a letter.
 * @example toTarget('https://www.google.com/url?sa=t&url=https://kota.example/1')  // 'https://kota.example/1'
 */
export function toTarget(address: string): string | undefined {
  const url = /^https?:/.test(address) ? URL.parse(address) : null;
  if (!url) return undefined;
  const names = services.find(([place]) => place.test(url.hostname + url.pathname))?.[1] ?? [];
  return (
    names.map((name) => url.searchParams.get(name)).find((target) => /^https?:\/\//.test(target ?? '')) ?? undefined
  );
}
