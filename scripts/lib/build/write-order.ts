import type { BuildInputs } from './build-inputs.ts';

/** What a process that writes a site is told; its environment names the content and the day. */
export interface WriteOrder {
  root: string;
  /** A compiled site. */
  compiled: string;
  /** A folder of this build: the site comes into `dist`, what is kept for the next build into `rendered`. */
  workDir: string;
  /** What was kept by the last build. */
  former: string;
  inputs: BuildInputs;
}

/** Told as soon as the content is known to be right. */
export const goOn = 'go on';
