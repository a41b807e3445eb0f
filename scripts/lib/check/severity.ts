import type { ProblemCode } from './messages/id.ts';

export type Severity = 'error' | 'warning';

/** Everything else is an error and stops the build. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'byte-order-mark',
  'carriage-returns',
  'yaml-ambiguous',
  'http-address',
  'figures-without-source-on-page',
  'unused-source',
  'stray-file',
  'duplicate-title',
  'delivery-after-end',
  'events-unsorted',
  'future-event',
  'review-before-verified',
  'translation-missing',
  'translation-key-order',
  'translation-field-missing',
  'translation-party-missing',
  'translation-body-missing',
  'translation-older',
  'html-in-field',
  'link-other-language',
  'old-spelling',
  'picture-large',
  'soft-hyphen',
  'not-normalised',
]);

/** Says whether a kind of problem stops the build. */
export function toSeverity(code: ProblemCode): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}
