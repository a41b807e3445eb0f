import { formatHex } from 'culori';

/** The hues of a site (`content/brand/hues.yaml`), in degrees of OKLCH. */
export interface Hues {
  /** Links, the footer, what is being prepared. */
  accent: number;
  /** What stands beside the accent. */
  second: number;
  /** Paper and lines. */
  ground: number;
}

type Oklch = readonly [lightness: number, chroma: number, hue: number];

const white: Oklch = [1, 0, 0];
const black: Oklch = [0, 0, 0];
const grey = (lightness: number): Oklch => [lightness, 0, 0];

/** Every colour of the site, for pages and pictures; those of a tone say something of a status. */
const light = ({ accent, second, ground }: Hues) =>
  ({
    paper: [0.985, 0.006, ground],
    sheet: [0.965, 0.008, ground],
    salt: [0.935, 0.014, 235],
    line: [0.86, 0.012, ground],
    'line-strong': [0.62, 0.015, ground],
    ink: [0.24, 0.025, accent],
    'ink-soft': [0.44, 0.02, accent],
    accent: [0.4, 0.13, accent],
    'accent-strong': [0.3, 0.12, accent],
    'accent-wash': [0.94, 0.025, accent],
    brick: [0.5, 0.13, second],
    'on-accent': [0.985, 0.006, ground],
    footer: [0.27, 0.085, accent],
    'on-footer': [0.94, 0.012, ground],

    'tone-running': [0.45, 0.1, 160],
    'tone-preparing': [0.46, 0.12, accent],
    'tone-paused': [0.48, 0.09, 75],
    'tone-past': [0.46, 0.015, ground],
    'tone-doubt': [0.5, 0.13, 40],
    'tone-visit': [0.47, 0.07, 235],

    'map-0': [0.975, 0.006, ground],
    'map-recorded': [0.9, 0.035, accent],
    'map-1': [0.76, 0.08, accent],
    'map-2': [0.55, 0.13, accent],
    'map-5': [0.36, 0.13, accent],
    'map-on-1': [0.24, 0.025, accent],
    'map-on-2': white,
    'map-on-5': white,
  }) satisfies Record<string, Oklch>;

export type Colour = keyof ReturnType<typeof light>;

const dark = ({ accent, second, ground }: Hues): Partial<Record<Colour, Oklch>> => ({
  paper: [0.19, 0.018, accent],
  sheet: [0.225, 0.02, accent],
  salt: [0.27, 0.025, 245],
  line: [0.36, 0.02, accent],
  'line-strong': [0.6, 0.02, accent],
  ink: [0.94, 0.008, ground],
  'ink-soft': [0.78, 0.012, ground],
  accent: [0.8, 0.09, accent],
  'accent-strong': [0.88, 0.06, accent],
  'accent-wash': [0.29, 0.05, accent],
  brick: [0.76, 0.11, second + 5],
  'on-accent': [0.19, 0.018, accent],
  footer: [0.15, 0.03, accent],

  'tone-running': [0.79, 0.11, 160],
  'tone-preparing': [0.79, 0.09, accent],
  'tone-paused': [0.8, 0.09, 80],
  'tone-past': [0.75, 0.015, ground],
  'tone-doubt': [0.77, 0.11, 45],
  'tone-visit': [0.8, 0.06, 235],

  'map-0': [0.215, 0.02, accent],
  'map-recorded': [0.31, 0.05, accent],
  'map-1': [0.46, 0.09, accent],
  'map-2': [0.64, 0.11, accent],
  'map-5': [0.84, 0.08, accent],
  'map-on-1': white,
  'map-on-2': [0.17, 0.02, accent],
  'map-on-5': [0.17, 0.02, accent],
});

const print: Partial<Record<Colour, Oklch>> = {
  paper: white,
  sheet: white,
  salt: white,
  'accent-wash': white,
  line: grey(0.8),
  'line-strong': grey(0.5),
  ink: black,
  'ink-soft': grey(0.35),
  accent: black,
  'accent-strong': black,
  brick: black,
  'tone-running': black,
  'tone-preparing': black,
  'tone-paused': black,
  'tone-past': black,
  'tone-doubt': black,
  'tone-visit': black,

  'map-0': white,
  'map-recorded': grey(0.93),
  'map-1': grey(0.8),
  'map-2': grey(0.6),
  'map-5': grey(0.35),
  'map-on-1': black,
  'map-on-2': black,
  'map-on-5': white,
};

const toRules = (colours: Partial<Record<Colour, Oklch>>) =>
  Object.entries(colours)
    .map(([name, parts]) => `--${name}:oklch(${parts.join(' ')});`)
    .join('');

/** The palette as a style sheet: every colour as `--name`, by day, by night and on paper. */
export function toStyleSheet(hues: Hues): string {
  return [
    `:root{color-scheme:light dark;${toRules(light(hues))}}`,
    `@media (prefers-color-scheme:dark){:root{${toRules(dark(hues))}}}`,
    `@media print{:root{color-scheme:light;${toRules(print)}}}`,
  ].join('\n');
}

/** The colours as `#rrggbb`, for programs that do not know OKLCH; out of gamut they are clipped. */
export function toHexColours(hues: Hues, theme: 'light' | 'dark' = 'light'): Record<Colour, string> {
  const colours = { ...light(hues), ...(theme === 'dark' && dark(hues)) };
  return Object.fromEntries(
    Object.entries(colours).map(([name, [l, c, h]]) => [name, formatHex({ mode: 'oklch', l, c, h })]),
  ) as Record<Colour, string>;
}

/** True for the name of a colour. */
export function isColour(name: string): name is Colour {
  return Object.hasOwn(light({ accent: 0, second: 0, ground: 0 }), name);
}
