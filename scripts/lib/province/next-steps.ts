import path from 'node:path';
import type { ProvincePlan } from './province-plan.ts';

/** What was written, and what only people can do. */
export function describeNextSteps(plan: ProvincePlan, folder: string, files: number): string {
  const place = path.relative(process.cwd(), folder);
  return [
    `${String(files)} berkas ditulis / files written: ${place}`,
    '',
    `  CONTENT_DIR=${place} npm run check`,
    `  CONTENT_DIR=${place} npm start`,
    '',
    'Yang tersisa / what is left (docs/another-province.md):',
    ...listLeft(plan).map((step) => `  - ${step}`),
  ].join('\n');
}

function listLeft({ isIndonesian, languages }: ProvincePlan): string[] {
  return [
    'site.yaml: surel, semboyan, penerbit / mail addresses, tagline, publisher',
    'pages/: aturan pencatatan, privasi, kebijakan / the inclusion rule, privacy, policies, read by whoever answers for them',
    'brand/: tanda, pola, warna / mark, pattern, hues',
    'map/: boundaries.geojson (code, name), insets.yaml',
    'regions/: ringkasan, penduduk, luas, letak dengan sumbernya / summaries, people, area, seat with their sources',
    ...(isIndonesian
      ? []
      : [
          'region-kinds.yaml: bentuk jamak / plurals; isCity',
          'place.yaml: kata untuk wilayah dan hukumnya / words for regions, and what the law asks',
        ]),
    ...(languages.length > 1 ? [`nama dan kata dalam / names and words in: ${languages.slice(1).join(', ')}`] : []),
    'aliases.yaml: nama kawasan, kata setempat (local) / names of areas, words of the province (local)',
    'CODEOWNERS: nama tim / names of your teams',
  ];
}
