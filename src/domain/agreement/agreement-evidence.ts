import type { Evidence } from '../lists/evidence.ts';
import { sourceKindList } from '../lists/source-kinds.ts';
import type { Source, SourceIds } from '../records/source.ts';
import type { Agreement } from './agreement.ts';
import type { StatusReason } from './agreement-status.ts';

/** The sources behind the claim that a status makes. */
export function listClaimSources(
  agreement: Pick<Agreement, 'slug' | 'sources' | 'conflict'>,
  reason: StatusReason,
  successors: readonly Pick<Agreement, 'slug' | 'sources'>[] = [],
): Source[] {
  if (reason.because === 'sources-conflict')
    return pickSources(agreement.sources, agreement.conflict?.statements.flatMap(({ sources }) => sources) ?? []);
  const event = 'event' in reason ? reason.event : undefined;
  if (!event) return [...agreement.sources];
  const owner =
    reason.because === 'successor-signed' ? successors.find(({ slug }) => slug === reason.successor) : agreement;
  return pickSources((owner ?? agreement).sources, event.sources);
}

function pickSources(sources: readonly Source[], ids: SourceIds): Source[] {
  return sources.filter(({ id }) => ids.includes(id));
}

/**
 * How well a claim is known by the kinds of its sources. Reports are independent where their publishers differ; a
 * ministry, an embassy or a study reports as the press does.
 */
export function getEvidence(sources: readonly Pick<Source, 'kind' | 'publisher'>[]): Evidence {
  const proofs = new Set(sources.flatMap(({ kind }) => (kind ? sourceKindList[kind].proves : [])));
  if (proofs.has('text')) return 'text';
  if (proofs.has('local-side') && proofs.has('foreign-side')) return 'both-sides';
  if (proofs.has('local-side') || proofs.has('foreign-side')) return 'one-side';
  const publishers = sources
    .filter(({ kind }) => kind && sourceKindList[kind].proves === 'report')
    .map(({ publisher }) => publisher.trim().toLowerCase());
  if (new Set(publishers).size > 1) return 'press';
  return publishers.length === 1 || !proofs.has('listing') ? 'single' : 'list';
}
