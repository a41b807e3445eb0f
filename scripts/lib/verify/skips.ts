/** Why tests were skipped, and how many for each reason. */
export type Skips = ReadonlyMap<string, number>;

/** A test of a Playwright report, or a suite of them. */
interface PlaywrightSuite {
  suites?: readonly PlaywrightSuite[];
  specs?: readonly { title: string; tests: readonly PlaywrightTest[] }[];
}
interface PlaywrightTest {
  status: string;
  annotations?: readonly { type: string; description?: string }[];
}

/** Reads what the reporter beside this file writes: a reason for each skipped test, or its name. */
export function countVitestSkips(report: unknown): Skips {
  return countReasons(
    (report as { reason?: string; title: string }[]).map(({ reason, title }) => reason ?? name(title)),
  );
}

/** Reads Playwright's JSON report. */
export function countPlaywrightSkips(report: unknown): Skips {
  const { suites = [] } = report as PlaywrightSuite;
  return countReasons(suites.flatMap(listReasons));
}

function listReasons({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations = [] }) => annotations.find(({ type }) => type === 'skip')?.description ?? name(title)),
  );
  return [...own, ...suites.flatMap(listReasons)];
}

const name = (title: string) => `no reason is given: ${title}`;

function countReasons(reasons: readonly string[]): Skips {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** A line for each reason: `  2 skipped: the content has no map`. */
export function formatSkips(skips: Skips): string {
  return [...skips].map(([reason, count]) => `    ${String(count)} skipped: ${reason}\n`).join('');
}
