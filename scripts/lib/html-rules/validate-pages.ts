import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { openGreenMarks, toMark } from '../audit/green-marks.ts';

export interface HtmlReport {
  pages: number;
  /** Pages that were looked at now; the others are byte for byte those that were right before. */
  looked: number;
  /** `wilayah/index.html:12:3 rule: what is wrong` */
  problems: string[];
}

interface Validation {
  dist: string;
  /** Where the marks of pages are kept that were right under these rules. */
  greenFile: string;
  threads?: number;
}

/** Validates every page of a built site, on all processors. */
export async function validatePages({
  dist,
  greenFile,
  threads = availableParallelism(),
}: Validation): Promise<HtmlReport> {
  const rules = listRuleFiles().map((file) => readFileSync(file, 'utf8'));
  const green = openGreenMarks(greenFile, toMark(rules.join('\0')));
  const pages = globSync('**/*.html', { cwd: dist })
    .toSorted()
    .map((file) => ({ file, mark: toMark(readFileSync(path.join(dist, file))) }));
  const waiting = pages.filter(({ mark }) => !green.has(mark));
  const looked = waiting.length;
  const problems: string[] = [];
  const work = async () => {
    const worker = new Worker(path.join(import.meta.dirname, 'worker.ts'));
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const { file, mark } = page;
      worker.postMessage(path.join(dist, file));
      const [found] = (await once(worker, 'message')) as [string[]];
      problems.push(...found.map((problem) => `${file}:${problem}`));
      if (found.length === 0) green.add(mark);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, looked) }, work));
  return { pages: pages.length, looked, problems: problems.toSorted() };
}

/** All that decides what is right: other rules, or another version of the program, look at everything again. */
function listRuleFiles(): string[] {
  return ['.htmlvalidate.json', 'node_modules/html-validate/package.json', ...globSync(`${import.meta.dirname}/*.ts`)];
}
