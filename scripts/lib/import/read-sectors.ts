import { readList } from '../records/name-variants.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { andBetween, list, toAlternatives } from '../records/sheet-words.ts';
import type { Step } from './row-step.ts';

/** Where no cell names a field, the words of the purpose may. */
export function readSectors({ answers, context: { find }, text, note }: Step): void {
  const given = text('sectors');
  if (readList(given ?? '', (name) => find.quietly('sectors', name)).some(([, key]) => key !== undefined)) return;
  for (const question of ['sectors', 'purpose', 'title', 'what']) {
    const written = text(question) ?? '';
    const found = listFields(written, find, question === 'sectors');
    if (found.length === 0) continue;
    const value = found.map((key) => find.nameOf('sectors', key)).join('; ');
    answers['sectors'] = value;
    note('sectors', say('import.taken', { value, written }));
    return;
  }
}

/** "Kerja sama luar negeri" names no field, although "kerja" does. */
const fillers = new RegExp(
  `(?<!\\p{L})(?:${toAlternatives(list('fillers').filter((words) => words.includes(' ')))})(?!\\p{L})`,
  'giu',
);

/**
 * The fields that the items of a text name with their last words: "Pengelolaan sampah", "museum dan pariwisata". What an
 * item begins with is what is done there, but in a cell of fields.
 */
function listFields(text: string, find: RecordContext['find'], isCellOfFields: boolean): string[] {
  const items = ` ${text.replace(fillers, ' ')}`.split(/[,;/()&\n]+/).flatMap((item) => item.split(andBetween));
  const fields = items.flatMap((item) => {
    const words = item.split(/\s+/).filter((word) => word !== '');
    const ends = words.map((_, from) => words.slice(from).join(' '));
    const beginnings = isCellOfFields ? words.map((_, left) => words.slice(0, words.length - left).join(' ')) : [];
    return [...ends, ...beginnings].map((part) => find.quietly('sectors', part)).find((key) => key !== undefined) ?? [];
  });
  return [...new Set(fields)];
}
