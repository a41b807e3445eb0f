import type { Statistic } from '../domain/register/statistics.ts';
import { upperFirst } from '../domain/text/letter-case.ts';
import { toFacetInSentence } from './facet-labels.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

/** What a statistic shows, in one sentence: the title of its chart. */
export function toFinding({ key, facet, rows }: Statistic, view: View): string {
  const t = useTranslations(view.locale);
  const top = rows.reduce<Statistic['rows'][number] | undefined>(
    (best, row) => ((row.values[0] ?? 0) > (best?.values[0] ?? -1) ? row : best),
    undefined,
  );
  if (!top) return t(`statistics.row.${key}`);
  const [most = 0, running = 0] = top.values;
  const total = rows.reduce((sum, { values: [value] }) => sum + (value ?? 0), 0);
  const name = facet ? upperFirst(toFacetInSentence(facet, top.key, view)) : top.key;
  const now = rows.at(-1)?.values[0] ?? 0;
  return t(`statistics.finding.${key}`, { name, count: most ?? 0, running: running ?? 0, total, now });
}
