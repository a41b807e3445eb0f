import { z } from 'astro/zod';
import { field } from './parts/field.ts';

const hue = z.number().min(0).max(360);

/** `content/brand/hues.yaml`: from these every colour of the site and of its pictures is mixed. */
export const huesFile = z.strictObject({
  accent: field(
    hue,
    'Warna utama',
    'Rona OKLCH warna utama, 0–360: merah 25, jingga 55, hijau 150, biru 260, nila 275.',
  ),
  second: field(hue, 'Warna kedua', 'Rona OKLCH warna kedua, di samping warna utama: bata 40.'),
  ground: field(hue, 'Warna dasar', 'Rona OKLCH kertas dan garis: gading 85.'),
});
