import type { AgreementStatus } from '~/domain/lists/statuses.ts';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { colours } from './colours.ts';
import { fontParts, toDrawnText } from './drawn-letters.ts';
import { OutlineFiller } from './fill-outline.ts';
import { toPalettePng, type Colour } from './palette-png.ts';
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

function toSvg(svgWidth: number, content: string): string {
  const size = `width="${String(svgWidth)}" height="${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
}

const paint = (svg: string) => sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();

/** What lies below the words of all pictures with one status, in colours that do for the words, too. */
interface Ground {
  colours: readonly Colour[];
  pixels: Uint8Array;
  /** The number of the colour nearest to one of a word that covers a share of a pixel. */
  numbersOf: (hex: string) => readonly number[];
}

const grounds = new Map<AgreementStatus | undefined, Promise<Ground>>();

function getGround(status: AgreementStatus | undefined): Promise<Ground> {
  const ground = grounds.get(status) ?? makeGround(status);
  grounds.set(status, ground);
  return ground;
}

const specimen = 'A quick brown fox jumps over a dog';

/** The sixteen colours are chosen for a picture with much to read, and a sign so large that its hues are not left out. */
async function makeGround(status: AgreementStatus | undefined): Promise<Ground> {
  const card: Card = {
    siteName: specimen,
    eyebrow: specimen,
    title: `${specimen} ${specimen}`,
    line: `${specimen} ${specimen}`,
    ...(status && { status: { status, label: specimen } }),
  };
  const band = await paint(toSvg(bandWidth, drawPattern(bandWidth, height)));
  const sign = `<g transform="translate(620 470) scale(4)">${drawMark()}</g></svg>`;
  const words = await paint(addShapes(await layOutText(card), status).replace('</svg>', sign));
  copyBand(band, words);
  const chosen = await sharp(words, { raw: { width, height, channels: 3 } })
    .png({ palette: true, colours: 16, dither: 0, effort: 10 })
    .toBuffer();
  const used = listColours(await sharp(chosen).removeAlpha().raw().toBuffer());
  const toNumber = createNearest(used);
  const shapes = await paint(addShapes(toSvg(width, ''), status));
  copyBand(band, shapes);
  const paper = toRgb(colours.paper);
  const numbers = new Map<string, readonly number[]>();
  const numbersOf = (hex: string): readonly number[] => {
    const word = toRgb(hex);
    const mix = (share: number, part: 0 | 1 | 2) => Math.round(paper[part] + share * (word[part] - paper[part]));
    const made =
      numbers.get(hex) ??
      Array.from({ length: shades + 1 }, (_, shade) => {
        const share = shade / shades;
        return toNumber(mix(share, 0), mix(share, 1), mix(share, 2));
      });
    numbers.set(hex, made);
    return made;
  };
  const pixels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel += 1)
    pixels[pixel] = toNumber(shapes[3 * pixel] ?? 0, shapes[3 * pixel + 1] ?? 0, shapes[3 * pixel + 2] ?? 0);
  return { colours: used, pixels, numbersOf };
}

/** Steps between the paper and the colour of a word: more would weigh more and look the same. */
const shades = 6;

function listColours(pixels: Buffer): Colour[] {
  const used = new Set<number>();
  for (let place = 0; place < pixels.length; place += 3) used.add(pixels.readUIntBE(place, 3));
  return [...used].toSorted((a, b) => a - b).map((value) => [value >> 16, (value >> 8) & 255, value & 255] as const);
}

/** Gives the number of the nearest of some colours. */
function createNearest(list: readonly Colour[]): (red: number, green: number, blue: number) => number {
  const known = new Map<number, number>();
  return (red, green, blue) => {
    const value = (red << 16) | (green << 8) | blue;
    const number = known.get(value);
    if (number !== undefined) return number;
    const distances = list.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(value, nearest);
    return nearest;
  };
}

function toRgb(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const filler = new OutlineFiller(width, height);

/** Draws a social picture as PNG: the ground of its status, and the words filled in by ourselves. */
export async function drawCard(card: Card): Promise<Buffer> {
  const { colours: list, pixels: ground, numbersOf } = await getGround(card.status?.status);
  const outlines = listOutlines(await layOutText(card));
  const pixels = ground.slice();
  for (const { fill, path } of outlines) {
    const numbers = numbersOf(fill);
    filler.fill(path, (x, y, share) => {
      pixels[y * width + x] = numbers[Math.round(share * shades)] ?? 0;
    });
  }
  return toPalettePng({ width, height, colours: list, pixels });
}

async function layOutText(card: Card): Promise<string> {
  return satori(layOut(card), { width, height, fonts: await loadFonts() });
}

/** The words of a layout; whatever else it may hold one day must not be left out unseen. */
function listOutlines(svg: string): { fill: string; path: string }[] {
  const drawn = svg.replace(/<mask [^>]*>.*?<\/mask>/g, '');
  const outlines = [...drawn.matchAll(/<path fill="(#[0-9a-f]{6})" d="([^"]*)"\s*\/?>/g)];
  const others = drawn.match(/<(?!\/|svg |g>|path )\w+/g) ?? [];
  if (others.length > 0 || outlines.length !== (drawn.match(/<path /g) ?? []).length)
    throw new Error(`The words of a picture hold something else than letters: ${others.join(' ')}`);
  return outlines.map(([, fill = '', path = '']) => ({ fill, path }));
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
function addShapes(svg: string, status: AgreementStatus | undefined): string {
  const paper = `<path d="M0 0h${String(width)}v${String(height)}H0z" fill="${colours.paper}"/>`;
  const mark = `<g transform="translate(${String(margin - 3)} 63) scale(1.5)">${drawMark()}</g>`;
  const shape = status && `<g transform="translate(${String(margin)} 523) scale(2.2)">${drawStatus(status)}</g>`;
  return svg.replace(/^<svg[^>]*>/, (start) => start + paper + mark + (shape ?? ''));
}
