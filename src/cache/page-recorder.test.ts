import { expect, test } from 'vitest';
import { PageRecorder } from './page-recorder.ts';

const toTexts = (recorder: PageRecorder, reads: readonly number[]) =>
  reads.map((read) => recorder.toText(read)).toSorted();

test('takes down what a page reads, each once, and nothing of the next page', async () => {
  const recorder = new PageRecorder();
  const read = (name: string) => {
    recorder.note(recorder.toRead('field', name));
  };
  const first = await recorder.record(async () => {
    read('a');
    await Promise.resolve();
    read('b');
    read('a');
    return 'page';
  });
  read('outside');
  const second = await recorder.record(() => Promise.resolve(read('c')));
  expect(first.result).toBe('page');
  expect(toTexts(recorder, first.reads)).toEqual(['field\na', 'field\nb']);
  expect(toTexts(recorder, second.reads)).toEqual(['field\nc']);
});

test('counts what something was made from for every page that is given it, whoever asked first', async () => {
  const recorder = new PageRecorder();
  let times = 0;
  const map = recorder.remember(async () => {
    times += 1;
    await Promise.resolve();
    recorder.note(recorder.toRead('field', 'region'));
    return 'map';
  });
  const atlas = recorder.remember(async () => `atlas of ${await map()}`);
  await atlas();
  const pages = [await recorder.record(map), await recorder.record(atlas)];
  expect(pages.map(({ result }) => result)).toEqual(['map', 'atlas of map']);
  expect(pages.map(({ reads }) => toTexts(recorder, reads))).toEqual([['field\nregion'], ['field\nregion']]);
  expect(times).toBe(1);
});

test('leaves out what is read on the way to something whose parts are noted', async () => {
  const recorder = new PageRecorder();
  const { reads } = await recorder.record(() =>
    Promise.resolve(
      recorder.unnoted(() => {
        recorder.note(recorder.toRead('field', 'a'));
      }),
    ),
  );
  expect(reads).toEqual([]);
});

test('knows a value again, and one that differs only in kind as another', async () => {
  const stampOf = (value: unknown) => {
    const recorder = new PageRecorder();
    recorder.provide('field', () => value);
    return recorder.stampOf('field\na');
  };
  const values = [
    1,
    '1',
    null,
    undefined,
    NaN,
    [],
    {},
    new Map([[1, 2]]),
    new Map([[1, 3]]),
    new Set([1]),
    { a: undefined },
  ];
  const stamps = await Promise.all(values.map(stampOf));
  expect(await Promise.all(values.map(stampOf))).toEqual(stamps);
  expect(new Set(stamps).size).toBe(values.length);
});

test('never takes for the same what nobody can say', async () => {
  const [one, other] = [new PageRecorder(), new PageRecorder()];
  expect(await one.stampOf('field\na')).not.toBe(await other.stampOf('field\na'));
  one.provide('file', () => Promise.reject(new Error('gone')));
  other.provide('file', () => Promise.reject(new Error('gone')));
  expect(await one.stampOf('file\na')).not.toBe(await other.stampOf('file\na'));
});

test('lets named objects stand for themselves: what they hold is noted when it is read', () => {
  const recorder = new PageRecorder();
  const [one, other] = [{ title: 'a' }, { title: 'a' }];
  recorder.name(one, 'releases/one');
  recorder.name(other, 'releases/other');
  const before = recorder.fingerprint({ releases: [one] });
  expect(recorder.fingerprint({ releases: [other] })).not.toBe(before);
  one.title = 'b';
  expect(recorder.fingerprint({ releases: [one] })).toBe(before);
});
