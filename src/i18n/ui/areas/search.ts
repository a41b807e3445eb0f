import type { Texts } from '../texts.ts';

/** Texts of one area of the site, both languages side by side. */
export const searchId = {} as const satisfies Texts;

export const searchEn: Record<keyof typeof searchId, Texts[string]> = {};
