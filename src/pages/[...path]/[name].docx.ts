import type { APIRoute } from 'astro';
import type { Sample } from '~/domain/records/handbook.ts';
import { writeSampleDocument } from '~/outputs/documents/sample-document.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

interface DocumentPlan {
  page: { page: 'sample'; slug: string };
  sample: Sample;
}

export const getStaticPaths = () =>
  listFilePaths('document', ({ handbook }): DocumentPlan[] =>
    handbook.samples.map((sample) => ({ page: { page: 'sample', slug: sample.slug }, sample })),
  );

export const GET: APIRoute<PlannedFile<DocumentPlan>> = async ({ props: { plan, view } }) =>
  new Response(Buffer.from(await writeSampleDocument(plan.sample, view)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
