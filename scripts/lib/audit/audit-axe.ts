import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { BuiltPage } from '../../../src/integrations/built-site/built-page.ts';
import { ensureBrowser } from '../browser.ts';
import { createSiteListener, listen, portOf } from '../serve/site-server.ts';
import { listAxeFindings } from './axe-findings.ts';
import { openGreenMarks, toMark } from './green-marks.ts';

export interface AxeReport {
  /** Pages that were looked at now; the others are byte for byte those that were right before. */
  looked: number;
  left: number;
  /** Of how many rules a page was asked, at the most. */
  rules: number;
  /** `/wilayah/ (dark): color-contrast: <a …>` */
  problems: string[];
}

interface AxeAudit {
  dist: string;
  pages: readonly BuiltPage[];
  greenFile: string;
  /** Ends in time: what is left is looked at the next time. */
  seconds: number;
  workers: number;
  say: (line: string) => void;
}

/** Holds every page against all rules of axe, and its colours by night against those of contrast. */
export async function auditAxe({ dist, pages, greenFile, seconds, workers, say }: AxeAudit): Promise<AxeReport> {
  const program = readFileSync(path.join(import.meta.dirname, '../../../node_modules/axe-core/package.json'));
  const green = openGreenMarks(greenFile, toMark(Buffer.concat([program, readFileSync(import.meta.filename)])));
  const waiting = pages
    .map((page) => ({ url: page.url, mark: toMark(page.html) }))
    .filter(({ mark }) => !green.has(mark))
    // At random, and the same every time: what was looked at so far speaks for all.
    .toSorted((a, b) => (a.mark < b.mark ? -1 : 1));
  const end = performance.now() + seconds * 1000;
  const executablePath = ensureBrowser();
  const servers = await listen(createSiteListener(dist), 0, ['127.0.0.1', '::1']);
  const origin = `http://localhost:${String(portOf(servers))}`;
  const browser = await chromium.launch({ executablePath });
  const report: AxeReport = { looked: 0, left: 0, rules: 0, problems: [] };
  const work = async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    const tab = await context.newPage();
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const { findings, rules } = await look(tab, `${origin}${page.url}`);
      const { url } = page;
      report.looked += 1;
      report.rules = Math.max(report.rules, rules);
      report.problems.push(...findings.map((finding) => `${url} ${finding}`));
      if (findings.length === 0) green.add(page.mark);
      if (report.looked % 100 === 0) say(`axe: ${String(report.looked)} pages, ${String(waiting.length)} to go`);
      if (performance.now() > end) return;
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await browser.close();
    for (const server of servers) server.close().closeAllConnections();
  }
  return { ...report, left: waiting.length };
}

async function look(page: Page, address: string): Promise<{ findings: string[]; rules: number }> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  const light = await listAxeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // The theme changes colours only.
  const dark = await listAxeFindings(page, { rules: ['color-contrast'] });
  return {
    findings: [...light.findings, ...dark.findings.map((finding) => `(dark) ${finding}`)],
    rules: light.rules,
  };
}
