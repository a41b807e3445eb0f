import { expect, test } from 'vitest';
import { toRecordHistory } from './record-history.ts';

const version = (day: string, title: string) => ({ day, fields: { title } });

test('tells each day once, newest first', () => {
  const history = toRecordHistory(
    [version('2025-06-01', 'A'), version('2025-06-03', 'B'), version('2025-06-03', 'C'), version('2025-07-01', 'D')],
    true,
  );
  expect(history.recorded).toBe('2025-06-01');
  expect(history.changes.map(({ day }) => day)).toEqual(['2025-07-01', '2025-06-03']);
  expect(history.changes[1]?.fields).toEqual([{ path: 'title', before: 'A', after: 'C' }]);
});

test('leaves out days on which no field changed', () => {
  expect(toRecordHistory([version('2025-06-01', 'A'), version('2025-06-03', 'A')], true).changes).toEqual([]);
});

test('does not take the oldest version of a shallow copy for the first', () => {
  const history = toRecordHistory([version('2025-06-03', 'A'), version('2025-06-04', 'B')], false);
  expect(history).toMatchObject({ isComplete: false, changes: [{ day: '2025-06-04' }] });
  expect(history.recorded).toBeUndefined();
});
