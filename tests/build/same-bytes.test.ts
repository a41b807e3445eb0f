import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/package/list-files.ts';
import { Clone, makeProvinceRepository } from '../lib/province-repository.ts';

function hashFiles(dist: string): Map<string, string> {
  const files = listFiles(dist);
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex'),
    ]),
  );
}

test('two builds of one commit and day are the same byte for byte: elsewhere, with other settings, from nothing', () => {
  const host = makeProvinceRepository('tests/fixtures/toy-province');
  const builds: Map<string, string>[] = [];
  for (const [name, environment] of [
    ['satu', { TZ: 'UTC', LANG: 'id_ID.UTF-8' }],
    ['jalan é ñ x', { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', HOME: '/nonexistent' }],
  ] as const) {
    const clone = new Clone(host, name);
    const { code, output } = clone.npm(['build'], environment);
    expect(code, output).toBe(0);
    builds.push(hashFiles(path.join(clone.dir, 'dist')));
  }
  const [first, second] = builds;
  const names = [...(first?.keys() ?? [])];
  for (const end of ['.png', '.html', '.pf_meta', '.pf_filter', '.woff2', 'build.json'])
    expect(
      names.some((file) => file.endsWith(end)),
      end,
    ).toBe(true);
  expect([...(second ?? [])].filter(([file, hash]) => first?.get(file) !== hash)).toEqual([]);
  expect(second?.size).toBe(first?.size);
});
