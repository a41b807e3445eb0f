import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { layOutAll } from './lay-out-all.ts';

interface Look {
  /** A part of the page; without it, all of it. */
  part?: string;
  /** Only these rules; without them, all. */
  rules?: string[];
}

/** What axe finds wrong on a page, each with the elements, and how many of its rules were asked. */
export async function listAxeFindings(
  page: Page,
  { part, rules }: Look = {},
): Promise<{ findings: string[]; rules: number }> {
  await layOutAll(page);
  // No page has frames: axe may run where the page is, without a blank page to sum up in.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (part !== undefined) axe.include(part);
  if (rules) axe.withRules(rules);
  const { violations, passes, inapplicable, incomplete } = await axe.analyze();
  return {
    findings: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    rules: violations.length + passes.length + inapplicable.length + incomplete.length,
  };
}
