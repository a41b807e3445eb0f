/** Changes files at random, the same way for the same seed. */
export interface Mutator {
  pick<T>(items: readonly T[]): T;
  mutate(bytes: Uint8Array): { bytes: Uint8Array; steps: string[] };
}

/** Values that programs stumble over. */
const values = [
  '',
  'null',
  '~',
  'true',
  'no',
  '35.10',
  '0x1F',
  '1e999',
  '.nan',
  '-.inf',
  '2023-02-30',
  '12:30',
  '[]',
  '{}',
  '[[[[[[[[[[',
  '{a: {b: {c: {d: 1}}}}',
  '&a [*a]',
  '*unknown',
  '!!js/function "x"',
  '!!binary aGVsbG8=',
  '!!set {a, b}',
  '<<: {x: 1}',
  '"unclosed',
  "'",
  '|',
  '>-',
  '? x',
  '- - - x',
  '%YAML 1.1',
  '@x',
  '`x`',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'https://203.0.113.1/',
  '<script>alert(1)</script>',
  '{process.exit(1)}',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud83d\ude00',
  'x'.repeat(5000),
  '['.repeat(500),
  '*'.repeat(500),
  '[^'.repeat(300),
  '!['.repeat(300),
  '<a '.repeat(300),
  '> '.repeat(300),
  '- '.repeat(300),
  '1 '.repeat(500),
  'a@'.repeat(300),
  '../'.repeat(50),
];

const keys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'sources',
  'events',
  'key',
  'date',
  '0',
  'length',
];

/** A mutator whose every step follows from the seed. */
export function createMutator(seed: number): Mutator {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const steps = { ...byteSteps(below), ...lineSteps(below, pick) };
  const names = Object.keys(steps) as (keyof typeof steps)[];
  return {
    pick,
    mutate: (bytes) => {
      const taken = Array.from({ length: 1 + below(3) }, () => pick(names));
      return { bytes: taken.reduce<Uint8Array>((current, name) => steps[name](current), bytes), steps: taken };
    },
  };
}

/** https://en.wikipedia.org/wiki/Linear_congruential_generator, numbers of Numerical Recipes. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Step = (bytes: Uint8Array) => Uint8Array;

function byteSteps(below: (limit: number) => number) {
  return {
    flipBit: (bytes) => {
      const copy = Uint8Array.from(bytes);
      const at = below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
      return copy;
    },
    randomByte: (bytes) => {
      const copy = Uint8Array.from(bytes);
      if (copy.length > 0) copy[below(copy.length)] = below(256);
      return copy;
    },
    insertBytes: (bytes) => {
      const at = below(bytes.length + 1);
      const added = Uint8Array.from({ length: 1 + below(8) }, () => below(256));
      return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);
    },
    deleteRange: (bytes) => {
      const at = below(bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(40))]);
    },
    truncate: (bytes) => bytes.subarray(0, below(bytes.length + 1)),
    repeatRange: (bytes) => {
      const at = below(bytes.length + 1);
      const part = bytes.subarray(at, at + below(60));
      return Buffer.concat([
        bytes.subarray(0, at),
        ...Array.from({ length: 1 + below(50) }, () => part),
        bytes.subarray(at),
      ]);
    },
  } satisfies Record<string, Step>;
}

function lineSteps(below: (limit: number) => number, pick: <T>(items: readonly T[]) => T) {
  const onLines =
    (change: (lines: string[]) => void): Step =>
    (bytes) => {
      const lines = Buffer.from(bytes).toString('utf8').split('\n');
      change(lines);
      return Buffer.from(lines.join('\n'));
    };
  return {
    deleteLine: onLines((lines) => lines.splice(below(lines.length), 1)),
    repeatLine: onLines((lines) => lines.splice(below(lines.length), 0, pick(lines))),
    swapLines: onLines((lines) => {
      const [a, b] = [below(lines.length), below(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    }),
    indentLine: onLines((lines) => {
      const at = below(lines.length);
      lines[at] = pick(['  ', ' ', '\t', '']) + (lines[at] ?? '').trimStart();
    }),
    otherValue: onLines((lines) => {
      const at = below(lines.length);
      lines[at] = (lines[at] ?? '').replace(/:.*$/, () => `: ${pick(values)}`);
    }),
    otherKey: onLines((lines) => {
      const at = below(lines.length);
      lines[at] = (lines[at] ?? '').replace(/[\w-]+:/, () => `${pick(keys)}:`);
    }),
    otherLine: onLines((lines) => {
      lines[below(lines.length)] = pick(values);
    }),
    otherEndings: (bytes) =>
      Buffer.from(
        Buffer.from(bytes)
          .toString('utf8')
          .replaceAll('\n', pick(['\r\n', '\r', '\n\n'])),
      ),
  } satisfies Record<string, Step>;
}
