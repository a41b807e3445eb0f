import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installWithApt, isRootOnDebian } from '../debian-packages.ts';
import { makeRelease } from '../package/make-release.ts';
import { starters } from '../serve/start-servers.ts';

/** What one server answered under load. */
export interface Load {
  requestsPerSecond: number;
  /** Milliseconds that all but one of a hundred answers kept to. */
  p99: number;
  /** Broken connections, timeouts and answers other than 200. */
  failures: number;
}

export interface ServeSpeed {
  server: string;
  page: Load;
  /** A file of the same size, of no packed form: what the server can do at all. */
  file: Load;
}

interface Trial {
  dist: string;
  connections: number;
  /** For the page, and for the file; they take turns, so that a busy minute meets both. */
  seconds: number;
  say: (line: string) => void;
}

const TURNS = 3;

/** Asks Caddy and nginx, which serve the packaged site by our recipes, for the home page as fast as they answer. */
export async function measureServing({ dist, connections, seconds, say }: Trial): Promise<ServeSpeed[]> {
  if (!existsSync('/usr/bin/wrk') && !(isRootOnDebian() && installWithApt(['wrk'])))
    throw new Error('wrk is not here. Install it: apt-get install wrk');
  const base = mkdtempSync(path.join(tmpdir(), 'serving-'));
  try {
    const { dir } = await makeRelease({ dist, releases: base, carry: 0, isPlain: false, log: say });
    const { size } = statSync(path.join(dir, 'site/index.html.br'));
    writeFileSync(path.join(dir, 'site/same-size.bin'), randomBytes(size));
    const speeds: ServeSpeed[] = [];
    for (const server of ['caddy', 'nginx'] as const) {
      const running = await starters[server](dir, path.join(base, server));
      try {
        const ask = (address: string) => load(running.origin + address, connections, seconds / TURNS);
        const turns = Array.from({ length: TURNS }, () => ({ page: ask('/'), file: ask('/same-size.bin') }));
        speeds.push({
          server,
          page: sumLoads(turns.map(({ page }) => page)),
          file: sumLoads(turns.map(({ file }) => file)),
        });
      } finally {
        await running.stop();
      }
    }
    return speeds;
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

function load(address: string, connections: number, seconds: number): Load {
  const options = ['-c', String(connections), '-t', '2', '-d', `${String(seconds)}s`, '--latency'];
  return readLoad(execFileSync('wrk', [...options, '-H', 'Accept-Encoding: br', address], { encoding: 'utf8' }));
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what wrk prints. */
export function readLoad(output: string): Load {
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s|m)\b/.exec(output) ?? [];
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (rate === undefined || milliseconds[unit] === undefined) throw new Error(`wrk printed something else:\n${output}`);
  const errors = /Socket errors: (.*)/.exec(output)?.[1]?.match(/\d+/g) ?? [];
  const others = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? '0';
  return {
    requestsPerSecond: Number(rate),
    p99: Number(p99) * milliseconds[unit],
    failures: [...errors, others].reduce((sum, count) => sum + Number(count), 0),
  };
}

/** Of the rate of a file of the same size, a page keeps at least so much. */
const SHARE = 0.9;

const shareOf = ({ page, file }: ServeSpeed) => page.requestsPerSecond / file.requestsPerSecond;

export const isFast = (speed: ServeSpeed): boolean => shareOf(speed) >= SHARE && speed.page.failures === 0;

/** A row for people. */
export function toServingRow(speed: ServeSpeed): Record<string, string | number> {
  const { server, page, file } = speed;
  return {
    server,
    'answers/s': Math.round(page.requestsPerSecond),
    'p99 ms': Math.round(page.p99),
    failures: page.failures,
    'file/s': Math.round(file.requestsPerSecond),
    'file p99 ms': Math.round(file.p99),
    share: Number(shareOf(speed).toFixed(2)),
    verdict: isFast(speed) ? 'fast enough' : 'TOO SLOW',
  };
}

/** The mean rate, the worst of the slow answers, and all failures. */
function sumLoads(loads: readonly Load[]): Load {
  return {
    requestsPerSecond: loads.reduce((sum, one) => sum + one.requestsPerSecond, 0) / loads.length,
    p99: Math.max(...loads.map(({ p99 }) => p99)),
    failures: loads.reduce((sum, { failures }) => sum + failures, 0),
  };
}
