import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { expect, test } from './fixtures.ts';

const least = 11;

/** Runs in the page: what is wrong with the names on the map of the province, as it is drawn in this window. */
function listFaults(least: number): string[] {
  const [map] = document.querySelectorAll('.province-map');
  if (!map) return [];
  const isDrawn = (one: Element) => one.getBoundingClientRect().width > 0;
  const texts = [...map.querySelectorAll<SVGTextElement>('svg text')].filter(isDrawn);
  const toSize = (text: SVGTextElement) =>
    Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
  const small = texts.filter((text) => toSize(text) < least);
  const insets = [...map.querySelectorAll('.inset')].filter(isDrawn).map((box) => box.getBoundingClientRect());
  const outside = texts.filter((text) => {
    const name = text.getBoundingClientRect();
    if (!text.classList.contains('inset-name')) return false;
    return !insets.some((box) => name.left >= box.left && name.right <= box.right && name.bottom <= box.bottom);
  });
  const shapes = [...map.querySelectorAll('.shapes a[data-region]')].filter(isDrawn);
  const named = new Set(
    [...map.querySelectorAll<HTMLElement>('.names text, .tiles a, .shapes li a')]
      .filter(isDrawn)
      .map(({ dataset }) => dataset.region),
  );
  const nameless = shapes.filter((shape) => !named.has((shape as SVGElement).dataset['region']));
  return [
    ...small.map((text) => `too small: ${text.textContent.trim()}`),
    ...outside.map((text) => `outside its frame: ${text.textContent.trim()}`),
    ...nameless.map((shape) => `without a name: ${(shape as SVGElement).dataset['region'] ?? ''}`),
  ];
}

for (const kind of ['home', 'map', 'gaps'] as const) {
  test(`every region has a name of ${String(least)} px on the map of ${kind}, and those of insets stay in their frames`, async ({
    page,
  }) => {
    for (const width of [320, 640, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(toUrl({ page: kind }, languages[0]));
      expect(await page.evaluate(listFaults, least), String(width)).toEqual([]);
    }
  });
}
