/** An address that leads to another one, for good. */
export interface MovedAddress {
  from: string;
  to: string;
}

/** What browsers and programs ask for by habit. */
const habitual: readonly MovedAddress[] = [{ from: '/favicon.ico', to: '/icons/icon-192.png' }];

/** The rules for a host that redirects by itself (`_redirects`: from, to, status). */
export function toRedirectsFile(moved: readonly MovedAddress[]): string {
  return [...moved, ...habitual].map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads `_redirects` as written above. */
export function readRedirectsFile(text: string): MovedAddress[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from && to ? [{ from, to }] : [];
  });
}

/** The same for the map of a server: nginx ends each line with a semicolon, Caddy with nothing. */
export function toMovedFile(moved: readonly MovedAddress[], server: 'caddy' | 'nginx'): string {
  return moved.map(({ from, to }) => `${from} ${to}${server === 'nginx' ? ';' : ''}\n`).join('');
}
