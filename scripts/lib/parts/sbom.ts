import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listParts, type Part } from './licences.ts';

interface Sbom {
  metadata: { component: { name: string } };
  serialNumber?: string;
  components: Component[];
}

interface Component {
  name: string;
  version: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

/** What the site is made of, as CycloneDX, without what changes each time: the same lock file gives the same bytes. */
export function toSbom(root: string): string {
  const options = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const text = execFileSync('npm', options, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const sbom = JSON.parse(text) as Sbom;
  delete sbom.serialNumber;
  // npm takes the name of the folder.
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { name: string };
  sbom.metadata = { component: { ...sbom.metadata.component, name } };
  // It leaves out a licence that is called by another name than that of the list of SPDX.
  const licences = new Map(listParts().map((part) => [toKey(part), part.licence]));
  for (const component of sbom.components)
    component.licenses ??= [{ license: { name: licences.get(toKey(component)) ?? 'none stated' } }];
  return `${JSON.stringify(sbom, null, 1)}\n`;
}

const toKey = ({ name, version }: Pick<Part, 'name' | 'version'>) => `${name}@${version}`;

/** The packages that a bill of materials leaves out, or names without a licence: `['a@1.0.0']`. */
export function listUnstated(parts: readonly Part[], sbom: string): string[] {
  const { components } = JSON.parse(sbom) as Sbom;
  const isStated = ({ licenses = [] }: Component) =>
    licenses.some(({ license, expression }) => expression ?? license?.id ?? license?.name);
  const stated = new Set(components.filter(isStated).map(toKey));
  return [...new Set(parts.map(toKey))].filter((key) => !stated.has(key));
}
