import type { Localized } from '../domain/records/localized.ts';

/** The province as it is drawn: paths in units of one frame, made from the boundaries of the content folder. */
export interface ProvinceMap {
  width: number;
  height: number;
  shapes: readonly RegionShape[];
  /** Frames for islands that lie outside the main frame. */
  insets: readonly { key: string; name: Localized<string>; x: number; y: number; width: number; height: number }[];
  /** The islands' coast without the borders inside, for small maps that show one place. */
  outline: string;
  credit: Localized<string>;
  creditUrl: string;
}

/** Letters of a map as wide as a page, or of one half as wide, where they must be larger beside the shapes. */
export type LabelSize = 'wide' | 'compact';

export interface RegionShape {
  code: string;
  path: string;
  /** Where its name stands, by the size of its letters; nowhere where it has no room. */
  labels: Readonly<Partial<Record<LabelSize, readonly [x: number, y: number]>>>;
  /** Its middle, for a mark that shows where it lies. */
  middle: readonly [x: number, y: number];
  /** Set where the region is too small to point at: the same shape, drawn to fill a frame of its own. */
  magnified?: { path: string; width: number; height: number };
}

/** Where each tone of a map begins; the first is for nothing at all. */
export const toneStarts = [0, 1, 2, 5] as const;

/** A tone of the map: `0`, `recorded` (on record, none counted), `1`, `2`, `5`; numbers are where the tone begins. */
export type MapTone = (typeof toneStarts)[number] | 'recorded';

/** The tones in the order of a legend, palest first. */
export const mapTones: readonly MapTone[] = [0, 'recorded', 1, 2, 5];

/** The tone of a count; `records` tells whether an uncounted region has anything on record. */
export function toMapTone(count: number, records = 0): MapTone {
  if (count === 0 && records > 0) return 'recorded';
  return toneStarts.findLast((start) => start <= count) ?? 0;
}

/** The last count of a tone, or undefined for the open one: `2` → 4. */
export function toToneEnd(tone: MapTone): number | undefined {
  const index = toneStarts.findIndex((start) => start === tone);
  const next = toneStarts[index + 1];
  return next === undefined ? undefined : next - 1;
}
