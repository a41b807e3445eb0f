import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toCaddyfile } from '../../../src/delivery/caddy.ts';
import { toHeadersFile } from '../../../src/delivery/headers-file.ts';
import { toNginxConfig } from '../../../src/delivery/nginx.ts';
import { toStoredObjects } from '../../../src/delivery/object-storage.ts';
import { toMovedFile } from '../../../src/delivery/redirects.ts';
import type { ServedSite } from '../../../src/delivery/served-site.ts';
import { readSiteFolder } from '../serve/site-folder.ts';
import type { BuildInfo } from './manifest.ts';

/** Writes what servers and hosts need of a release into its folder `server/`. */
export async function writeServerFiles(release: string, files: readonly string[], build: BuildInfo): Promise<void> {
  const { moved, missingPages } = readSiteFolder(path.join(release, 'site'));
  const served = (server: 'caddy' | 'nginx'): ServedSite => ({ ...usualPlaces(build, server), missingPages });
  const texts = {
    Caddyfile: toCaddyfile(served('caddy')),
    'nginx.conf': toNginxConfig(served('nginx')),
    'moved.caddy': toMovedFile(moved, 'caddy'),
    'moved.nginx': toMovedFile(moved, 'nginx'),
    '_headers.netlify': toHeadersFile('netlify'),
    'objects.json': `${JSON.stringify(toStoredObjects(files, moved), null, 1)}\n`,
  };
  const folder = path.join(release, 'server');
  await mkdir(folder);
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(folder, name), text);
}

/** Where Debian, certbot and the units in `deploy/` put things. */
function usualPlaces({ site }: BuildInfo, server: 'caddy' | 'nginx'): Omit<ServedSite, 'missingPages'> {
  const host = new URL(site).hostname;
  const keys = `/etc/letsencrypt/live/${host}`;
  return {
    host,
    root: '/srv/sinergi/current/site',
    ports: { http: 80, https: 443 },
    certificate: { chain: `${keys}/fullchain.pem`, key: `${keys}/privkey.pem` },
    logFile: `/var/log/${server}/sinergi.log`,
    movedFile: `/etc/sinergi/moved.${server}`,
  };
}
