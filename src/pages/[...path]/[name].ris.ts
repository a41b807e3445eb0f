import type { APIRoute } from 'astro';
import { planCitations, toCitation, type CitationPlan } from '~/outputs/citations/citation.ts';
import { toRis } from '~/outputs/citations/formats.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('ris', planCitations);

export const GET: APIRoute<PlannedFile<CitationPlan>> = ({ props: { plan, view } }) =>
  new Response(toRis(toCitation(plan.agreement, view)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
