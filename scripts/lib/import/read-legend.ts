import { toSlug } from '../../../src/domain/address/slugs.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { toText, type Cell } from './read-table.ts';
import type { ImportRow } from './to-answers.ts';
import { say } from '../records/say.ts';

/** What a sheet says its own short forms stand for, by their slugs: "NK = Nota Kesepahaman". */
export type Legend = ReadonlyMap<string, { short: string; long: string }>;

/** Rows with more cells are agreements, not explanations. */
const MOST_CELLS = 3;

/** What a word stands for is beside it, with no more than a mark between; cells further apart are those of a row. */
const WIDEST_GAP = 2;

const equated = /(?:^|[\s:(])(\p{Lu}[\p{L}.]{1,7})\s*=\s*(.+)$/u;
const listed = /^[\W\d]*(\p{Lu}[\p{L}.]{1,7})\s*[:–-]\s*(.+)$/u;

/** Learns the short forms that stand beside a table, or below it; what follows them must name a form or an event. */
export function readLegend(rows: readonly (readonly Cell[])[], { choose }: Pick<RecordContext, 'choose'>): Legend {
  const isMeaning = (text: string) =>
    text.length < 60 &&
    [classChoices, eventChoices].some((choices) => typeof choose(choices as never, text) === 'string');
  const lines = rows.flatMap((cells) => {
    const filled = cells.map(toText).flatMap((text, index) => (/^[\s=:–-]*$/.test(text) ? [] : [{ text, index }]));
    const isApart = filled.some(({ index }, at) => index - (filled[at - 1]?.index ?? index) > WIDEST_GAP);
    return filled.length > MOST_CELLS || isApart ? [] : [filled.map(({ text }) => text).join(' : ')];
  });
  return new Map(
    lines
      .flatMap((line) => line.split(/[;,\n]+/))
      .flatMap((piece) => {
        const [, short = '', long = ''] = equated.exec(piece) ?? listed.exec(piece) ?? [];
        const meaning = long.replace(/[).\s]+$/, '');
        return isMeaning(meaning) ? [[toSlug(short), { short, long: meaning }] as const] : [];
      }),
  );
}

/** A cell with the short forms of its sheet in full. */
export function spellOut(text: string, legend: Legend): string {
  return text.replace(/[\p{L}][\p{L}.]*/gu, (word) => legend.get(toSlug(word))?.long ?? word);
}

/** Rows in which forms and events are written in full, with what was read so. */
export function spellOutRows(rows: readonly ImportRow[], legend: Legend): ImportRow[] {
  return rows.map((row) => {
    const changed = ['class', 'event'].flatMap((question) => {
      const written = row.isEventOfHeading && question === 'event' ? '' : (row.answers[question] ?? '');
      const meant = spellOut(written, legend);
      return meant === written ? [] : [{ question, written, meant }];
    });
    return {
      ...row,
      answers: { ...row.answers, ...Object.fromEntries(changed.map(({ question, meant }) => [question, meant])) },
      notes: [
        ...(row.notes ?? []),
        ...changed.map(({ question, written, meant }) => ({
          question,
          message: say('import.legend', { written, meant }),
        })),
      ],
    };
  });
}
