import type { APIRoute } from 'astro';
import { planCitations, toCitation, type CitationPlan } from '~/outputs/citations/citation.ts';
import { toBibtex } from '~/outputs/citations/formats.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('bibtex', planCitations);

export const GET: APIRoute<PlannedFile<CitationPlan>> = ({ props: { plan, view } }) =>
  new Response(toBibtex(toCitation(plan.agreement, view)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
