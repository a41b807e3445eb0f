import { z } from 'astro/zod';
import { field } from './parts/field.ts';

const hue = z.number().min(0).max(360);

/** `content/brand/hues.yaml`: from these every colour of the site and of its pictures is mixed. */
export const huesFile = z.strictObject({
  accent: field(hue, 'brand.accent'),
  second: field(hue, 'brand.second'),
  ground: field(hue, 'brand.ground'),
});
