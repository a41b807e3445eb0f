/** No program writes so many blocks into one picture; more are there to keep the check busy. */
const MAX_BLOCKS = 50;

/** Numbers of the tags (Exif 2.32, 4.6): the list of places, and latitudes and longitudes in it. */
const PLACES = 0x88_25;
const placeTags: ReadonlySet<number> = new Set([2, 4, 20, 22]);
const TAG = 12;

/** Whether what a camera wrote into a picture says a place: in a block that is one for sure, or in whatever begins as one. */
export function saysPlace(bytes: Buffer, block?: Buffer): boolean {
  const [sure, likely] = [listExifStarts(bytes), listTagStarts(bytes)];
  if (!sure || !likely) return true;
  return (
    (block !== undefined && hasPlace(block.subarray(startsAsExif(block) ? 6 : 0), true)) ||
    sure.some((at) => hasPlace(bytes.subarray(at + 6, at - 2 + bytes.readUInt16BE(at - 2)), true)) ||
    likely.some((at) => hasPlace(bytes.subarray(at), false))
  );
}

const startsAsExif = (block: Buffer) => block.toString('latin1', 0, 6) === 'Exif\0\0';

/** The places of a mark; undefined where there are too many. */
function listPlaces(bytes: Buffer, mark: string, isOne: (at: number) => boolean): number[] | undefined {
  const found: number[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) {
    if (!isOne(at)) continue;
    if (found.length === MAX_BLOCKS) return undefined;
    found.push(at);
  }
  return found;
}

/** Each block of what a camera knows; a picture that was worked on may hold several. */
function listExifStarts(bytes: Buffer): number[] | undefined {
  return listPlaces(bytes, 'Exif\0\0', (at) => at >= 4 && bytes.readUInt16BE(at - 4) === 0xff_e1);
}

/** Whatever begins as such a block does, wherever a program put it. */
function listTagStarts(bytes: Buffer): number[] | undefined {
  const [little, big] = ['II*\0', 'MM\0*'].map((mark) => listPlaces(bytes, mark, () => true));
  return little && big && [...little, ...big];
}

/** An unreadable block may hold anything, if it is one at all. */
function hasPlace(block: Buffer, isSure: boolean): boolean {
  const order = block.toString('latin1', 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return isSure;
  const isLittle = order.startsWith('I');
  const read16 = (at: number) => (isLittle ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const read32 = (at: number) => (isLittle ? block.readUInt32LE(at) : block.readUInt32BE(at));
  const listTags = (start: number) => {
    const fits = Math.floor((block.length - start - 2) / TAG);
    return Array.from({ length: Math.min(read16(start), fits) }, (_, index) => start + 2 + index * TAG);
  };
  try {
    const start = read32(4);
    if (start + 2 > block.length) return false;
    return listTags(start)
      .filter((at) => read16(at) === PLACES)
      .map((at) => read32(at + 8))
      .filter((start) => start > 0)
      .some((start) => listTags(start).some((at) => placeTags.has(read16(at))));
  } catch {
    return isSure;
  }
}
