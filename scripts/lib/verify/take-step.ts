import type { Step } from './steps.ts';

/** What is going on. */
export interface Progress {
  waiting: Step[];
  running: Set<Step>;
  /** Scripts of the steps that are done. */
  done: Set<string>;
}

/**
 * Takes the first step that may begin now: what it needs is done, a lane is free or it needs none, and where it wants the
 * machine for itself nothing else runs. A step that waits for the whole machine holds back those behind it, or it would
 * never have it.
 */
export function takeStep({ waiting, running, done }: Progress, lanes: number): Step | undefined {
  const now = [...running];
  if (now.some(({ isAlone }) => isAlone === true)) return undefined;
  const isLaneFree = now.filter(({ isDownload }) => isDownload !== true).length < lanes;
  const next = waiting.findIndex(
    ({ after = [], isDownload }) => (isLaneFree || isDownload === true) && after.every((script) => done.has(script)),
  );
  const step = waiting[next];
  if (!step || (step.isAlone === true && running.size > 0)) return undefined;
  waiting.splice(next, 1);
  running.add(step);
  return step;
}
