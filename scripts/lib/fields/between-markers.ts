/** What `npm run fields` writes, by the name that stands in its marks. */
export type Block = 'folder' | 'kolom';

const toStart = (name: Block) => `<!-- Tabel ${name}: dibuat oleh npm run fields; jangan diubah dengan tangan. -->`;
const toEnd = (name: Block) => `<!-- Akhir tabel ${name}. -->`;

/** The text with `block` between its two marks; undefined where the marks are missing. */
export function putBetweenMarkers(text: string, name: Block, block: string): string | undefined {
  const [start, end] = [toStart(name), toEnd(name)];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from + start.length)}\n\n${block.trim()}\n\n${text.slice(to)}`;
}
