import { describe, expect, test } from 'vitest';
import type { StatusReason } from '../agreement/agreement-status.ts';
import type { AgreementStatus } from '../lists/statuses.ts';
import {
  countKinds,
  createChangeLog,
  foldChanges,
  pageChanges,
  listChanges,
  listMonths,
  type Change,
  type LoggedRecord,
} from './change-log.ts';
import type { RecordChange, RecordHistory } from './record-history.ts';

const today = '2026-11-28';
const note = (date: string) => ({ date, text: 'x' });
const makeRecord = (more: Partial<LoggedRecord> & { fields?: object } = {}): LoggedRecord => ({
  collection: 'agreements',
  ...more,
  record: { slug: '0001-a', corrections: [], changes: [], ...more.fields },
});
const historyOf = (...changed: { day: string; title?: string }[]): RecordHistory => ({
  recorded: '2026-01-01',
  changes: changed.map(({ day, title }): RecordChange =>
    title === undefined
      ? { day, fields: [{ path: 'class', before: 'mou', after: 'loi' }], words: {} }
      : { day, fields: [], words: { id: [{ path: 'title', before: 'A', after: title }] } },
  ),
  versions: [
    { day: '2026-01-01', fields: {}, commit: 'c1' },
    ...changed.map(({ day }) => ({ day, fields: {}, commit: 'c2' })),
  ],
});
const move = (day: string, before: AgreementStatus, after: AgreementStatus) => {
  const reason = (status: AgreementStatus) => ({ status }) as StatusReason;
  return { slug: '0001-a', day, before: reason(before), after: reason(after) };
};
const linesOf = (...given: Parameters<typeof listChanges>) =>
  listChanges(...given).map(({ day, kind }) => `${day} ${kind}`);

describe('a change of a record', () => {
  test('is new on its first day, and changed on later ones, the newest first', () => {
    const history = historyOf({ day: '2026-03-01' });
    expect(linesOf([makeRecord({ history })], [], today)).toEqual(['2026-03-01 changed', '2026-01-01 new']);
    expect(listChanges([makeRecord({ history })], [], today).map(({ commit }) => commit)).toEqual(['c2', 'c1']);
  });

  test.each<[AgreementStatus, AgreementStatus, string]>([
    ['in-force', 'ended', 'ended'],
    ['intent', 'replaced', 'ended'],
    ['running', 'no-news', 'quiet'],
    ['intent', 'stalled', 'quiet'],
    ['no-news', 'running', 'revived'],
    ['ended', 'in-force', 'revived'],
    ['intent', 'in-force', 'moved'],
    ['reported', 'running', 'moved'],
    ['running', 'in-force', 'moved'],
    ['completed', 'ended', 'moved'],
  ])('from %s to %s is %s', (before, after, kind) => {
    const [line] = listChanges([makeRecord({ history: historyOf() })], [move('2026-05-01', before, after)], today);
    expect(line).toMatchObject({
      day: '2026-05-01',
      kind,
      status: { before: { status: before }, after: { status: after } },
    });
  });

  test('is one line, however much happened on the day', () => {
    const history = historyOf({ day: '2026-05-01' });
    const moves = [move('2026-05-01', 'in-force', 'ended'), move('2026-05-01', 'ended', 'running')];
    const fields = { corrections: [note('2026-05-01')] };
    const [line, ...others] = listChanges([makeRecord({ history, fields })], moves, today);
    expect(others.map(({ kind }) => kind)).toEqual(['new']);
    expect(line).toMatchObject({
      kind: 'corrected',
      status: { before: { status: 'in-force' }, after: { status: 'running' } },
    });
    expect(line?.fields).toHaveLength(1);
  });

  test('that leads back to where it was on one day names no status', () => {
    const moves = [move('2026-05-01', 'in-force', 'ended'), move('2026-05-01', 'ended', 'in-force')];
    const [line] = listChanges([makeRecord({ history: historyOf({ day: '2026-05-01' }) })], moves, today);
    expect(line).toMatchObject({ kind: 'changed' });
    expect(line).not.toHaveProperty('status');
  });

  test('is a withdrawal, a correction or a new name where it is one', () => {
    const history = historyOf({ day: '2026-06-01', title: 'B' });
    const renamed = { day: '2026-07-01', formerSlug: '0001-b' };
    const fields = {
      withdrawn: { date: '2026-09-01', reason: 'x' },
      corrections: [note('2026-08-01')],
      changes: [note('2026-08-02')],
    };
    expect(linesOf([makeRecord({ history, renamed, fields })], [], today)).toEqual([
      '2026-09-01 withdrawn',
      '2026-08-02 changed',
      '2026-08-01 corrected',
      '2026-07-01 renamed',
      '2026-06-01 renamed',
      '2026-01-01 new',
    ]);
  });

  test('is told neither before the record was here nor before its day has come', () => {
    const fields = { corrections: [note('2025-12-31'), note('2026-11-29')] };
    expect(linesOf([makeRecord({ history: historyOf(), fields })], [], today)).toEqual(['2026-01-01 new']);
  });

  test('by a note or by time is known without git', () => {
    const fields = { corrections: [note('2025-12-31')] };
    expect(linesOf([makeRecord({ fields })], [move('2026-05-01', 'in-force', 'ended')], today)).toEqual([
      '2026-05-01 ended',
      '2025-12-31 corrected',
    ]);
  });

  test('of a partner has nothing to do with an agreement of the same slug', () => {
    const records = [makeRecord({ collection: 'partners', history: historyOf() })];
    expect(linesOf(records, [move('2026-05-01', 'in-force', 'ended')], today)).toEqual(['2026-01-01 new']);
  });
});

const makeChange = (more: Partial<Change> = {}): Change => ({
  day: '2026-11-24',
  kind: 'new',
  collection: 'agreements',
  slug: '0001-a',
  fields: [],
  words: {},
  ...more,
});

test('finds the changes of a record', () => {
  const changes = [makeChange(), makeChange({ collection: 'partners' })];
  expect(createChangeLog(changes, { reach: 'whole', folder: '' }).ofRecord('partners', '0001-a')).toEqual([changes[1]]);
});

test('tells many changes of one kind in one line, but none of those that readers must not miss', () => {
  const many = (count: number, more: Partial<Change>) =>
    Array.from({ length: count }, (_, index) => makeChange({ slug: `${String(index)}-a`, ...more }));
  const changes = [...many(13, {}), ...many(12, { collection: 'partners' }), ...many(30, { kind: 'ended' })];
  const { folds, single } = foldChanges(changes);
  expect(folds.map((fold) => [fold.kind, fold.collection, fold.changes.length])).toEqual([['new', 'agreements', 13]]);
  expect(countKinds(single)).toEqual([
    { kind: 'new', count: 12 },
    { kind: 'ended', count: 30 },
  ]);
});

test('cuts a long month into pages, and says of each fold how many there are', () => {
  const changes = [
    ...Array.from({ length: 3 }, (_, index) => makeChange({ kind: 'ended', slug: `${String(index)}-b` })),
    ...Array.from({ length: 13 }, (_, index) => makeChange({ slug: `${String(index)}-a` })),
  ];
  const pages = pageChanges(changes, 10);
  expect(
    pages.map(({ single, folds }) => [single.length, folds.map((fold) => [fold.changes.length, fold.count])]),
  ).toEqual([
    [3, [[7, 13]]],
    [0, [[6, 13]]],
  ]);
  expect(pageChanges([])).toEqual([{ single: [], folds: [] }]);
});

test('lists months, the newest first', () => {
  const changes = ['2026-11-24', '2026-11-01', '2026-09-30'].map((day) => makeChange({ day }));
  expect(listMonths(changes)).toEqual(['2026-11', '2026-09']);
});
