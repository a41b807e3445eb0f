import type { Texts } from '../texts.ts';

/** Texts of one area of the site, both languages side by side. */
export const publishingId = {} as const satisfies Texts;

export const publishingEn: Record<keyof typeof publishingId, Texts[string]> = {};
