import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { layOutAll } from './lay-out-all.ts';

interface Look {
  /** A part of the page, as a selector; without it, all of it. */
  part?: string;
  /** Only these rules; without them, all. */
  rules?: string[];
}

/** The program that runs inside the page. */
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page holds once the program has been read there. */
interface WithAxe {
  axe?: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
}

/**
 * What axe finds wrong on a page, each with the elements, and how many of its rules were asked. It runs in the page itself,
 * where it is read once for each document; frames are not looked into, because no page has any.
 */
export async function listAxeFindings(
  page: Page,
  { part, rules }: Look = {},
): Promise<{ findings: string[]; rules: number }> {
  await layOutAll(page);
  if (!(await page.evaluate(() => (window as WithAxe).axe !== undefined))) await page.evaluate(program);
  const { wrong, others } = await page.evaluate(
    async ([context, options]) => {
      const { axe } = window as WithAxe;
      if (!axe) throw new Error('axe is not there');
      const found = await axe.run(context ?? document, options);
      // Only what is told leaves the page.
      return {
        wrong: found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        others: found.passes.length + found.inapplicable.length + found.incomplete.length,
      };
    },
    [part, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) } satisfies RunOptions] as const,
  );
  return { findings: wrong, rules: wrong.length + others };
}
