import type { ProblemCode } from '../../../src/i18n/texts.ts';
import type { Severity } from './severity.ts';

/** One thing wrong in the content folder, worded for the person who wrote it. */
export interface Problem {
  severity: Severity;
  code: ProblemCode;
  /** As staff see it: `content/partners/id/busan.md`. */
  file: string;
  line?: number;
  column?: number;
  /** Dotted: `events.0.kind`. */
  field?: string;
  message: string;
  remedy: string;
}
