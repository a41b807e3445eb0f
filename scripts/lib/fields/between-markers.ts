const start = '<!-- Tabel kolom: dibuat oleh npm run fields; jangan diubah dengan tangan. -->';
const end = '<!-- Akhir tabel kolom. -->';

/** The text with `block` between the two marks; undefined where the marks are missing. */
export function putBetweenMarkers(text: string, block: string): string | undefined {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from + start.length)}\n\n${block.trim()}\n\n${text.slice(to)}`;
}
