import { compareTies } from '../../../../src/domain/agreement/same-tie.ts';
import { toNumber } from '../../../../src/model/slugs.ts';
import { listTieFaces } from '../../records/tie-faces.ts';
import type { Rule } from '../check-context.ts';
import { atField } from '../finding.ts';

/** One tie in two records: the same class and parties on the same day, where neither follows from the other. */
export const checkSameTies: Rule = ({ content, site }, report) => {
  const ties = listTieFaces(content).filter(({ face, entry }) => face.signed && !entry.data.withdrawn);
  for (const [index, { entry, face }] of ties.entries()) {
    const same = ties
      .slice(0, index)
      .find(
        (other) =>
          compareTies(face, other.face) === 'same' && !isFamily(entry, other.entry) && !isFamily(other.entry, entry),
      );
    if (!same) continue;
    const other = `${site?.numberPrefix ?? ''}-${toNumber(same.entry.slug) ?? same.entry.slug}`;
    report('same-tie', atField(entry, ['title']), { other, suggestion: same.entry.slug });
  }
};

type Entry = ReturnType<typeof listTieFaces>[number]['entry'];

function isFamily({ data }: Entry, { slug }: Entry): boolean {
  return data.umbrella === slug || data.predecessor === slug;
}
