import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { openSealed, replaceFile, sealBytes } from '../cache/kept-files.ts';

/** Values by the fingerprint of the text that they were read from, as bytes: whoever asks is given one of its own. */
type Values = Map<string, Uint8Array>;

/**
 * What YAML said in the last build. To take a text apart takes a hundred times as long as to know it again, and of a
 * thousand files one was changed.
 */
export class KeptYaml {
  readonly #former: Values;
  readonly #now: Values = new Map();

  constructor(former: Values = new Map()) {
    this.#former = former;
  }

  /** What a text says; read now where nobody has read it before, and kept where it says something. */
  recall<Reading extends { value?: unknown }>(kind: string, text: string, read: () => Reading): Reading {
    const key = createHash('sha256').update(kind).update('\0').update(text).digest('base64url');
    const kept = this.#now.get(key) ?? this.#former.get(key);
    if (kept) {
      this.#now.set(key, kept);
      return { value: deserialize(kept) as unknown } as Reading;
    }
    const reading = read();
    if (reading.value !== undefined) this.#now.set(key, serialize(reading.value));
    return reading;
  }

  /** Writes for the next build what this one asked for. `program`: whose readings these are. */
  async write(file: string, program: string): Promise<void> {
    await replaceFile(file, sealBytes(program, serialize(this.#now)));
  }
}

/** What was kept by the same program; nothing where a byte of it is another. */
export async function readKeptYaml(file: string, program: string): Promise<KeptYaml> {
  try {
    const bytes = openSealed(program, await readFile(file));
    return new KeptYaml(bytes && (deserialize(bytes) as Values));
  } catch {
    return new KeptYaml();
  }
}

const symbol = Symbol.for('kept-yaml');
const place = globalThis as { [symbol]?: KeptYaml };

/** Lets this process, and the compiled program in it, know again what was read before. */
export function useKeptYaml(kept: KeptYaml | undefined): void {
  place[symbol] = kept;
}

/** What this process knows again; only builds do. */
export const getKeptYaml = (): KeptYaml | undefined => place[symbol];
