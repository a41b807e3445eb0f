import type { AgreementStatus } from '~/domain/agreement-status.ts';

/** The order in which lists show the statuses: what runs first, then what is coming, then what is past or unsure. */
export const statusOrder: readonly AgreementStatus[] = [
  'in-force',
  'approval',
  'intent',
  'exploring',
  'suspended',
  'unverified',
  'ended',
  'replaced',
  'contact',
];
