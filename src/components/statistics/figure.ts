import type { Statistic } from '~/domain/register/statistics.ts';
import { toFacetAddress, toFacetLabel } from '~/i18n/facet-labels.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';

/** A row of a chart or its table, in words. */
export interface FigureRow {
  label: string;
  address?: string;
  values: readonly (number | null)[];
}

/** The rows of a statistic with the names that readers know and the lists behind them. */
export function toFigureRows({ key: statistic, facet, rows }: Statistic, view: View): FigureRow[] {
  const t = useTranslations(view.locale);
  return rows.map(({ key, values }) => {
    if (statistic === 'signed-by-decade') return { label: t('statistics.decade', { year: key }), values };
    if (!facet) return { label: key, values };
    const isEmpty = values.every((value) => value === 0);
    return {
      label: toFacetLabel(facet, key, view),
      address: isEmpty ? undefined : toFacetAddress(facet, key, view),
      values,
    };
  });
}
