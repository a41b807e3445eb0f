import type { APIRoute } from 'astro';
import { planCitations, toCitation, type CitationPlan } from '~/outputs/citations/citation.ts';
import { toCslJson } from '~/outputs/citations/formats.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('csl', planCitations);

export const GET: APIRoute<PlannedFile<CitationPlan>> = ({ props: { plan, view } }) =>
  Response.json(toCslJson(toCitation(plan.agreement, view)));
