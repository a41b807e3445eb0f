import type { BuildInputs } from './build-inputs.ts';

/** What a process that writes a site is told; its environment names the content and the day. */
export interface WriteOrder {
  root: string;
  /** A compiled site. */
  compiled: string;
  /** A folder of this build: the site comes into `dist`. */
  workDir: string;
  /** What the last build kept, and this one keeps for the next. */
  rendered: string;
  /** Makes everything anew, whatever is kept. */
  isClean: boolean;
  inputs: BuildInputs;
}

/** Told as soon as the content is known to be right. */
export const goOn = 'go on';
