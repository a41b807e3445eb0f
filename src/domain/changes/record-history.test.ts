import { expect, test } from 'vitest';
import { toRecordHistory, type FileVersion } from './record-history.ts';

const at = (day: string, fields: Record<string, unknown>, isBeginning = false): FileVersion => ({
  day,
  fields,
  commit: `commit-of-${day}`,
  isBeginning,
});
const historyOf = (record: FileVersion[], english: FileVersion[] = [], today = '2026-01-01') =>
  toRecordHistory({ record, words: { id: record, en: english }, timeZone: 'Asia/Jakarta', today });

test('tells each day once', () => {
  const { recorded, changes } = historyOf([
    at('2025-06-01', { class: 'mou' }),
    at('2025-06-03', { class: 'loi' }),
    at('2025-06-03', { class: 'grant' }),
    at('2025-07-01', { class: 'loan' }),
  ]);
  expect(recorded).toBe('2025-06-01');
  expect(changes.map(({ day, fields }) => [day, fields])).toEqual([
    ['2025-06-03', [{ path: 'class', before: 'mou', after: 'grant' }]],
    ['2025-07-01', [{ path: 'class', before: 'grant', after: 'loan' }]],
  ]);
});

test('leaves out days on which no fact changed', () => {
  const prose = { purpose: 'Berdagang.', events: [{ key: 'a', what: 'Ditandatangani.', sources: ['s1'] }] };
  const reworded = { purpose: 'Dagang.', events: [{ key: 'a', what: 'Diteken.', sources: ['s2'] }] };
  const { changes } = historyOf([
    at('2025-06-01', { ...prose, sources: [{ id: 's1', publisher: 'Antara' }] }),
    at('2025-06-03', { ...reworded, sources: [{ id: 's1', publisher: 'Antara', checked: '2025-06-02' }] }),
  ]);
  expect(changes).toEqual([]);
});

test('tells a new name in each language from its own file', () => {
  const { changes } = historyOf(
    [at('2025-06-01', { title: 'Nota A' }), at('2025-06-03', { title: 'Nota B' })],
    [at('2025-06-01', { title: 'Memorandum A' }), at('2025-06-03', { title: 'Memorandum B' })],
  );
  expect(changes).toMatchObject([
    {
      fields: [],
      words: {
        id: [{ path: 'title', before: 'Nota A', after: 'Nota B' }],
        en: [{ path: 'title', before: 'Memorandum A', after: 'Memorandum B' }],
      },
    },
  ]);
});

test('begins with the first day on which readers could see it', () => {
  const { recorded, changes } = historyOf([
    at('2025-06-01', { class: 'mou', draft: true }),
    at('2025-06-03', { class: 'loi', publishAt: '2025-06-10' }),
    at('2025-06-05', { class: 'grant', publishAt: '2025-06-10T08:00+07:00' }),
    at('2025-06-20', { class: 'loan', publishAt: '2025-06-10T08:00+07:00' }),
  ]);
  expect(recorded).toBe('2025-06-10');
  expect(changes.map(({ day, fields }) => [day, fields])).toEqual([
    ['2025-06-20', [{ path: 'class', before: 'grant', after: 'loan' }]],
  ]);
});

test('tells nothing of what is still to come', () => {
  const versions = [at('2025-06-01', { class: 'mou', publishAt: '2025-06-10' })];
  expect(historyOf(versions, [], '2025-06-09')).toEqual({ changes: [], versions: [] });
  expect(historyOf([at('2025-06-11', { class: 'mou' })], [], '2025-06-10')).toEqual({ changes: [], versions: [] });
});

test('does not take the oldest version of a shallow copy for the first', () => {
  const { recorded, changes } = historyOf([
    at('2025-06-03', { class: 'mou' }, true),
    at('2025-06-04', { class: 'loi' }),
  ]);
  expect(recorded).toBeUndefined();
  expect(changes.map(({ day }) => day)).toEqual(['2025-06-04']);
});
