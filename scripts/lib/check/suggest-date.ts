import { isDay, parsePartialDate, toDayInZone } from '../../../src/domain/calendar/dates.ts';

const months = [
  ['i', 'jan', 'januari', 'january'],
  ['ii', 'feb', 'peb', 'februari', 'february', 'pebruari'],
  ['iii', 'mar', 'mrt', 'mac', 'maret', 'march'],
  ['iv', 'apr', 'april'],
  ['v', 'mei', 'may'],
  ['vi', 'jun', 'juni', 'june'],
  ['vii', 'jul', 'juli', 'julai', 'july'],
  ['viii', 'agu', 'agt', 'ags', 'agst', 'agus', 'agustus', 'ogo', 'ogos', 'aug', 'august'],
  ['ix', 'sep', 'sept', 'september'],
  ['x', 'okt', 'oktober', 'oct', 'october'],
  ['xi', 'nov', 'nop', 'november', 'nopember'],
  ['xii', 'des', 'dis', 'desember', 'disember', 'dec', 'december'],
];

/** Words around a date that say nothing about it. */
const around =
  /\b(?:awal|medio|pertengahan|akhir|early|mid|late|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tertanggal|tahun anggaran|t\.?a\.?|tanggal|tgl|terhitung mulai|tmt|mulai|sejak|per|pada|di|hari|bulan|bln|tahun|thn|th|dated|on)\b\.?/g;

/** What stands between the beginning and the end of a stretch of time. */
const between =
  /\s*(?:\bs\s*\.?\s*\/?\s*d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|(?<=(?<!\d)\d{1,2})\s+(?:dan|and|&)\s+(?=\d{1,2}\s+[a-z])|–|—|\s-\s|(?<=\d)-(?=\d{1,2}\s+[a-z])|(?<=\d{4})\s*[-/]\s*(?=\d{4}))\s*/;

/**
 * The date that was probably meant; day before month, as written in Indonesia.
 * @example suggestDate('12 Maret 2019')  // '2019-03-12'
 */
export function suggestDate(written: string, precision: 'any' | 'day' = 'any'): string | undefined {
  if (/^\d{5}$/.test(written)) return toDayOfSerial(Number(written));
  const text = written
    .toLowerCase()
    .replace(/['’](?=\d{2}$)/, '20')
    .replace(/^([a-z]{3,9})[-\s](\d{2})$/, '$1 20$2')
    .trim();
  const found = precision === 'any' ? toMeant(text) : toDate(text);
  if (found === undefined) return undefined;
  if (precision === 'day') return isDay(found) ? found : undefined;
  return parsePartialDate(found) ? found : undefined;
}

/**
 * The month of a day that it does not have; undefined for what is no day, or one that there is.
 * @example suggestMonth('31/04/2022')  // '2022-04'
 */
export function suggestMonth(written: string): string | undefined {
  const found = toDate(written.toLowerCase());
  const month = found?.slice(0, 7);
  const isMissing = found !== undefined && found.length === 10 && !isDay(found);
  return isMissing && month !== undefined && parsePartialDate(month) !== undefined ? month : undefined;
}

/** Zones of Indonesia as people write them. */
const zones: Readonly<Record<string, string>> = { wib: '+07:00', wita: '+08:00', wit: '+09:00' };

/**
 * The instant that was probably meant; undefined where the zone is not said.
 * @example suggestInstant('2 Juni 2024 pukul 09.00 WIB')  // '2024-06-02T09:00+07:00'
 */
export function suggestInstant(written: string): string | undefined {
  const [, date = '', hour = '', minute = '', zone = ''] =
    /^(.+?)[\s,]+(?:pukul|jam|pkl\.?)?\s*(\d{1,2})[.:](\d{2})\s*(wib|wita|wit)$/i.exec(written.trim()) ?? [];
  const day = suggestDate(date, 'day') ?? (isDay(date) ? date : undefined);
  const offset = zones[zone.toLowerCase()];
  return day === undefined || offset === undefined ? undefined : `${day}T${pad(hour)}:${minute}${offset}`;
}

/**
 * The day on which an instant falls in a time zone; undefined for what is no instant.
 * @example toDayOfInstant('2026-11-24T22:00Z', 'Asia/Jakarta')  // '2026-11-25'
 */
export function toDayOfInstant(written: string, timeZone: string): string | undefined {
  const [, day = '', time = '', offset] =
    /^(\d{4}-\d{2}-\d{2})[T ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:\d{2})?$/i.exec(written) ?? [];
  if (!isDay(day)) return undefined;
  if (offset === undefined) return day;
  const instant = new Date(`${day}T${time}${offset.toUpperCase()}`);
  return Number.isNaN(instant.getTime()) ? day : toDayInZone(instant, timeZone);
}

/**
 * The day of a number by which spreadsheet programs count days; undefined for what is hardly a day of our time.
 * @example toDayOfSerial(43902)  // '2020-03-12'
 */
export function toDayOfSerial(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < 18_000 || serial > 60_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** A date, one of which only a bound or the neighbourhood is known, or a stretch of time. */
function toMeant(text: string): string | undefined {
  const [, word = '', rest = ''] =
    /^(sekitar|kira-kira|kurang lebih|±|\+\/-|circa|about|ca\.?|paling lambat|selambat-lambatnya|by)\s*(.+)$/.exec(
      text,
    ) ?? [];
  if (rest !== '') {
    const date = toDate(rest);
    const isBound = /^(?:paling|selambat|by)/.test(word);
    return date === undefined ? undefined : `${isBound ? 'by' : 'about'} ${date}`;
  }
  const [, part = '', year = ''] =
    /^(?:triwulan|kuartal|tw|quarter|q|semester|smt)\.?\s*(i{1,3}|iv|[1-4])\s*(?:(?:tahun|thn|th)\.?\s*)?([12]\d{3})$/.exec(
      text,
    ) ?? [];
  const months = /^s/.test(text) ? 6 : 3;
  const end = Math.max(Number(part) || 0, ['', 'i', 'ii', 'iii', 'iv'].indexOf(part)) * months;
  if (year !== '') return end > 12 ? undefined : `${year}-${pad(end - months + 1)}/${year}-${pad(end)}`;
  const ends = text.split(between).filter((part) => part !== '');
  return ends.length === 2 ? toStretch(ends[0] ?? '', ends[1] ?? '') : toDate(text);
}

/** "12–14 Maret 2019": the beginning takes from the end what it does not say itself. */
function toStretch(from: string, until: string): string | undefined {
  const end = toDate(until);
  if (end === undefined) return undefined;
  const [year = '', month] = end.split('-');
  const day = /^\d{1,2}$/.test(from.trim()) && month !== undefined ? `${from.trim()} ${month} ${year}` : undefined;
  const start = toDate(from) ?? toDate(day ?? `${from} ${year}`);
  return start === undefined || start > end ? undefined : `${start}/${end}`;
}

function toDate(written: string): string | undefined {
  const text = written
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/(?:\b|(?<=\d)t)\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?wib)?\b/g, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '')
    .replace(around, ' ');
  const parts = text.match(/[a-z]+|\d+/g) ?? [];
  if (/[^\sa-z\d.,/:'-]/.test(text) || parts.length > 3) return undefined;
  return toDateOfParts(parts);
}

function toDateOfParts(parts: readonly string[]): string | undefined {
  const at = parts.findIndex((part) => /^[12]\d{3}$/.test(part));
  const year = at === -1 ? toShortYear(parts) : parts[at];
  if (year === undefined) return undefined;
  const rest = at === -1 ? parts.slice(0, 2) : parts.filter((_, index) => index !== at);
  const word = rest.find((part) => /^[a-z]/.test(part));
  const numbers = rest.filter((part) => /^\d{1,2}$/.test(part));
  if (numbers.length + (word === undefined ? 0 : 1) !== rest.length) return undefined;
  const named =
    word === undefined ? undefined : months.findIndex((names) => names.some((name) => isMonth(word, name))) + 1;
  if (named === 0) return undefined;
  const [month, day] =
    named === undefined ? (at === 0 ? numbers : toMonthAndDay(numbers)) : [String(named), numbers[0]];
  if (month === undefined) return year;
  return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** "agust" is short for "agustus"; the numerals of months are never short. */
function isMonth(word: string, name: string): boolean {
  return word === name || (word.length > 2 && name.startsWith(word));
}

/** Day before month, but where that cannot be. */
function toMonthAndDay([first, second]: readonly string[]): (string | undefined)[] {
  if (second === undefined) return [first];
  return Number(second) > 12 && Number(first) <= 12 ? [first, second] : [second, first];
}

/** "12-03-19": the last of three numbers is the year, of this century unless that is far ahead. */
function toShortYear(parts: readonly string[]): string | undefined {
  const last = parts[2];
  if (parts.length !== 3 || last === undefined || !/^\d{2}$/.test(last)) return undefined;
  return `${Number(last) > 60 ? '19' : '20'}${last}`;
}

function pad(part: string | number): string {
  return String(part).padStart(2, '0');
}
