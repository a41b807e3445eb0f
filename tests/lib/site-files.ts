import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file of a built site but the search index, by its address; what is no text is kept as base64. */
export function readSiteFiles(dist: string): Map<string, string> {
  const files = globSync('**/*', { cwd: dist, exclude: (name) => name === 'pagefind' })
    .filter((file) => statSync(path.join(dist, file)).isFile())
    .map((file): [string, string] => {
      const isText = /\.(html|css|m?js|json|jsonld|xml|csv|ics|svg|txt|bib|ris)$|_headers$/.test(file);
      return [file.split(path.sep).join('/'), readFileSync(path.join(dist, file), isText ? 'utf8' : 'base64')];
    });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Addresses of the files that are not the same in two built sites, one lacking the file or not. */
export function listDifferences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}
