import { createHash } from 'node:crypto';

/** What is made from a page, or from the names of the search, and takes longer to make than to keep. */
type Remembered = ReadonlyMap<string, unknown>;

const toMemoryKey = (kind: string, text: string) => `${kind} ${createHash('sha256').update(text).digest('base64url')}`;

/** What one pass over a site leaves for the next: what was made from the same bytes is not made again. */
export class PageMemory {
  readonly #former: Remembered;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #kept = new Map<string, unknown>();

  /** `hashes`: the fingerprints of pages of which they are known. */
  constructor(former: Remembered = new Map(), hashes: ReadonlyMap<string, string> = new Map()) {
    this.#former = former;
    this.#hashes = hashes;
  }

  /** The fingerprint of a page, by its place below the site: it stands for the text, which need not be read. */
  hashOf(file: string): string | undefined {
    return this.#hashes.get(file);
  }

  /** What was made from a text; made now where nobody remembers. Only what can be copied is kept. */
  recall<T>(kind: string, text: string, make: () => T): T {
    const key = toMemoryKey(kind, text);
    if (!this.#kept.has(key)) this.#kept.set(key, this.#former.has(key) ? this.#former.get(key) : make());
    return this.#kept.get(key) as T;
  }

  /** The same of what takes time to be made. */
  async recallLater<T>(kind: string, text: string, make: () => Promise<T>): Promise<T> {
    const key = toMemoryKey(kind, text);
    if (!this.#kept.has(key)) this.#kept.set(key, this.#former.has(key) ? this.#former.get(key) : await make());
    return this.#kept.get(key) as T;
  }

  /** What this pass asked for, for the next one. */
  get kept(): Remembered {
    return this.#kept;
  }
}
