import { toRowStatus } from '~/domain/register/register-rows.ts';
import type { NamedEntity } from '~/domain/search/named-entity.ts';
import type { NamedHit } from '~/domain/search/rank-hits.ts';
import type { Result } from '~/domain/search/find-results.ts';
import { toKindWord, type SearchKind } from '~/i18n/kind-words.ts';
import type { SearchData } from './search-data.ts';

/** One hit as boxes and lists show it. */
export interface HitView {
  /** What kind of thing it is, in words. */
  kind: string;
  title: string;
  address: string;
  /** Figures, or status and parties. */
  detail: string;
}

/** Words for a hit that was found by name. */
export function toHitView(hit: NamedHit, data: SearchData): HitView {
  const { t } = data;
  const address = data.addressOf(hit);
  if (hit.type === 'entity') return toEntityView(hit.entity, data);
  if (hit.type === 'filter') {
    return {
      kind: t('searchKind.filter'),
      title: hit.combination.names.join(' × '),
      address,
      detail: t('search.filtered', { count: hit.count }),
    };
  }
  const { row } = hit;
  return {
    kind: `${row.outside?.prefix ?? data.numberPrefix}-${row.number}`,
    title: row.title,
    address,
    detail: `${t(`status.${toRowStatus(row)}`)} · ${row.local.join(', ')} – ${row.foreign.join(', ')}`,
  };
}

function toEntityView({ kind, name, address, agreements, running }: NamedEntity, { t }: SearchData): HitView {
  return { kind: toKindWord(kind, t), title: name, address, detail: toFigures(agreements, running, t) };
}

function toFigures(agreements: number | undefined, running: number | undefined, t: SearchData['t']): string {
  if (agreements === undefined) return '';
  if (agreements === 0) return t('search.noAgreements');
  const all = t('count.agreements', { count: agreements });
  return running ? t('search.counts', { agreements: all, running }) : all;
}

/** A hit of the result list as the page shows it. */
export type ResultView = HitView & { excerpt?: string; language?: string };

/** Words for a hit of the result list; one that stands at another site, as in a portal, says at which. */
export function toResultView(result: Result, data: SearchData): ResultView {
  const view = result.found === 'name' ? toHitView(result.hit, data) : toTextView(result, data);
  if (!URL.canParse(view.address)) return view;
  return { ...view, kind: [view.kind, new URL(view.address).host].filter((part) => part !== '').join(' · ') };
}

function toTextView(result: Exclude<Result, { found: 'name' }>, { t }: SearchData): ResultView {
  const { kind, title, address, excerpt, language } = result;
  return {
    kind: kind === undefined ? '' : toKindWord(kind as SearchKind, t),
    title,
    address,
    detail: '',
    excerpt,
    language,
  };
}
