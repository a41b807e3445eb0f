import type { AgreementStatus } from '~/domain/lists/statuses.ts';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { colours } from './colours.ts';
import { fontParts, toDrawnText } from './drawn-letters.ts';
import { drawPattern, drawMark, drawStatus, toTone } from './shapes.ts';

/** What a social picture says. */
export interface Card {
  siteName: string;
  /** What kind of thing it is, and its number. */
  eyebrow: string;
  title: string;
  /** One line below the title: the parties, or the first sentence. */
  line?: string;
  status?: { status: AgreementStatus; label: string };
}

const width = 1200;
const height = 630;
const margin = 72;
const bandWidth = 192;

let fonts: Promise<Font[]> | undefined;

/** From the installed package, so that a picture needs no font of the system. */
function loadFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    ([500, 700, 800] as const).flatMap((weight) =>
      fontParts.map(async (script) => ({
        name: `Plus Jakarta Sans ${script}`,
        weight,
        style: 'normal' as const,
        data: await readFile(
          path.resolve(
            `node_modules/@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${script}-${String(weight)}-normal.woff`,
          ),
        ),
      })),
    ),
  );
  return fonts;
}

let band: Promise<Buffer> | undefined;

/** The pattern, painted once: it takes longer than everything else together. */
function paintBand(): Promise<Buffer> {
  band ??= sharp(Buffer.from(toSvg(bandWidth, drawPattern(bandWidth, height))))
    .removeAlpha()
    .raw()
    .toBuffer();
  return band;
}

function toSvg(svgWidth: number, content: string): string {
  const size = `width="${String(svgWidth)}" height="${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
}

/** Draws a social picture as PNG. */
export async function drawCard(card: Card): Promise<Buffer> {
  const text = await satori(layOut(card), { width, height, fonts: await loadFonts() });
  const pixels = await sharp(Buffer.from(addShapes(text, card)))
    .removeAlpha()
    .raw()
    .toBuffer();
  copyBand(await paintBand(), pixels);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
}

/** Line by line: much faster than laying one picture over another. */
function copyBand(from: Buffer, to: Buffer): void {
  for (let line = 0; line < height; line += 1) {
    const end = (line + 1) * width * 3;
    from.copy(to, end - bandWidth * 3, line * bandWidth * 3, (line + 1) * bandWidth * 3);
  }
}

type Style = Readonly<Record<string, string | number>>;
const box = (style: Style, ...children: unknown[]) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Text only: shapes are drawn below it, at places that the layout leaves free. */
function layOut({ siteName, eyebrow, title: written, line, status }: Card): object {
  const title = toDrawnText(written) || eyebrow;
  const size = title.length > 90 ? 50 : title.length > 60 ? 58 : title.length > 34 ? 68 : 82;
  return box(
    {
      width: width - bandWidth - 2 * margin,
      height: height - 2 * margin + 16,
      marginLeft: margin,
      marginTop: margin - 8,
      flexDirection: 'column',
      justifyContent: 'space-between',
      fontFamily: fontParts.map((part) => `Plus Jakarta Sans ${part}`).join(', '),
      color: colours.ink,
    },
    box({ fontSize: 34, fontWeight: 800, paddingLeft: 60 }, siteName),
    box(
      { flexDirection: 'column' },
      box({ fontSize: 27, fontWeight: 700, color: colours.brick }, eyebrow),
      box(
        { fontSize: size, fontWeight: 800, lineHeight: 1.08, letterSpacing: '-0.025em', marginTop: 14 },
        clip(title, 130),
      ),
      line
        ? box(
            { fontSize: 30, fontWeight: 500, lineHeight: 1.35, color: colours['ink-soft'], marginTop: 20 },
            clip(toDrawnText(line), 150),
          )
        : box({}),
    ),
    status
      ? box({ fontSize: 36, fontWeight: 700, color: toTone(status.status), paddingLeft: 54, height: 46 }, status.label)
      : box({ height: 46 }),
  );
}

function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length)).replace(/[\s,;:–-]+$/, '')} …`;
}

/** The ground, the sign of the site, and the shape of the status before its word, where the layout leaves room. */
function addShapes(svg: string, { status }: Card): string {
  const paper = `<path d="M0 0h${String(width)}v${String(height)}H0z" fill="${colours.paper}"/>`;
  const mark = `<g transform="translate(${String(margin - 3)} 63) scale(1.5)">${drawMark()}</g>`;
  const shape = status && `<g transform="translate(${String(margin)} 523) scale(2.2)">${drawStatus(status.status)}</g>`;
  return svg.replace(/^<svg[^>]*>/, (start) => start + paper + mark + (shape ?? ''));
}
