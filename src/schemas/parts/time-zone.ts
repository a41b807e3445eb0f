import { z } from 'astro/zod';

/** A time zone by its IANA name: `Asia/Jakarta`. */
export const timeZone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), { params: { problem: 'time-zone' } });
