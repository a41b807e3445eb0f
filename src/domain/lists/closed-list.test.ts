import { describe, expect, it } from 'vitest';
import { addWords, findByWord, listValues } from './closed-list.ts';
import { statusGroups } from './groups.ts';
import { agreementStatuses, compareByStanding, getTone, listStatusesOf, statuses } from './statuses.ts';

describe('addWords', () => {
  it('keeps the order and the faces of the list', () => {
    const list = addWords('activity', {
      'never-recorded': { rank: 3 },
      active: { rank: 1 },
      'none-recently': { rank: 2 },
    });
    expect(listValues(list)).toEqual(['never-recorded', 'active', 'none-recently']);
    expect(list.active).toMatchObject({ rank: 1, words: { id: 'aktif', en: 'active' } });
  });
});

describe('findByWord', () => {
  it('finds the value behind a word', () => {
    expect(findByWord(statuses, 'berlaku', 'id')).toBe('in-force');
  });

  it('finds none behind a word of the other language', () => {
    expect(findByWord(statuses, 'berlaku', 'en')).toBeUndefined();
  });
});

describe('the standing of statuses', () => {
  it('keeps the statuses of a group together, group by group', () => {
    expect(agreementStatuses).toEqual(statusGroups.flatMap(listStatusesOf));
  });

  it('gives every status the tone of its group', () => {
    expect(getTone('programme')).toBe('running');
    expect(getTone('stalled')).toBe('paused');
  });

  it('sorts by standing first', () => {
    expect(compareByStanding({ status: 'in-force', number: '0002' }, { status: 'ended', number: '0001' })).toBeLessThan(
      0,
    );
  });

  it('sorts equals by number, with five digits after four', () => {
    expect(compareByStanding({ status: 'ended', number: '9999' }, { status: 'ended', number: '10000' })).toBeLessThan(
      0,
    );
  });
});
