import { site } from '~/config/site.ts';

/** A colour of OKLCH as #rrggbb, for programs that do not know OKLCH; out of gamut it is clipped. */
export function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(toByte).join('')}`;
}

function toByte(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear));
  const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}

const hue = site.accentHue;

/** The light theme of `styles/tokens.css`. */
export const colours = {
  paper: toHex(0.985, 0.006, 85),
  ink: toHex(0.24, 0.025, hue),
  inkSoft: toHex(0.44, 0.02, hue),
  line: toHex(0.86, 0.012, 85),
  accent: toHex(0.4, 0.13, hue),
  brick: toHex(0.5, 0.13, 40),
  footer: toHex(0.27, 0.085, hue),
  onFooter: toHex(0.94, 0.012, 85),
  running: toHex(0.45, 0.1, 160),
  preparing: toHex(0.46, 0.12, hue),
  paused: toHex(0.48, 0.09, 75),
  past: toHex(0.46, 0.015, 85),
  doubt: toHex(0.5, 0.13, 40),
};
