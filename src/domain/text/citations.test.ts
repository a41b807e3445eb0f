import { describe, expect, it } from 'vitest';
import { linkCitations, numberCitations, toSpans } from './citations.ts';

const label = (numbers: string) => `Sumber ${numbers}`;

describe('linkCitations', () => {
  it('joins neighbouring sources to one span', () => {
    expect(toSpans(['s1', 's3', 's2', 's5'], ['s1', 's2', 's3', 's4', 's5'])).toEqual([
      [1, 3],
      [5, 5],
    ]);
  });

  it('turns a mark into a superior number that leads to its source', () => {
    expect(linkCitations('<p>Pada 1994.[^s2]</p>', ['s1', 's2'], label)).toBe(
      '<p>Pada 1994.<sup class="cite"><a href="#ref-2" aria-label="Sumber 2">2</a></sup></p>',
    );
  });

  it('writes one superior number for marks in a row', () => {
    expect(linkCitations('A.[^s1][^s2][^s4]', ['s1', 's2', 's3', 's4'], label)).toBe(
      'A.<sup class="cite"><a href="#ref-1" aria-label="Sumber 1–2">1–2</a><span>,</span><a href="#ref-4" aria-label="Sumber 4">4</a></sup>',
    );
  });

  it('leaves a mark as it is inside a tag, where it would end an attribute, and in code', () => {
    const html = '<p><a href="/" title="a [^s1]<b>">x</a> <code>[^s1]</code></p><pre><code>[^s1]</code></pre>';
    expect(linkCitations(html, ['s1'], label)).toBe(html);
    expect(numberCitations(html, ['s1'])).toBe(html);
  });

  it('numbers without links for readers elsewhere', () => {
    expect(numberCitations('<em>A</em> [^s1] [^s3]', ['s1', 's2', 's3'])).toBe('<em>A</em><sup>1, 3</sup>');
  });

  it('shows nothing for an unknown source', () => {
    expect(linkCitations('A.[^x]', ['s1'], label)).toBe('A.');
  });
});
