import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import https from 'node:https';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createSiteListener } from './site-server.ts';
import { readSiteFolder } from './site-folder.ts';
import { toCaddyfile } from '../../../src/delivery/caddy.ts';
import { toNginxConfig } from '../../../src/delivery/nginx.ts';
import type { ServedSite } from '../../../src/delivery/served-site.ts';

/** A server that serves a release of a site on this machine. */
export interface RunningServer {
  origin: string;
  /** Where it answers without encryption; absent where it has no other way. */
  plainOrigin?: string;
  logFile?: string;
  stop: () => Promise<void>;
}

/** The same release by every way that the documents name. */
export const starters = { caddy: startCaddy, nginx: startNginx, own: startOwn } as const;

async function startCaddy(release: string, workDir: string): Promise<RunningServer> {
  const site = await describe(release, workDir, 'caddy');
  const globals = ['admin off', 'local_certs', 'skip_install_trust', `storage file_system ${workDir}/caddy-storage`];
  const config = path.join(workDir, 'Caddyfile');
  writeFileSync(config, toCaddyfile(site, globals));
  return await run(site, 'caddy', ['run', '--config', config, '--adapter', 'caddyfile'], { HOME: workDir });
}

async function startNginx(release: string, workDir: string): Promise<RunningServer> {
  const site = await describe(release, workDir, 'nginx');
  const { chain, key } = site.certificate;
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const making = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync('openssl', [...making, ...subject, '-keyout', key, '-out', chain], { stdio: 'ignore' });
  writeFileSync(path.join(workDir, 'site.conf'), toNginxConfig(site));
  const isRoot = process.getuid?.() === 0;
  const main = `
    ${isRoot ? 'user root;' : ''}
    daemon off;
    pid ${workDir}/nginx.pid;
    error_log ${workDir}/nginx-error.log;
    include /etc/nginx/modules-enabled/*.conf;
    worker_processes auto;
    events { worker_connections 1024; }
    http { sendfile on; tcp_nopush on; include ${workDir}/site.conf; }`;
  const config = path.join(workDir, 'nginx.conf');
  writeFileSync(config, main);
  return await run(site, '/usr/sbin/nginx', ['-c', config], {});
}

async function startOwn(release: string): Promise<RunningServer> {
  const server = createServer(createSiteListener(path.join(release, 'site'), { isRelease: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

async function describe(release: string, workDir: string, server: 'caddy' | 'nginx'): Promise<ServedSite> {
  mkdirSync(workDir, { recursive: true });
  return {
    host: 'localhost',
    root: path.join(release, 'site'),
    ports: { http: await findFreePort(), https: await findFreePort() },
    certificate: { chain: `${workDir}/chain.pem`, key: `${workDir}/key.pem` },
    logFile: `${workDir}/access.log`,
    movedFile: path.join(release, `server/moved.${server}`),
    missingPages: readSiteFolder(path.join(release, 'site')).missingPages,
  };
}

async function findFreePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

async function run(site: ServedSite, program: string, options: string[], environment: object): Promise<RunningServer> {
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // The program is not there.
  child.once('error', ({ message }) => (output += `${message}. Run: npm run servers`));
  const origin = `https://localhost:${site.ports.https}`;
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${output}`);
    if (await answers(origin)) {
      const { http } = site.ports;
      return { origin, plainOrigin: `http://localhost:${http}`, logFile: site.logFile, stop: () => stopChild(child) };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stopChild(child);
  throw new Error(`${program} does not answer: ${output}`);
}

function answers(origin: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = https.get(origin, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on('error', () => {
      resolve(false);
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}
