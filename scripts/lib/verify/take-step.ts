import type { Step } from './steps.ts';

/** What is going on in all lanes. */
export interface Progress {
  waiting: Step[];
  running: Set<Step>;
  /** Scripts of the steps that are done. */
  done: Set<string>;
}

/**
 * Takes the first step that may begin now: what it needs is done, and where it wants the machine for itself nothing else
 * runs. A step that waits for the whole machine holds back those behind it, or it would never have it.
 */
export function takeStep({ waiting, running, done }: Progress): Step | undefined {
  if ([...running].some(({ isAlone }) => isAlone === true)) return undefined;
  const next = waiting.findIndex(({ after = [] }) => after.every((script) => done.has(script)));
  const step = waiting[next];
  if (!step || (step.isAlone === true && running.size > 0)) return undefined;
  waiting.splice(next, 1);
  running.add(step);
  return step;
}
