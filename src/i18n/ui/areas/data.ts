import type { Texts } from '../texts.ts';

/** Texts of one area of the site, both languages side by side. */
export const dataId = {} as const satisfies Texts;

export const dataEn: Record<keyof typeof dataId, Texts[string]> = {};
