import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReleaseListener } from '../../scripts/lib/serve/release-listener.ts';
import { listen } from '../../scripts/lib/serve/site-server.ts';
import { ask } from '../lib/ask.ts';
import { Clone, makeProvinceRepository, toOwnEnvironment } from '../lib/province-repository.ts';

/** The way of a change from two officers' machines to the public page, as docs/review.md and docs/operations.md tell it. */
const host = makeProvinceRepository('tests/fixtures/toy-province');
const server = path.join(host.base, 'server');
const mailbox = path.join(host.base, 'mailbox');
const noon = Date.parse('2026-11-28T12:00+08:00') / 1000;
const hour = 3600;
let origin = '';
let close: () => void = () => undefined;

/** What the timer of the server does, at a moment and on a day. */
function sinergi(command: string[], { at = noon, day = '2026-11-28' } = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['deploy/sinergi', ...command], {
    encoding: 'utf8',
    env: {
      ...toOwnEnvironment(),
      SINERGI_CONF: '/nonexistent',
      REPOSITORY: host.repository,
      BASE: server,
      INSTALL: `ln -sfn ${path.resolve('node_modules')} node_modules`,
      MAIL_TO: 'webmaster@example.org',
      MAILER: `tee -a ${mailbox}`,
      NOW: String(at),
      SITE_DATE: day,
    },
  });
  return { code: status, output: stdout + stderr };
}

const publish = (moment?: { at?: number; day?: string }) => sinergi(['run'], moment);
const read = async (address: string) => {
  const { status, body } = await ask(origin + address);
  return { status, text: body.toString() };
};

const release = (clone: Clone, slug: string, title: string, more = '') => {
  const folder = path.join(clone.dir, 'content/press-releases');
  for (const language of ['id', 'en']) {
    const text = readFileSync(path.join(folder, language, '2026/pelajar-northhaven.md'), 'utf8')
      .replace(/^title: .*$/m, `title: ${title}`)
      .replace(/^photo:\n(?: {2}.*\n)+/m, '');
    const changed = language === 'id' ? text.replace('\nsources:', `\n${more}sources:`) : text;
    mkdirSync(path.join(folder, language, '2026'), { recursive: true });
    writeFileSync(path.join(folder, language, `2026/${slug}.md`), changed);
  }
};

const [rina, budi, reviewer] = ['rina', 'budi', 'reviewer'].map((name) => new Clone(host, name)) as [
  Clone,
  Clone,
  Clone,
];

beforeAll(async () => {
  const { code, output } = publish();
  expect(code, output).toBe(0);
  const servers = await listen(createReleaseListener(path.join(server, 'current/site')), 0, ['127.0.0.1']);
  origin = `http://127.0.0.1:${(servers[0]?.address() as AddressInfo).port}`;
  close = () => {
    for (const one of servers) one.close().closeAllConnections();
  };
});
afterAll(() => {
  close();
});

const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1200));

test('the first run publishes what is there, and a second one has nothing to do', async () => {
  expect(await read('/siaran-pers/2026/pelajar-northhaven/')).toMatchObject({ status: 200 });
  const before = readdirSync(path.join(server, 'releases'));
  expect(publish()).toEqual({ code: 0, output: '' });
  expect(readdirSync(path.join(server, 'releases'))).toEqual(before);
});

test('what two officers propose is checked, merged, and public after the next run', async () => {
  release(rina, 'panen-raya', 'Panen raya di Pasir Jingga');
  release(budi, 'pameran-esok', 'Pameran esok di Pasir Jingga', 'publishAt: 2026-11-29\n');
  for (const officer of [rina, budi]) {
    const { code, output } = officer.npm(['check']);
    expect(code, output).toBe(0);
  }
  rina.propose('panen-raya', 'content(press): panen raya');
  budi.propose('pameran', 'content(press): pameran');
  for (const branch of ['panen-raya', 'pameran']) reviewer.merge(branch);
  expect(await read('/siaran-pers/2026/panen-raya/')).toMatchObject({ status: 404 });
  const { code, output } = publish({ at: noon + 300 });
  expect(code, output).toBe(0);
  await nextSecond();
  expect((await read('/siaran-pers/2026/panen-raya/')).text).toContain('Panen raya di Pasir Jingga');
  expect((await read('/en/press-releases/2026/panen-raya/')).status).toBe(200);
  expect((await read('/siaran-pers/')).text).not.toContain('Pameran esok');
  expect(await read('/siaran-pers/2026/pameran-esok/')).toMatchObject({ status: 404 });
});

test('a dated release appears as its day begins, though nobody changes a file', async () => {
  const midnight = Date.parse('2026-11-29T00:00+08:00') / 1000;
  expect(publish({ at: midnight - 600 })).toEqual({ code: 0, output: '' });
  const { code, output } = publish({ at: midnight + 1, day: '2026-11-29' });
  expect(code, output).toBe(0);
  await nextSecond();
  expect((await read('/siaran-pers/2026/pameran-esok/')).text).toContain('Pameran esok');
  expect(JSON.parse((await read('/build.json')).text)).toMatchObject({ day: '2026-11-29' });
});

test('a broken merge is refused and mailed once; the former site is still served', async () => {
  reviewer.merge('panen-raya');
  const file = path.join(reviewer.dir, 'content/partners/id/northhaven.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^country: .*$/m, 'country: ZZ'));
  reviewer.git('commit', '--quiet', '--all', '--message', 'Break the country');
  reviewer.git('push', '--quiet', 'origin', 'main');
  const at = noon + 24 * hour;
  const { code, output } = publish({ at, day: '2026-11-29' });
  expect(code).toBe(1);
  expect(output).toContain('partners/id/northhaven.md');
  expect(publish({ at: at + 300, day: '2026-11-29' }).output).toContain('Still refused');
  expect((await read('/siaran-pers/2026/pameran-esok/')).status).toBe(200);
  const mails = readFileSync(mailbox, 'utf8').match(/^To: webmaster@example\.org$/gm);
  expect(mails).toHaveLength(1);
});

test('one command goes back, and nothing but a new merge goes forward again', async () => {
  const { code, output } = sinergi(['back'], { at: noon + 25 * hour });
  expect(code, output).toBe(0);
  await nextSecond();
  expect(await read('/siaran-pers/2026/pameran-esok/')).toMatchObject({ status: 404 });
  expect((await read('/siaran-pers/2026/panen-raya/')).status).toBe(200);
  expect(publish({ at: noon + 26 * hour, day: '2026-11-29' }).output).toContain('Held back');
  expect(sinergi(['list']).output).toMatch(/^ {2}2026-11-29-\S+\n\* 2026-11-28-/);

  reviewer.git('revert', '--no-edit', 'HEAD');
  reviewer.git('push', '--quiet', 'origin', 'main');
  const forward = publish({ at: noon + 27 * hour, day: '2026-11-29' });
  expect(forward.code, forward.output).toBe(0);
  await nextSecond();
  expect((await read('/siaran-pers/2026/pameran-esok/')).status).toBe(200);
});

test('a repository that cannot be reached changes nothing and is mailed', async () => {
  renameSync(host.repository, `${host.repository}.away`);
  const { code, output } = publish({ at: noon + 28 * hour, day: '2026-11-29' });
  expect([code, output]).toEqual([1, expect.stringContaining('could not be fetched')]);
  expect((await read('/')).status).toBe(200);
  expect(readFileSync(mailbox, 'utf8')).toContain('could not be fetched');
});
