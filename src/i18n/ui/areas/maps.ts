import type { Texts } from '../texts.ts';

/** Texts of one area of the site, both languages side by side. */
export const mapsId = {} as const satisfies Texts;

export const mapsEn: Record<keyof typeof mapsId, Texts[string]> = {};
