/**
 * Who writes pages again and again asks what each was written from: then a page whose sources say the same is not written
 * again. `astro build` and the development server do not ask, and get everything as it is.
 */

/** Gives the present value behind a read, to be compared with the one that a page was written from. */
type Provider = (id: string) => unknown;

/** Takes down what is read; `page-recorder.ts` is one. */
export interface ReadRecorder {
  /** A number for a read, to be noted quickly and often. */
  toRead: (kind: string, id: string) => number;
  note: (read: number) => void;
  /** Tells how the values of a kind are found. */
  provide: (kind: string, provider: Provider) => void;
  /** Makes something once; what it was made from counts for everybody who is given it. */
  remember: <T>(make: () => T) => () => T;
  /** Makes something of which the parts are noted when they are read. */
  unnoted: <T>(make: () => T) => T;
  /** Lets an object that is given to a page stand for itself: what is read of it is noted. */
  name: (object: object, id: string) => void;
}

/** Where the recorder of a process stands. */
export const recorderSymbol = Symbol.for('page-read-recorder');

export const recorder = (globalThis as { [recorderSymbol]?: ReadRecorder })[recorderSymbol];

/** Notes one read. */
export function noteRead(kind: string, id: string): void {
  recorder?.note(recorder.toRead(kind, id));
}

/** Notes that nobody can say whether what is read is still the same: what is written from it is always written again. */
export function noteUnknown(): void {
  noteRead('unknown', '');
}

/** Makes something at the first call, for every call. */
export function remember<T>(make: () => T): () => T {
  if (recorder) return recorder.remember(make);
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Makes something without noting what it is made from: its parts are noted by whom they are given to. */
export function unnoted<T>(make: () => T): T {
  return recorder ? recorder.unnoted(make) : make();
}
