import { takeEnd } from './sheet-words.ts';
import { readDate } from './read-answer-date.ts';
import type { AnswerReader } from './answers.ts';

/** How long something is said to last. */
export type Term =
  | { kind: 'fixed'; until: string }
  | { kind: 'fixed'; years: number }
  | { kind: 'fixed'; months: number }
  | { kind: 'open' };

/** Its end as people write it: a date, `5 tahun`, `s.d. 2024`, `tanpa batas waktu`. */
export function readTerm(answers: AnswerReader, question: string): Term | undefined {
  const written = answers.text(question);
  if (written === undefined) return undefined;
  const term = toTerm(written.toLowerCase());
  if (term) return term;
  if (
    /sekarang|saat ini|masih berlaku|^berlaku$|aktif|diperpanjang|kesepakatan|(?:^|\s)selesai$|^berakhir$|kegiatan/i.test(
      written,
    )
  )
    answers.note(question, `"${written}" tidak ditulis: tidak menyebut kapan berakhirnya`);
  else
    answers.refuse(
      question,
      `"${written}" bukan akhir masa berlaku; tulis 2030, 30 Juni 2030, 5 tahun, atau tanpa batas waktu`,
    );
  return undefined;
}

/** True for a text that says how long something lasts, or until when. */
export function isTerm(written: string): boolean {
  return toTerm(written.toLowerCase()) !== undefined;
}

function toTerm(written: string): Term | undefined {
  if (
    /(?:tanpa|(?:tidak|tdk|tak) (?:ada |di)?(?:ter)?)\s*batas|seterusnya|selamanya|^(?:indefinite|open[- ]ended|unlimited)/.test(
      written,
    )
  )
    return { kind: 'open' };
  const [, count, unit] =
    /^(?:selama\s+)?(\d{1,3})\s*(?:\([^)]*\)\s*)?(tahun|thn|th|bulan|bln|years?|yrs?|months?)\b\.?(?:\s+sejak\b.*)?$/.exec(
      written,
    ) ?? [];
  if (count !== undefined && unit !== undefined)
    return /^(?:b|m)/.test(unit) ? { kind: 'fixed', months: Number(count) } : { kind: 'fixed', years: Number(count) };
  const named = takeEnd(written);
  const end = readDate(
    (named !== undefined && readDate(named) !== undefined ? named : written).replace(
      /^(?:s\s*\.?\s*\/?\s*d\b\.?|sampai(?: dengan)?|hingga|berakhir|berlaku(?: sampai(?: dengan)?| s\.?d\.?)?)\s*/,
      '',
    ),
  );
  // Where both ends are told, the second is the end.
  return end === undefined ? undefined : { kind: 'fixed', until: end.split('/').at(-1) ?? end };
}
