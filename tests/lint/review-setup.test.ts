import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '../../src/model/collections.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  concurrency: { group: string };
  jobs: Record<string, Job>;
}
interface GitLabJob {
  script?: string[];
  artifacts?: { name?: string; reports?: { codequality?: string } };
}

const folder = '.github/workflows';
const read = (file: string) => readFileSync(file, 'utf8');
const workflows = readdirSync(folder).map((name) => {
  const text = read(`${folder}/${name}`);
  return { name, text, ...(parse(text, { strict: true, uniqueKeys: true }) as Workflow) };
});
const gitLab = parse(read('.gitlab-ci.yml'), { strict: true, uniqueKeys: true }) as Record<string, GitLabJob>;
const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
const gitLabJobs = Object.entries(gitLab).filter(([, job]) => job.script !== undefined);
const commands = [...steps.flatMap(({ run }) => run ?? []), ...gitLabJobs.flatMap(([, { script }]) => script ?? [])];
const { scripts, engines } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

test('runs only commands that exist, with options that they know', () => {
  const calls = commands.flatMap((command) => [
    ...command.matchAll(/npm run (?:--silent )?([\w:-]+)(?: -- ([^>|\n]*))?/g),
  ]);
  expect(calls.length).toBeGreaterThan(8);
  const told = JSON.parse(read('src/i18n/texts/en/commands.json')) as Record<string, string>;
  for (const [, name = '', options = ''] of calls) {
    const file = /scripts\/[\w-]+\.ts/.exec(scripts[name] ?? '')?.[0];
    expect(file, name).toBeDefined();
    for (const [option] of options.matchAll(/--[a-z-]+/g))
      expect(`${read(file ?? '')}${told[`${name}.help`] ?? ''}`, `${name} ${option}`).toContain(option);
  }
});

test('does the same on both hosts', () => {
  const jobs = workflows.flatMap(({ jobs: list }) => Object.keys(list));
  expect(gitLabJobs.map(([name]) => name).toSorted()).toEqual([...jobs, 'branches'].toSorted());
  for (const name of ['check', 'branches', 'build', 'package', 'ledger']) {
    const isCalled = (list: readonly string[]) =>
      list.some((command) => new RegExp(`npm run (--silent )?${name}\\b`).test(command));
    expect(isCalled(steps.flatMap(({ run }) => run ?? [])), name).toBe(true);
    expect(isCalled(gitLabJobs.flatMap(([, { script }]) => script ?? [])), name).toBe(true);
  }
});

test('asks by itself, in no test, whether a weakness of a package has become known', () => {
  const isAudit = (command = '') => /\bnpm audit\b/.test(command);
  const asking = workflows.filter(({ jobs }) =>
    Object.values(jobs).some((job) => job.steps.some(({ run }) => isAudit(run))),
  );
  expect(asking.map(({ on }) => Object.keys(on).toSorted())).toEqual([['schedule', 'workflow_dispatch']]);
  const gitLabJob = gitLab['audit'];
  expect(gitLabJob?.script?.some(isAudit)).toBe(true);
  expect(gitLabJob).toMatchObject({ rules: [{ if: '$CI_PIPELINE_SOURCE == "schedule"' }], allow_failure: true });
  expect(Object.values(scripts).filter(isAudit)).toEqual([]);
});

test('speaks of the change itself first, and of other files only what is wrong', () => {
  const checks = [...commands, ...(gitLab['content']?.script ?? [])].filter((command) =>
    /npm run (?:--silent )?check\b/.test(command),
  );
  expect(checks.length).toBeGreaterThanOrEqual(4);
  expect(checks.filter((command) => !command.includes('-- --changed'))).toEqual([]);
  // GitLab fetches a pipeline's own commit only; the change is seen against the main branch.
  expect(gitLab['content']?.script?.[0]).toContain('git fetch');
});

test('shows problems beside the changed lines', () => {
  expect(commands.some((command) => /check .*--annotations github/.test(command))).toBe(true);
  for (const name of ['content', 'branches'])
    expect(gitLab[name]?.script?.join('\n')).toContain(
      `--annotations gitlab > ${gitLab[name]?.artifacts?.reports?.codequality}`,
    );
});

test('keeps the preview and the site as artefacts', () => {
  const names = steps.flatMap((step) =>
    step.uses?.startsWith('actions/upload-artifact@') ? [step.with?.['name']] : [],
  );
  expect(names.toSorted()).toEqual(['preview', 'site']);
  expect(gitLabJobs.flatMap(([, { artifacts }]) => artifacts?.name ?? []).toSorted()).toEqual(['preview', 'site']);
});

test.each(workflows)('gives $name no more rights than it needs', ({ text, permissions, concurrency, jobs, on }) => {
  expect(permissions).toEqual({ contents: 'read' });
  expect(concurrency.group).not.toBe('');
  expect(Object.keys(on)).not.toContain('pull_request_target');
  expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN/);
  for (const [job, { permissions: more }] of Object.entries(jobs))
    expect(more, job).toEqual(job === 'pages' ? { pages: 'write', 'id-token': 'write' } : undefined);
  for (const job of Object.values(jobs)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    // A branch may be called anything: its name never becomes part of a command.
    for (const { run, uses, with: options } of job.steps) {
      expect(run ?? '').not.toContain('${{');
      if (uses?.startsWith('actions/checkout@')) expect(options).toMatchObject({ 'persist-credentials': false });
    }
  }
});

test('takes every action at an exact commit, with its version beside it, the same everywhere', () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action ?? ''));
  for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const versions = new Map(used.map((action) => [action.split('@')[0], action]));
  expect(used.every((action) => versions.get(action.split('@')[0]) === action)).toBe(true);
});

test('builds every night soon after the day begins where the site is', () => {
  const { timeZone } = parse(read('content/site.yaml')) as { timeZone: string };
  const [minute = '', hour = ''] = /cron: '(\d+) (\d+) \* \* \*'/.exec(read(`${folder}/site.yml`))?.slice(1) ?? [];
  const start = new Date(Date.UTC(2027, 0, 1, Number(hour), Number(minute)));
  const local = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(start);
  expect(local).toMatch(/^(?:00|24):[0-2]\d$/);
});

test('runs on the Node that the project asks for', () => {
  const major = /\d+/.exec(engines.node)?.[0];
  for (const { uses, with: options } of steps.filter((step) => step.uses?.includes('setup-node')))
    expect(String(options?.['node-version']), uses).toBe(major);
  expect(read('.gitlab-ci.yml')).toContain(`image: node:${String(major)}-`);
});

test('names an owner for every folder of the content, and only what is there', () => {
  const rules = read('CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  for (const [, ...owners] of rules) {
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@[\w-]+\/[\w-]+$/);
  }
  const paths = rules.map(([path = '']) => path);
  for (const name of collectionNames) expect(paths).toContain(`/content/${name}/`);
  const collections = collectionNames.map((name) => `/content/${name}/`);
  expect(paths.filter((path) => path !== '*' && !collections.includes(path) && !existsSync(`.${path}`))).toEqual([]);
});

test('asks the same of a change on both hosts', () => {
  const form = read('.github/pull_request_template.md');
  expect(read('.gitlab/merge_request_templates/Default.md')).toBe(form);
  expect(form).toContain('npm run check');
});

test('publishes through the pages of a host only where the host is told to', () => {
  const site = workflows.find(({ name }) => name === 'Site');
  expect(site?.jobs['pages']).toMatchObject({ if: "vars.PUBLISH_PAGES == 'true'", needs: 'site' });
  expect(JSON.stringify(gitLab['pages'])).toContain('$PUBLISH_PAGES == \\"true\\"');
});

test('keeps the ends of lines alike on every machine', () => {
  expect(read('.gitattributes')).toMatch(/^\* text=auto eol=lf$/m);
});

test('lets both hosts propose newer versions', () => {
  const dependabot = parse(read('.github/dependabot.yml')) as { updates: Record<string, string>[] };
  expect(dependabot.updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  expect(JSON.parse(read('renovate.json'))).toMatchObject({ rangeStrategy: 'pin' });
});
