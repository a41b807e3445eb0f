import { listValues, listValuesWith } from './closed-list.ts';

interface EventFace {
  /** Its row in the drawing of a life: the way to a text, the text itself, what was done with it. */
  row: 'preparation' | 'agreement' | 'activity';
  /** A step towards a signing. */
  isStep?: true;
  /** Proves that a signed agreement was alive. */
  isEvidence?: true;
  /** Speaks of a tie after its term. A contact does not: people meet without it. A list does, or we would contradict it. */
  speaksOfTie?: true;
}

/** The closed list of what happens in an agreement's life. */
export const eventKindList = {
  contact: { row: 'preparation' },
  exploration: { row: 'preparation', isStep: true, speaksOfTie: true },
  intent: { row: 'preparation', isStep: true, speaksOfTie: true },
  'approval-step': { row: 'preparation', isStep: true, speaksOfTie: true },
  signing: { row: 'agreement', isEvidence: true },
  effect: { row: 'agreement' },
  renewal: { row: 'agreement', isEvidence: true },
  reaffirmation: { row: 'activity', isEvidence: true, speaksOfTie: true },
  delivery: { row: 'activity', isEvidence: true, speaksOfTie: true },
  suspension: { row: 'agreement' },
  resumption: { row: 'agreement', speaksOfTie: true },
  end: { row: 'agreement' },
  replacement: { row: 'agreement' },
  listing: { row: 'activity', speaksOfTie: true },
} as const satisfies Readonly<Record<string, EventFace>>;

export type EventKind = keyof typeof eventKindList;

export const eventKinds = listValues(eventKindList);

const faces: Readonly<Record<EventKind, EventFace>> = eventKindList;
export const stepKinds: readonly EventKind[] = listValuesWith(faces, ({ isStep }) => isStep === true);
export const evidenceKinds: readonly EventKind[] = listValuesWith(faces, ({ isEvidence }) => isEvidence === true);
export const speakingKinds: readonly EventKind[] = listValuesWith(faces, ({ speaksOfTie }) => speaksOfTie === true);
