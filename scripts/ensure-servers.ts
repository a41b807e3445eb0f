import { existsSync } from 'node:fs';
import { readCommandLine } from './lib/command-line.ts';
import { installWithApt, isRootOnDebian } from './lib/debian-packages.ts';

const help = `
Says whether Caddy, nginx and OpenSSL are here, with which the tests of delivery serve a small site, and installs them
first where they are not: as root on Debian with apt-get.

  node scripts/ensure-servers.ts
`;

/** What each program comes with. */
const programs = [
  { place: '/usr/sbin/nginx', packages: ['nginx', 'libnginx-mod-http-brotli-static'] },
  { place: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', packages: ['libnginx-mod-http-brotli-static'] },
  { place: '/usr/bin/caddy', packages: ['caddy'] },
  { place: '/usr/bin/openssl', packages: ['openssl'] },
];
const listMissing = () => programs.filter(({ place }) => !existsSync(place));

readCommandLine(help, {});
const wanted = [...new Set(listMissing().flatMap(({ packages }) => packages))];
if (wanted.length > 0 && isRootOnDebian()) installWithApt(wanted);
const missing = listMissing().map(({ place }) => place);
if (missing.length > 0) {
  console.error(`Not here: ${missing.join(', ')}. Install: apt-get install ${wanted.join(' ')}`);
  process.exitCode = 1;
} else console.log(programs.map(({ place }) => place).join('\n'));
