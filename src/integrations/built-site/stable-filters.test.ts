import { expect, test } from 'vitest';
import { settleFilters } from './stable-filters.ts';

/** Texts, small numbers and short arrays in CBOR. */
const encode = (item: unknown): Buffer => {
  if (typeof item === 'number') return Buffer.from(item < 24 ? [item] : [24, item]);
  if (typeof item === 'string') return Buffer.concat([Buffer.from([0x60 + item.length]), Buffer.from(item)]);
  const list = item as unknown[];
  return Buffer.concat([Buffer.from([0x80 + list.length]), ...list.map(encode)]);
};
const pack = (item: unknown) => Buffer.concat([Buffer.from('pagefind_dcd'), encode(item)]);

const make = (values: unknown[], hash: string, metaHash: string) =>
  settleFilters([
    { path: `filter/id_${hash}.pf_filter`, content: pack(['type', values]) },
    { path: `pagefind.id_${metaHash}.pf_meta`, content: pack(['1.5.2', [['type', `id_${hash}`]]]) },
    { path: 'pagefind-entry.json', content: Buffer.from(`{"hash":"id_${metaHash}"}`) },
    { path: 'fragment/id_1.pf_fragment', content: Buffer.from('x') },
  ]);

test('gives the same files whatever the order of the values, and names that still lead from one to the next', () => {
  const one = make(
    [
      ['partner', [1, 200]],
      ['region', [3]],
    ],
    'aaaaaaa',
    'bbbbbbbbbb',
  );
  const other = make(
    [
      ['region', [3]],
      ['partner', [1, 200]],
    ],
    'ccccccc',
    'dddddddddd',
  );
  expect(one).toEqual(other);
  const [filter, meta, entry] = one;
  const name = /id_[0-9a-f]{7}/.exec(filter?.path ?? '')?.[0] ?? '';
  expect(Buffer.from(meta?.content ?? []).toString('latin1')).toContain(name);
  expect(Buffer.from(entry?.content ?? []).toString()).toBe(
    `{"hash":"${/id_[0-9a-f]{10}/.exec(meta?.path ?? '')?.[0]}"}`,
  );
});

test('refuses what it does not understand', () => {
  expect(() => settleFilters([{ path: 'filter/id_a.pf_filter', content: Buffer.from('other') }])).toThrow(
    'another form',
  );
});
