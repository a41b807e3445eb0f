import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findPublishPlace, PlaceRefused, refuseFullDisk } from './publish-place.ts';

let base: string;
const plenty = () => 1e12;
const noMounts = () => [];

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'publish-place-'));
});

test('takes a folder that is there, or is to be made, and leaves nothing in its place', () => {
  expect(findPublishPlace(path.join(base, 'a/dist'), plenty, noMounts)).toBe(path.join(base, 'a/dist'));
  expect(readdirSync(path.join(base, 'a'))).toEqual([]);
});

test('follows a link, so that the link stays', () => {
  mkdirSync(path.join(base, 'releases/1'), { recursive: true });
  symlinkSync('releases/1', path.join(base, 'dist'));
  expect(findPublishPlace(path.join(base, 'dist'), plenty, noMounts)).toBe(path.join(base, 'releases/1'));
});

test('refuses a disk of its own, and says where to build instead', () => {
  const target = path.join(base, 'dist');
  mkdirSync(target);
  expect(() => findPublishPlace(target, plenty, () => [target])).toThrow(`--out ${path.join(target, 'site')}`);
});

test('refuses a full disk with the figures', () => {
  const full = () => 12_400_000;
  expect(() => findPublishPlace(path.join(base, 'dist'), full, noMounts)).toThrow('12 MB left');
  expect(() => {
    refuseFullDisk(base, full);
  }).toThrow(PlaceRefused);
});

test('refuses a place where no folder can be', () => {
  writeFileSync(path.join(base, 'file'), '');
  expect(() => findPublishPlace(path.join(base, 'file/dist'), plenty, noMounts)).toThrow('Nothing can be written');
});
