import { expect, test } from 'vitest';
import { opportunityRecord } from './opportunity.ts';

const call = {
  title: 'Mencari mitra pengolahan kopi',
  summary: 'Menawarkan kopi arabika.',
  region: '35.11',
  sectors: ['agriculture'],
  posted: '2026-01-10',
  expires: '2026-06-30',
  contact: { office: 'Bagian Kerja Sama' },
  sources: [{ id: 's1', publisher: 'Kantor' }],
};

test('accepts a dated call with an office and a source', () => {
  expect(opportunityRecord.safeParse(call).success).toBe(true);
});

test('refuses a call that expires before it is posted', () => {
  const result = opportunityRecord.safeParse({ ...call, expires: '2026-01-09' });
  expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['expires']);
});

test('refuses a call without an end, an office or a source', () => {
  const { expires: _, contact: __, sources: ___, ...rest } = call;
  const paths = opportunityRecord.safeParse(rest).error?.issues.map(({ path }) => path.join('.'));
  expect(paths).toEqual(['expires', 'contact', 'sources']);
});
