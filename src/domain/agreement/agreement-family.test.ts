import { describe, expect, it } from 'vitest';
import { createFamilies, listFamilyProblems } from './agreement-family.ts';

const slugsOf = (members: readonly { slug: string }[]) => members.map(({ slug }) => slug);

describe('createFamilies', () => {
  const families = createFamilies([
    { slug: 'a' },
    { slug: 'b', predecessor: 'a' },
    { slug: 'c', predecessor: 'b' },
    { slug: 'd', predecessor: 'a' },
    { slug: 'e', umbrella: 'a' },
  ]);

  it('finds the umbrella', () => {
    expect(families.umbrellaOf('e')?.slug).toBe('a');
  });

  it('finds the children', () => {
    expect(slugsOf(families.childrenOf('a'))).toEqual(['e']);
  });

  it('finds the predecessor', () => {
    expect(families.predecessorOf('c')?.slug).toBe('b');
  });

  it('finds the direct successors', () => {
    expect(slugsOf(families.successorsOf('a'))).toEqual(['b', 'd']);
  });

  it('lists all that came before, nearest first', () => {
    expect(slugsOf(families.ancestorsOf('c'))).toEqual(['b', 'a']);
  });

  it('lists all that came after, nearest first', () => {
    expect(slugsOf(families.descendantsOf('a'))).toEqual(['b', 'd', 'c']);
  });

  it('finds nothing for a record without family', () => {
    expect(families.umbrellaOf('a')).toBeUndefined();
    expect(families.predecessorOf('a')).toBeUndefined();
    expect(families.childrenOf('c')).toEqual([]);
    expect(families.successorsOf('c')).toEqual([]);
  });

  it('passes over a predecessor that is not in the set', () => {
    expect(createFamilies([{ slug: 'b', predecessor: 'a' }]).ancestorsOf('b')).toEqual([]);
  });

  it('comes to an end on a cycle', () => {
    const cycle = createFamilies([
      { slug: 'a', predecessor: 'b' },
      { slug: 'b', predecessor: 'a' },
    ]);
    expect(slugsOf(cycle.ancestorsOf('a'))).toEqual(['b']);
    expect(slugsOf(cycle.descendantsOf('a'))).toEqual(['b']);
  });
});

describe('listFamilyProblems', () => {
  it('finds none in a tree', () => {
    expect(listFamilyProblems([{ slug: 'a' }, { slug: 'b', predecessor: 'a', umbrella: 'a' }])).toEqual([]);
  });

  it('reports a name that no record has', () => {
    expect(listFamilyProblems([{ slug: 'b', umbrella: 'a' }])).toEqual([
      { kind: 'missing', relation: 'umbrella', slug: 'b', target: 'a' },
    ]);
  });

  it('reports a record that replaces itself', () => {
    expect(listFamilyProblems([{ slug: 'a', predecessor: 'a' }])).toEqual([
      { kind: 'cycle', relation: 'predecessor', slugs: ['a'] },
    ]);
  });

  it('reports a cycle once', () => {
    const cycle = [
      { slug: 'c', predecessor: 'b' },
      { slug: 'a', predecessor: 'c' },
      { slug: 'b', predecessor: 'a' },
    ];
    expect(listFamilyProblems(cycle)).toEqual([{ kind: 'cycle', relation: 'predecessor', slugs: ['a', 'c', 'b'] }]);
  });

  it('does not blame a record that only leads into a cycle', () => {
    const records = [
      { slug: 'a', umbrella: 'b' },
      { slug: 'b', umbrella: 'c' },
      { slug: 'c', umbrella: 'b' },
    ];
    expect(listFamilyProblems(records)).toEqual([{ kind: 'cycle', relation: 'umbrella', slugs: ['b', 'c'] }]);
  });
});
