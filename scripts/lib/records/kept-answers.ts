import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Answers } from './answers.ts';

const keptFile = z.record(z.string(), z.string());

/** Answers that are kept until their file is written, one set for each kind of record. */
export function createKeptAnswers(folder: string, kind: string) {
  const file = path.join(folder, `new-${kind}.json`);
  return {
    file,
    read: (): Answers => {
      if (!existsSync(file)) return {};
      try {
        return keptFile.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? {};
      } catch {
        // What cannot be read is asked for again.
        return {};
      }
    },
    keep: (answers: Answers) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(answers, null, 2));
    },
    forget: () => {
      rmSync(file, { force: true });
    },
  };
}
