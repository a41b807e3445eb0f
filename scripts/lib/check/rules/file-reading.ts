import { z } from 'astro/zod';
import { regionCode } from '../../../../src/schemas/parts/words.ts';
import type { Rule } from '../check-context.ts';
import { atFile } from '../finding.ts';
import { toCodeTest } from '../region-codes.ts';

/** Files that cannot be read, or only in part, and what an editor left in them. */
export const checkFileReading: Rule = ({ content, site }, report) => {
  for (const item of [...content.entries, ...content.dataFiles]) {
    const { document } = item;
    if (document.hasByteOrderMark) report('byte-order-mark', atFile(item));
    if (document.hasCarriageReturns) report('carriage-returns', atFile(item));
    if (document.problem) {
      const { code, line, column, values } = document.problem;
      report(code, { file: document.path, line, column }, values);
    }
  }
  const hasForm = toCodeTest(site);
  for (const file of content.files) {
    if (file.kind === 'file' && /^map\/.*\.geojson$/.test(file.path) && !isFeatureCollection(file.read, hasForm))
      report('geojson-unreadable', { file: file.path, line: 1 });
  }
};

/** As much of a map as ends up in the addresses of its shapes. */
const boundaries = z.object({ features: z.array(z.object({ properties: z.object({ code: regionCode }) })) });

function isFeatureCollection(read: () => Uint8Array, hasForm: (code: string) => boolean): boolean {
  try {
    const { data } = boundaries.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read())));
    return data?.features.every(({ properties }) => hasForm(properties.code)) ?? false;
  } catch {
    return false;
  }
}
