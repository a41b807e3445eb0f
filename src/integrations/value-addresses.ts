import type { Plugin } from 'vite';

type Lists = Readonly<Record<string, Readonly<Record<string, { address?: string }>>>>;

/** Of the words of closed lists, browsers are given those of addresses only: pages bring the others that they need. */
export const valueAddresses: Plugin = {
  name: 'value-addresses',
  // Before JSON becomes a module.
  enforce: 'pre',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  transform: (code, id) => (/\/i18n\/texts\/[^/]+\/values\.json$/.test(id) ? keepAddresses(code) : undefined),
};

/** The words of values, as `values.json` has them, without any but those of addresses. */
export function keepAddresses(json: string): string {
  const lists = Object.entries(JSON.parse(json) as Lists).flatMap(([list, values]) => {
    const addresses = Object.entries(values).flatMap(([value, { address }]) => (address ? [[value, { address }]] : []));
    return addresses.length === 0 ? [] : [[list, Object.fromEntries(addresses) as object] as const];
  });
  return JSON.stringify(Object.fromEntries(lists));
}
