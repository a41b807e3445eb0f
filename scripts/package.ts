import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { makeRelease, NotPublishable, pruneReleases } from './lib/package/make-release.ts';
import { listParts, toLicenceTable } from './lib/parts/licences.ts';
import { toSbom } from './lib/parts/sbom.ts';

const help = `
Makes a release of the built site: a folder that never changes, with the packed forms of every text (Brotli, zstd, gzip),
the SHA-256 of every file, configurations for Caddy, nginx and other hosts, and what the site is made with: licences.md and
sbom.cdx.json (CycloneDX). Prints the folder's path.

  npm run package -- [--from DIR] [--to DIR] [--keep N] [--plain]

  --from DIR   the built site (default: dist)
  --to DIR     where releases stand (default: releases)
  --keep N     how many releases stay; their hashed files go along for pages that are still open (default: 5)
  --plain      without packed forms, for hosts that pack by themselves
  --help       shows this
`;

const root = path.dirname(import.meta.dirname);
const { from, to, keep, plain } = readCommandLine(help, {
  from: { type: 'string', default: 'dist' },
  to: { type: 'string', default: 'releases' },
  keep: { type: 'string', default: '5' },
  plain: { type: 'boolean', default: false },
});
const count = Number(keep);
if (!Number.isInteger(count) || count < 1) {
  console.error(`--keep ${keep} is not a number of releases.`);
  process.exit(2);
}

try {
  const releases = path.resolve(to);
  const { dir } = await makeRelease({
    dist: path.resolve(from),
    releases,
    carry: count - 1,
    isPlain: plain,
    beside: { 'licences.md': toLicenceTable(listParts()), 'sbom.cdx.json': toSbom(root) },
    log: console.error,
  });
  for (const name of await pruneReleases(releases, count)) console.error(`Removed: ${name}`);
  // Standard output is for the path alone.
  console.log(dir);
} catch (error) {
  if (!(error instanceof NotPublishable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
