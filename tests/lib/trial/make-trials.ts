import { createMutator } from '../../../scripts/lib/check/testing/mutate.ts';
import { createVocabulary } from '../../../scripts/lib/check/vocabulary.ts';
import { getAt } from '../../../scripts/lib/check/field-values.ts';
import type { Problem } from '../../../scripts/lib/check/problem.ts';
import { collectionNames } from '../../../src/model/collections.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { toContentPath } from '../../../src/reader/content-path.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { toEntryText } from '../../../src/reader/entry-text.ts';
import { makeSourceFile, type SourceFile } from '../../../src/reader/source-file.ts';
import { rewriteBody, rewriteField, writeRecord, type RandomRecord } from './random-record.ts';
import { createDice, type Dice } from './random-values.ts';
import type { Trial } from './settle-content.ts';

/** So many records of every collection, of random values; what they refer to is there, or is another of them. */
export function writeRecords(base: readonly SourceFile[], count: number, seed: number): Trial[] {
  const dice = createDice(seed);
  const content = readContentSet(base);
  const vocabulary = createVocabulary(content);
  return collectionNames.flatMap((collection) =>
    Array.from(
      { length: collection === 'regions' ? Math.min(count, content.records(collection).length) : count },
      (_, index) => {
        const former = collection === 'regions' ? content.records(collection)[index] : undefined;
        const { code, kind } = (former?.data ?? {}) as { code?: string; kind?: string };
        const writing = {
          ...(former && { former: { slug: former.slug, fields: { code, kind } } }),
          dice,
          collection,
          languages: content.languages.length,
          listKnown: (kind: Parameters<typeof vocabulary.list>[0]) => vocabulary.list(kind),
        };
        const record = writeRecord(index, writing);
        const toTrial = (): Trial => ({
          name: `random ${collection}/${record.slug} of seed ${String(seed)}`,
          files: record.files.map((parts, language) =>
            makeSourceFile(
              toContentPath(collection, content.languages[language] ?? content.languages[0], record.slug),
              toEntryText(parts, getEntryForm(collection)),
            ),
          ),
          mend: (problems) => {
            for (const problem of problems) mend(record, problem, dice, { ...writing, number: index });
            return toTrial();
          },
        });
        return toTrial();
      },
    ),
  );
}

type Mending = Parameters<typeof writeRecord>[1] & { number: number };

/** Takes away what was refused, or the item of a list that holds it, or gives its field another value. */
function mend(record: RandomRecord, { field }: Problem, dice: Dice, { number, ...writing }: Mending): void {
  const steps = field?.split('.') ?? [];
  const [top, item = ''] = steps;
  const node = getEntryForm(record.collection).find(({ name }) => name === top);
  if (!node) rewriteBody(record, writing);
  else if (steps.length > 2 && dice.isLucky(0.5)) for (const { fields } of record.files) takeAway(fields, steps);
  else if (/^\d+$/.test(item) && dice.isLucky(0.5))
    for (const { fields } of record.files) takeAway(fields, [node.name, item]);
  else rewriteField(record, node, number, writing);
}

function takeAway(fields: Record<string, unknown>, steps: readonly string[]): void {
  const owner = getAt(fields, steps.slice(0, -1));
  const last = steps.at(-1) ?? '';
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, last);
}

/** Every file, changed at random; another change where the check refuses one. */
export function mutateFiles(base: readonly SourceFile[], seed: number): Trial[] {
  const mutator = createMutator(seed);
  const change = (file: SourceFile): Trial => {
    const { bytes, steps } = mutator.mutate(file.read());
    return {
      name: `${file.path} after ${steps.join(', ')} of seed ${String(seed)}`,
      files: [makeSourceFile(file.path, bytes)],
      mend: () => change(file),
    };
  };
  return base.filter(({ kind }) => kind === 'file').map(change);
}
