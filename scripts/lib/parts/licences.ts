import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

/** A package that the site is made with. */
export interface Part {
  name: string;
  version: string;
  licence: string;
  /** True for what only tests and checks use. */
  isForTests: boolean;
}

/** Licences under which everybody may use, change and hand on, also in a work of other terms. */
const free = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Zlib'];

/** The others that we have looked at, each with what makes it fit. */
export const others: Readonly<Record<string, string>> = {
  'CC BY-SA 4.0': 'a list of words for the spelling check; no part of the site',
  'CC-BY-4.0': 'data about browsers; no part of the site',
  'LGPL-3.0-or-later':
    'libvips, which the build draws pictures with: a library of its own, unchanged, and not handed on',
  'MPL-2.0': 'whole files of other people, unchanged',
  'OFL-1.1': 'the fonts, under their own names',
  'PSF-2.0': 'free, as Python is',
  'Python-2.0': 'free, as Python is',
  WTFPL: 'asks nothing',
};

/** Every package of the lock file. */
export function listParts(
  lock = readFileSync(path.resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
): Part[] {
  return Object.entries(lockFile.parse(JSON.parse(lock)).packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license = 'none stated', dev = false }]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      isForTests: dev,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The parts whose licence nobody has looked at; of one that offers several or asks for several, each counts. */
export function listUnknown(parts: readonly Part[]): Part[] {
  const known = new Set([...free, ...Object.keys(others)]);
  return parts.filter(({ licence }) => {
    const ids = licence.replace(/[()]/g, '').split(/ AND | OR /);
    return !ids.every((id) => known.has(id));
  });
}

/** A table for people: each licence, how many packages, how many of them are used to make the site, why it fits. */
export function toLicenceTable(parts: readonly Part[]): string {
  const groups = [...Map.groupBy(parts, ({ licence }) => licence)].toSorted(([, a], [, b]) => b.length - a.length);
  const rows = groups.map(([licence, list]) => {
    const made = list.filter(({ isForTests }) => !isForTests).length;
    return `| ${licence} | ${String(list.length)} | ${String(made)} | ${others[licence] ?? ''} |`;
  });
  const names = parts.map(({ name, version, licence, isForTests }) => {
    return `- ${name} ${version}: ${licence}${isForTests ? ' (tests only)' : ''}`;
  });
  return `# Packages and their licences

| Licence | Packages | To make the site | Why it fits |
| --- | --: | --: | --- |
${rows.join('\n')}

${names.join('\n')}
`;
}
