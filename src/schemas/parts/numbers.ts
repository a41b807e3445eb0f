import { z } from 'astro/zod';

/** A year of our calendar, as sources name one. */
export const year = z.number().int().min(1000).max(2999);

/** A number of things: pages, bytes, parts of a region. */
export const count = z.number().int().nonnegative().max(9_999_999_999);

/** How many live somewhere: the largest country has 1.5 thousand million. */
export const people = z.number().int().nonnegative().max(1_999_999_999);

/** An area in square kilometres: the land of the earth has 149 million. */
export const squareKilometres = z.number().min(0.001).max(149_000_000);

/** An amount of money in whole units and parts of them, as far as a number keeps every digit. */
export const amount = z.number().min(0.01).max(999_999_999_999_999);

/** A share or a change in percent. */
export const percent = z.number().min(-100_000).max(100_000);

/** How long a text lasts: the longest known treaties run for some centuries. */
export const years = z.number().int().positive().max(999);
export const months = z.number().int().positive().max(11_988);

/** A currency of ISO 4217 that money can be counted in. */
export const currency = z.string().refine((code) => Intl.supportedValuesOf('currency').includes(code), {
  params: { problem: 'currency' },
});

/** West, south, east, north, in degrees. */
const degrees = (limit: number) => z.number().min(-limit).max(limit);
export const latitude = degrees(90);
export const longitude = degrees(180);
export const box = z.tuple([longitude, latitude, longitude, latitude]);
