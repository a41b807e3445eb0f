import { describe, expect, it } from 'vitest';
import { toSlug } from './slugs.ts';

describe('toSlug', () => {
  it.each([
    ['joins words with hyphens', 'Kota Surabaya', 'kota-surabaya'],
    ['takes marks off letters', 'Plzeň – Kota Madiun', 'plzen-kota-madiun'],
    ['knows letters that are no marked ones', 'Łódź Malmö Straße Kızıl', 'lodz-malmo-strasse-kizil'],
    ['drops apostrophes within a word', "King's Ma’arif", 'kings-maarif'],
    ['trims punctuation', '(MoU) 2019!', 'mou-2019'],
    ['leaves nothing of other scripts', '부산', ''],
  ])('%s', (_name, text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });
});
