import { z } from 'astro/zod';
import { makeSourceFile, type SourceFile } from '../../../../src/reader/source-file.ts';

const change = z.union([
  /** Another text in place of one that is there exactly once (or, with `all`, everywhere). */
  z.strictObject({ file: z.string(), find: z.string(), put: z.string(), all: z.boolean().optional() }),
  /** More text at the end. */
  z.strictObject({ file: z.string(), append: z.string(), times: z.number() }),
  /** A new file. */
  z.strictObject({ file: z.string(), text: z.string() }),
  z.strictObject({ file: z.string(), base64: z.string() }),
  z.strictObject({ file: z.string(), zeros: z.number() }),
  /** A file that the system does not let us read. */
  z.strictObject({ file: z.string(), locked: z.literal(true) }),
  z.strictObject({ file: z.string(), delete: z.literal(true) }),
  z.strictObject({ file: z.string(), moveTo: z.string() }),
  z.strictObject({ file: z.string(), kind: z.enum(['symlink', 'folder', 'other']) }),
]);

/** A small change to a good content folder, and everything that the check then says. */
export const brokenCase = z.strictObject({
  says: z.string(),
  siteDate: z.string().default('2025-02-01'),
  change: z.array(change),
  /** Seconds of the newest commit, by file. */
  commits: z.record(z.string(), z.number()).default({}),
  expect: z.array(
    z.strictObject({
      code: z.string(),
      file: z.string(),
      line: z.number().optional(),
      field: z.string().optional(),
      message: z.string(),
      remedy: z.string(),
    }),
  ),
});

export type BrokenCase = z.infer<typeof brokenCase>;

/** The files of a content folder after the changes of a case. */
export function applyChanges(base: readonly SourceFile[], changes: BrokenCase['change']): SourceFile[] {
  const files = new Map(base.map((file) => [file.path, file]));
  for (const step of changes) {
    const old = files.get(step.file);
    if ('find' in step) files.set(step.file, replace(old, step));
    else if ('append' in step)
      files.set(step.file, makeSourceFile(step.file, toText(old) + step.append.repeat(step.times)));
    else if ('text' in step) files.set(step.file, makeSourceFile(step.file, step.text));
    else if ('base64' in step) files.set(step.file, makeSourceFile(step.file, Buffer.from(step.base64, 'base64')));
    else if ('zeros' in step) files.set(step.file, makeSourceFile(step.file, Buffer.alloc(step.zeros, 32)));
    else if ('locked' in step) files.set(step.file, { ...makeSourceFile(step.file, ''), read: refuse });
    else if ('kind' in step) files.set(step.file, { ...makeSourceFile(step.file, ''), kind: step.kind });
    else {
      files.delete(step.file);
      if ('moveTo' in step && old) files.set(step.moveTo, { ...old, path: step.moveTo });
    }
  }
  return [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function toText(file: SourceFile | undefined): string {
  return Buffer.from(file?.read() ?? []).toString('utf8');
}

function refuse(): never {
  throw new Error('EACCES');
}

function replace(
  old: SourceFile | undefined,
  step: { file: string; find: string; put: string; all?: boolean | undefined },
): SourceFile {
  if (!old) throw new Error(`There is no ${step.file} to change.`);
  const text = toText(old);
  const times = text.split(step.find).length - 1;
  if (times === 0 || (times > 1 && !step.all)) throw new Error(`${step.file} holds "${step.find}" ${times} times.`);
  return makeSourceFile(
    step.file,
    text.replaceAll(step.find, () => step.put),
  );
}
