// cspell:ignore ftyp SEFT SEFH
/** An archive somewhere in these bytes, as programs that unpack find it: by the list of its parts, wherever the file begins. */
export function holdsArchive(bytes: Buffer): boolean {
  const SIZE_OF_LIST = 12;
  for (let at = bytes.indexOf('PK\u0005\u0006'); at !== -1; at = bytes.indexOf('PK\u0005\u0006', at + 1)) {
    if (at + SIZE_OF_LIST + 4 > bytes.length) return false;
    // One with longer numbers (ZIP64) says so right before.
    if (at >= 20 && bytes.toString('latin1', at - 20, at - 16) === 'PK\u0006\u0007') return true;
    const list = at - bytes.readUInt32LE(at + SIZE_OF_LIST);
    if (list >= 0 && bytes.toString('latin1', list, list + 4) === 'PK\u0001\u0002') return true;
  }
  return false;
}

/** A PDF within another file: its readers look for its beginning in the first kilobyte. */
export function holdsPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024 + '%PDF-'.length).includes('%PDF-');
}

/**
 * Something follows the end of a JPEG: another file, or what a program left of the photo when it cut a part away. Cameras
 * put smaller photos behind it, and say so; telephones put a list of facts there.
 */
export function hasMoreBehindJpeg(bytes: Buffer): boolean {
  let end = findJpegEnd(bytes, 0);
  const isOfCamera = bytes.subarray(0, end).includes('MPF\0');
  while (end !== undefined && end < bytes.length) {
    const next = bytes.subarray(end).findIndex((byte) => byte !== 0 && byte !== 0xff && byte !== 0x0a && byte !== 0x0d);
    if (next === -1) return false;
    if (isListOfTelephone(bytes, end)) return false;
    // The mark of a beginning has one of the bytes with which programs fill up.
    const start = end + next - 1;
    if (!isOfCamera || bytes.readUInt16BE(start) !== 0xffd8) return true;
    end = findJpegEnd(bytes, start);
  }
  return end === undefined;
}

/** Beginnings of other files, and of another photo, which may be what was cut away. */
const otherFile = /ftyp|%PDF-|PK\u0003\u0004|PK\u0005\u0006|\u00ff\u00d8\u00ff|<(?:!doctype|html|script|svg)/i;

/**
 * What telephones of Samsung write behind a photo, from its end to that of the file: parts (the time, the mode of the
 * camera), the list of where they lie, its length, `SEFT`.
 */
function isListOfTelephone(bytes: Buffer, start: number): boolean {
  const last = bytes.length - 8;
  if (bytes.toString('latin1', last + 4) !== 'SEFT' || last < start) return false;
  const list = last - bytes.readUInt32LE(last);
  if (list < start || bytes.toString('latin1', list, list + 4) !== 'SEFH') return false;
  const count = bytes.readUInt32LE(list + 8);
  if (list + 12 + count * 12 !== last) return false;
  const lengths = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(list + 12 + index * 12 + 4));
  const first = list - Math.max(0, ...lengths);
  const isWhole = first >= start && bytes.subarray(start, first).every((byte) => byte === 0 || byte === 0xff);
  return isWhole && !otherFile.test(bytes.toString('latin1', first));
}

/** Where the photo that begins at a place ends; undefined where it has no end. */
function findJpegEnd(bytes: Buffer, start: number): number | undefined {
  let at = start + 2;
  while (at + 2 <= bytes.length) {
    const mark = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || mark === 0 || mark === 0xff || (mark >= 0xd0 && mark <= 0xd7)) at += 1;
    else if (mark === 0xd9) return at + 2;
    else at += at + 4 <= bytes.length ? 2 + bytes.readUInt16BE(at + 2) : 2;
  }
  return undefined;
}
