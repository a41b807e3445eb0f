import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { createRecordContext } from '../records/make-record.ts';
import { planImport, type ImportedRow } from './plan-import.ts';
import { readRows } from './read-rows.ts';

const siteDate = '2026-11-24';
const files = listSourceFiles('content');
/** The sheets are of offices of one province, whose regions another content does not hold. */
const isAtHome = files.some(({ path }) => path === 'regions/id/kabupaten-banyuwangi.md');
const needsHome = 'content/ is not that of the offices that wrote the sheets';
const noRows = Promise.resolve<ImportedRow[]>([]);
const context = createRecordContext(readContentSet(files), siteDate);
const folder = 'tests/fixtures/sheets/offices';

const writes = z.strictObject({
  class: z.string(),
  region: z.string(),
  party: z.string(),
  date: z.string(),
  until: z.string().optional(),
  years: z.number().optional(),
  term: z.string().optional(),
  /** Code of the country of a party without a page. */
  country: z.string().optional(),
  /** What the own side holds besides the region. */
  local: z.string().optional(),
});
const row = z.strictObject({
  sheet: z.string().optional(),
  line: z.number(),
  writes: writes.optional(),
  /** Number of the agreement in the register that the row speaks of. */
  existing: z.string().optional(),
  /** The same where the row says too little for that, so that the report asks. */
  asks: z.string().optional(),
  /** Line of the row before it that it renews: one record, which has to be there first. */
  renews: z.number().optional(),
});
const sheets = z
  .array(z.strictObject({ file: z.string(), sender: z.string(), rows: z.array(row) }))
  .parse(parse(readFileSync(path.join(folder, 'expected.yaml'), 'utf8')));

describe.each(sheets)('$file', ({ file, sender, rows }) => {
  beforeEach(({ skip }) => {
    skip(!isAtHome, needsHome);
  });
  const plan = async () => {
    const { rows: read } = await readRows(path.join(folder, file), context, { sender });
    return planImport(read, files, { siteDate, sender });
  };
  // Each sheet when its first row is asked for: all at once, the first of them would wait for the last.
  let planned: Promise<ImportedRow[]> | undefined;
  const getRows = () => (planned ??= isAtHome ? plan() : noRows);
  const find = (all: readonly ImportedRow[], { sheet, line }: z.infer<typeof row>) =>
    all.find((one) => one.number === line && (sheet === undefined || one.sheet === sheet));

  test.each(rows.filter((one) => one.writes))(
    'writes line $line as its cells say',
    async (one) => {
      const found = find(await getRows(), one);
      expect([found?.outcome, ...(found?.reasons ?? [])]).not.toContain('refused');
      const text = found?.files[0]?.text ?? '';
      if (found?.outcome !== 'new' || !one.writes) return;
      const { class: form, region, party, date, until, years, term, country, local } = one.writes;
      expect(text).toContain(`class: ${form}\n`);
      expect(text).toContain(`region: '${region}'`);
      expect(text.toLowerCase()).toContain(party.toLowerCase());
      expect(text.replaceAll("'", '')).toContain(`date: ${date}\n`);
      if (until !== undefined) expect(text.replaceAll("'", '')).toContain(`until: ${until}\n`);
      if (years !== undefined) expect(text).toContain(`years: ${String(years)}\n`);
      if (term !== undefined) expect(text).toContain(term);
      if (country !== undefined && !text.includes('partner: ')) expect(text).toMatch(new RegExp(`- '?${country}'?\n`));
      if (local !== undefined) expect(text.toLowerCase()).toContain(local.toLowerCase());
    },
    120_000,
  );

  test.each(rows.filter((one) => one.existing !== undefined))('finds the record of line $line', async (one) => {
    const found = find(await getRows(), one);
    expect(['exists', 'update']).toContain(found?.outcome);
    expect(found?.slug?.slice(0, 4)).toBe(one.existing);
  });

  test.each(rows.filter((one) => one.asks !== undefined))('asks about the record of line $line', async (one) => {
    const found = find(await getRows(), one);
    expect(found?.outcome).toBe('refused');
    expect(found?.reasons.join()).toContain(`-${one.asks ?? ''} (`);
  });

  test.each(rows.filter((one) => one.renews !== undefined))('asks for the row that line $line renews', async (one) => {
    const found = find(await getRows(), one);
    expect(found?.outcome).toBe('refused');
    expect(found?.reasons.join()).toContain(`baris ${String(one.renews)};`);
  });

  test('refuses what is not sound, with what to do', async () => {
    const all = await getRows();
    const unsound = rows
      .filter(({ writes, existing, asks, renews }) => !writes && (existing ?? asks ?? renews) === undefined)
      .flatMap((one) => find(all, one) ?? []);
    expect(unsound.filter(({ outcome }) => outcome !== 'refused')).toEqual([]);
    const reasons = all.flatMap((one) => one.reasons);
    expect(
      reasons.filter((reason) => !/tulis|pilih|isi|kosongkan|salin|hapus|mungkin maksudnya/i.test(reason)),
    ).toEqual([]);
  });
});
