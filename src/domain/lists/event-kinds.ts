import { listValues, listValuesWith } from './closed-list.ts';

interface EventFace {
  /** Its row in the drawing of a life: the way to a text, the text itself, what was done with it. */
  row: 'preparation' | 'agreement' | 'activity';
  /** A step towards a signing. */
  isStep?: true;
  /** Changes what holds, so that no list of a life passes over it. */
  isMilestone?: true;
  /** Shows that the tie was alive on that day. */
  isSignOfLife?: true;
  /** Shows a programme at work where nothing was signed. */
  showsProgramme?: true;
  /** May say how long what it begins will last. */
  mayHaveTerm?: true;
}

/** The closed list of what happens in an agreement's life. */
export const eventKindList = {
  contact: { row: 'preparation' },
  exploration: { row: 'preparation', isStep: true },
  intent: { row: 'preparation', isMilestone: true, isStep: true },
  'approval-step': { row: 'preparation', isMilestone: true, isStep: true },
  signing: { row: 'agreement', isMilestone: true, isSignOfLife: true, mayHaveTerm: true },
  effect: { row: 'agreement', isMilestone: true, isSignOfLife: true, showsProgramme: true, mayHaveTerm: true },
  renewal: { row: 'agreement', isMilestone: true, isSignOfLife: true, mayHaveTerm: true },
  reaffirmation: { row: 'activity', isSignOfLife: true, showsProgramme: true },
  delivery: { row: 'activity', isSignOfLife: true, showsProgramme: true },
  suspension: { row: 'agreement', isMilestone: true },
  resumption: { row: 'agreement', isMilestone: true, isSignOfLife: true, showsProgramme: true },
  end: { row: 'agreement', isMilestone: true },
  replacement: { row: 'agreement', isMilestone: true },
  report: { row: 'activity' },
  listing: { row: 'activity' },
} as const satisfies Readonly<Record<string, EventFace>>;

export type EventKind = keyof typeof eventKindList;

export const eventKinds = listValues(eventKindList);

const faces: Readonly<Record<EventKind, EventFace>> = eventKindList;
export const stepKinds: readonly EventKind[] = listValuesWith(faces, ({ isStep }) => isStep === true);
export const signOfLifeKinds: readonly EventKind[] = listValuesWith(faces, ({ isSignOfLife }) => isSignOfLife === true);
export const programmeKinds: readonly EventKind[] = listValuesWith(
  faces,
  ({ showsProgramme }) => showsProgramme === true,
);
export const milestoneKinds: readonly EventKind[] = listValuesWith(faces, ({ isMilestone }) => isMilestone === true);
export const termKinds: readonly EventKind[] = listValuesWith(faces, ({ mayHaveTerm }) => mayHaveTerm === true);
