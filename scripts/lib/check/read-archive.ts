import { crc32, inflateRawSync } from 'node:zlib';

/** What the list of an archive says of a part. */
interface Listed {
  name: string;
  isPacked: boolean;
  /** Its length and sum may stand behind it once more. */
  isRepeated: boolean;
  sum: number;
  packed: number;
  size: number;
  start: number;
}

const marks = {
  part: 0x04034b50,
  listed: 0x02014b50,
  longEnd: 0x06064b50,
  longEndPlace: 0x07064b50,
  end: 'PK\u0005\u0006',
};
const END = 22;
/** An end with longer numbers (ZIP64), and where it says that it stands. */
const LONG_END = 56;
const LONG_END_PLACE = 20;
/** In place of a number that stands elsewhere with more digits. */
const ELSEWHERE = 0xffffffff;
const LISTED = 46;
const PART = 30;

/**
 * The parts of an archive by their names. Undefined where it is not whole, and where two programs could read two things
 * in it: parts under a password or packed in an unusual way, parts that the list does not name or names twice, that lie
 * over each other, or that are not what the list says, and bytes before, between and behind them.
 */
export function readArchive(bytes: Buffer, maximum: number): Map<string, Buffer> | undefined {
  const listed = readList(bytes);
  if (!listed) return undefined;
  const parts = new Map<string, Buffer>();
  let [left, at] = [maximum, 0];
  for (const one of listed.parts.toSorted((a, b) => a.start - b.start)) {
    const start = findContent(bytes, one);
    if (start === undefined || !isNextTo(one.start, at, parts.size > 0)) return undefined;
    at = start + one.packed;
    if (one.size > left || at > listed.start) return undefined;
    left -= one.size;
    const content = unpack(bytes.subarray(start, at), one);
    if (!content || parts.has(one.name)) return undefined;
    parts.set(one.name, content);
    // What repeats its sum takes 12 to 24 bytes more.
    if (one.isRepeated) at = findRepeatEnd(bytes, at);
  }
  return at === listed.start ? parts : undefined;
}

const isNextTo = (start: number, at: number, isLater: boolean) => start === at && (isLater || start === 0);

/** Behind a part that says its sum at its end; each form may begin with a mark, and have longer lengths. */
function findRepeatEnd(bytes: Buffer, at: number): number {
  const follows = [12, 16, 20, 24].find((length) => {
    const next = at + length + 4 <= bytes.length ? bytes.readUInt32LE(at + length) : 0;
    return next === marks.part || next === marks.listed;
  });
  return at + (follows ?? 0);
}

/** What the end of an archive says of its list: how many parts, from where to where. */
interface End {
  count: number;
  start: number;
  end: number;
}

function readEnd(bytes: Buffer): End | undefined {
  const at = bytes.lastIndexOf(marks.end, undefined, 'latin1');
  if (at === -1 || at + END > bytes.length || at + END + bytes.readUInt16LE(at + 20) !== bytes.length) return undefined;
  const [count, size, start] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 16)];
  const place = at - LONG_END_PLACE;
  if (place < LONG_END || bytes.readUInt32LE(place) !== marks.longEndPlace)
    return start + size === at ? { count, start, end: at } : undefined;
  const long = readLongEnd(bytes, place);
  // What both say is the same.
  const isSame =
    long &&
    (count === 0xffff || count === long.count) &&
    (start === ELSEWHERE || start === long.start) &&
    (size === ELSEWHERE || size === long.end - long.start);
  return isSame ? long : undefined;
}

/** The end with longer numbers: right before the place that says where it stands. */
function readLongEnd(bytes: Buffer, place: number): End | undefined {
  const at = place - LONG_END;
  if (readLong(bytes, place + 8) !== at || bytes.readUInt32LE(at) !== marks.longEnd) return undefined;
  const [count, start] = [readLong(bytes, at + 32), readLong(bytes, at + 48)];
  const isWhole = readLong(bytes, at + 4) === LONG_END - 12 && start + readLong(bytes, at + 40) === at;
  return isWhole ? { count, start, end: at } : undefined;
}

const readLong = (bytes: Buffer, at: number) => Number(bytes.readBigUInt64LE(at));

/**
 * Numbers of a part, of which some stand with more digits in what the list adds to its name, in this order; undefined where
 * they are missing or stand there twice.
 */
function readLongNumbers(added: Buffer, numbers: readonly number[]): number[] | undefined {
  if (!numbers.includes(ELSEWHERE)) return [...numbers];
  const blocks: Buffer[] = [];
  for (let at = 0; at + 4 <= added.length; at += 4 + added.readUInt16LE(at + 2))
    if (added.readUInt16LE(at) === 1) blocks.push(added.subarray(at + 4, at + 4 + added.readUInt16LE(at + 2)));
  const [block] = blocks;
  if (!block || blocks.length > 1) return undefined;
  let at = 0;
  const long = numbers.map((number) => {
    if (number !== ELSEWHERE) return number;
    at += 8;
    return at <= block.length ? readLong(block, at - 8) : undefined;
  });
  return long.every((number) => number !== undefined) ? long : undefined;
}

function readList(bytes: Buffer): { start: number; parts: Listed[] } | undefined {
  const { count, start, end } = readEnd(bytes) ?? {};
  if (count === undefined || start === undefined || end === undefined) return undefined;
  const parts: Listed[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + LISTED > end || bytes.readUInt32LE(at) !== marks.listed) return undefined;
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const nameEnd = at + LISTED + bytes.readUInt16LE(at + 28);
    // 1 stands for a password.
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8) || nameEnd > end) return undefined;
    const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const numbers = readLongNumbers(
      bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)),
      [24, 20, 42].map((offset) => bytes.readUInt32LE(at + offset)),
    );
    if (!numbers) return undefined;
    const [size = 0, packed = 0, place = 0] = numbers;
    parts.push({
      name: bytes.toString('utf8', at + LISTED, nameEnd),
      isPacked: method === 8,
      isRepeated: (flags & 8) !== 0,
      sum: bytes.readUInt32LE(at + 16),
      packed,
      size,
      start: place,
    });
    at = next;
  }
  return at === end ? { start, parts } : undefined;
}

/** Where the content of a part begins; undefined where the part calls itself something else than the list. */
function findContent(bytes: Buffer, { name, isPacked, start }: Listed): number | undefined {
  if (start + PART > bytes.length || bytes.readUInt32LE(start) !== marks.part) return undefined;
  const nameEnd = start + PART + bytes.readUInt16LE(start + 26);
  const isSame =
    bytes.toString('utf8', start + PART, nameEnd) === name && bytes.readUInt16LE(start + 8) === (isPacked ? 8 : 0);
  return isSame && (bytes.readUInt16LE(start + 6) & 1) === 0 ? nameEnd + bytes.readUInt16LE(start + 28) : undefined;
}

function unpack(packed: Buffer, { isPacked, size, sum }: Listed): Buffer | undefined {
  try {
    // One byte more than it says shows that it says too little.
    const content = isPacked ? inflateRawSync(packed, { maxOutputLength: size + 1 }) : packed;
    return content.length === size && crc32(content) === sum ? content : undefined;
  } catch {
    return undefined;
  }
}
