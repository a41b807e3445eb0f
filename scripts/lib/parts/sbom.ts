import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Sbom {
  metadata: { component: { name: string } };
  serialNumber?: string;
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
  return `${JSON.stringify(sbom, null, 1)}\n`;
}
