import { expect, test } from 'vitest';
import { BUILT_STEPS, QUICK_STEPS, type Step } from './steps.ts';
import { takeStep, type Progress } from './take-step.ts';

const makeStep = (script: string, more: Partial<Step> = {}): Step => ({ title: script, script, ...more });
const start = (waiting: Step[]): Progress => ({ waiting, running: new Set(), done: new Set() });
const take = (progress: Progress) => takeStep(progress, 2)?.script;
function finish(progress: Progress, script: string): void {
  for (const step of progress.running) if (step.script === script) progress.running.delete(step);
  progress.done.add(script);
}

test('steps begin in their order, as many as there are lanes', () => {
  const progress = start([makeStep('a'), makeStep('b'), makeStep('c')]);
  expect([take(progress), take(progress), take(progress)]).toEqual(['a', 'b', undefined]);
  finish(progress, 'a');
  expect([take(progress), take(progress)]).toEqual(['c', undefined]);
});

test('a download takes no lane', () => {
  const progress = start([makeStep('a'), makeStep('b'), makeStep('c'), makeStep('browser', { isDownload: true })]);
  expect([take(progress), take(progress), take(progress)]).toEqual(['a', 'b', 'browser']);
  finish(progress, 'a');
  expect([take(progress), take(progress)]).toEqual(['c', undefined]);
});

test('a step waits for what it needs, and others go before it', () => {
  const progress = start([makeStep('build'), makeStep('site', { after: ['build'] }), makeStep('slow')]);
  expect([take(progress), take(progress), take(progress)]).toEqual(['build', 'slow', undefined]);
  finish(progress, 'build');
  expect(take(progress)).toBe('site');
});

test('a step that wants the machine for itself waits until nothing runs, and nothing begins beside it', () => {
  const progress = start([makeStep('a'), makeStep('alone', { isAlone: true }), makeStep('b')]);
  expect([take(progress), take(progress)]).toEqual(['a', undefined]);
  finish(progress, 'a');
  expect([take(progress), take(progress)]).toEqual(['alone', undefined]);
  finish(progress, 'alone');
  expect(take(progress)).toBe('b');
});

test('every step can begin: what it needs is a step before it', () => {
  const scripts = new Set<string>();
  for (const { script, after = [] } of [...QUICK_STEPS, ...BUILT_STEPS]) {
    expect(
      after.filter((needed) => !scripts.has(needed)),
      script,
    ).toEqual([]);
    scripts.add(script);
  }
});
