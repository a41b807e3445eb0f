import type { EventKind } from '../../../src/domain/lists/event-kinds.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import { readDate } from '../records/read-answer-date.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { isTick } from '../records/sheet-words.ts';
import { listDates } from '../records/take-date.ts';
import type { ImportRow } from './to-answers.ts';

type FormColumn = NonNullable<ImportRow['forms']>[number];

interface Instrument {
  column: FormColumn;
  /** Its day; a tick says none. */
  date: string | undefined;
}

/**
 * Takes the instrument of a row from the columns that forms head: of several the first that is more than a letter of
 * intent, as the letter led to it. What is told of the others stays a remark.
 */
export function readFormColumns(row: ImportRow, { choose }: Pick<RecordContext, 'choose'>): ImportRow {
  const instruments = (row.forms ?? []).flatMap((one): Instrument[] => {
    const date = readDate(one.written) ?? getOnly(listDates(one.written).map((found) => found.date));
    return date !== undefined || isTick(one.written) ? [{ column: one, date }] : [];
  });
  const isLetter = ({ column }: Instrument) => choose(classChoices, column.form) === 'loi';
  const taken = instruments.find((one) => !isLetter(one)) ?? instruments[0];
  const toRemarks = (left: typeof row.forms = []) => left.map(({ form, written }) => `${form}: ${written}`);
  if (!taken) return { ...row, unused: [...row.unused, ...toRemarks(row.forms)] };
  const { date: given, event } = row.answers;
  const own = given === undefined ? undefined : readDate(given);
  const isOwn = own !== undefined && taken.date !== undefined && !`${taken.date}-`.startsWith(`${own}-`);
  const others = row.forms?.filter((one) => one !== taken.column || isOwn);
  const kind: EventKind = isLetter(taken) ? 'intent' : 'signing';
  const isToldElsewhere = event !== undefined && row.isEventOfHeading !== true;
  const date = isOwn ? given : (taken.date ?? given);
  return {
    ...row,
    form: taken.column.form,
    unused: [...row.unused, ...toRemarks(others)],
    answers: {
      ...row.answers,
      ...(date !== undefined && { date }),
      ...(!isToldElsewhere && date !== undefined && { event: nameChoice(eventChoices, kind) }),
    },
    // Of a letter of intent the remarks beside it speak as of what is still to come.
    isEventOfHeading: !isToldElsewhere && kind === 'signing',
    notes: [
      ...(row.notes ?? []),
      {
        question: 'date',
        message: say('import.taken', { value: date ?? taken.column.form, written: toRemarks([taken.column]).join('') }),
      },
    ],
  };
}

function getOnly<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
