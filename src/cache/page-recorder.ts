import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUID } from 'node:crypto';
import type { ReadRecorder } from './page-reads.ts';

/** What one page, or something that several are given, was written from. */
class Reads {
  readonly own = new Set<number>();
  /** What it was given that was made once. */
  readonly parts = new Set<Reads>();

  /** All of them, each once. */
  list(): number[] {
    const seen = new Set<Reads>([this]);
    const all = new Set<number>();
    for (const reads of seen) {
      for (const read of reads.own) all.add(read);
      for (const part of reads.parts) seen.add(part);
    }
    return [...all];
  }
}

/** Between the kind and the name of a read. */
const SEPARATOR = '\n';

/** Takes down what each page reads, and says what is behind a read now. */
export class PageRecorder implements ReadRecorder {
  readonly #running = new AsyncLocalStorage<Reads | undefined>();
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #providers = new Map<string, (id: string) => unknown>();
  readonly #stamps = new Map<string, Promise<string>>();
  readonly #names = new WeakMap<object, string>();

  readonly toRead = (kind: string, id: string): number => this.toNumber(kind + SEPARATOR + id);

  readonly note = (read: number): void => {
    this.#running.getStore()?.own.add(read);
  };

  readonly provide = (kind: string, provider: (id: string) => unknown): void => {
    this.#providers.set(kind, provider);
  };

  readonly remember = <T>(make: () => T): (() => T) => {
    const reads = new Reads();
    let made: { value: T } | undefined;
    return () => {
      this.#running.getStore()?.parts.add(reads);
      return (made ??= { value: this.#running.run(reads, make) }).value;
    };
  };

  readonly unnoted = <T>(make: () => T): T => this.#running.run(undefined, make);

  readonly name = (object: object, id: string): void => {
    this.#names.set(object, id);
  };

  /** Runs something and gives what it read besides its result. */
  async record<T>(run: () => Promise<T>): Promise<{ result: T; reads: number[] }> {
    const reads = new Reads();
    const result = await this.#running.run(reads, run);
    return { result, reads: reads.list() };
  }

  /** The number of a read as it is written down. */
  toNumber(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  /** A read as it is written down. */
  toText(read: number): string {
    return this.#texts[read] ?? '';
  }

  /** A fingerprint of the present value behind a read; never the same where nobody can say. */
  stampOf(text: string): Promise<string> {
    const known = this.#stamps.get(text) ?? this.#stamp(text);
    this.#stamps.set(text, known);
    return known;
  }

  async #stamp(text: string): Promise<string> {
    const end = text.indexOf(SEPARATOR);
    const provider = this.#providers.get(text.slice(0, end));
    try {
      if (provider) return this.fingerprint(await this.unnoted(() => provider(text.slice(end + 1))));
    } catch {
      // A file that is gone, say: nobody knows what was behind it.
    }
    return randomUUID();
  }

  /** A fingerprint of a value in which named objects stand for themselves, and functions for nothing. */
  fingerprint(value: unknown): string {
    const text = JSON.stringify([value], (_, one: unknown) => this.#toPlain(one));
    return createHash('sha256').update(text).digest('base64url').slice(0, 22);
  }

  #toPlain(value: unknown): unknown {
    if (value === undefined) return { undefined: true };
    if (typeof value === 'function') return { function: true };
    if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) };
    if (typeof value !== 'object' || value === null) return value;
    const name = this.#names.get(value);
    if (name !== undefined) return { name };
    if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] };
    if (value instanceof Set) return { set: [...(value as Set<unknown>)] };
    return value;
  }
}
