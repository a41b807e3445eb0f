import { listAxeFindings } from '../../../scripts/lib/audit/axe-findings.ts';

/** What axe finds wrong on a page, each with the elements. */
export async function listFindings(...look: Parameters<typeof listAxeFindings>): Promise<string[]> {
  return (await listAxeFindings(...look)).findings;
}
