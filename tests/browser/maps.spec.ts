import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../../src/config/site.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { expect, test } from './fixtures.ts';

const least = 11;
const hasMap = existsSync(path.join(contentDir, 'map/boundaries.geojson'));

/** Runs in the page: what is wrong with the names on the map of the province, as it is drawn in this window. */
function listFaults(least: number): string[] {
  const [map] = document.querySelectorAll('.province-map');
  if (!map) return ['no map'];
  const isDrawn = (one: Element) => one.getBoundingClientRect().width > 0;
  const texts = [...map.querySelectorAll<SVGTextElement>('svg text')].filter(isDrawn);
  const toSize = (text: SVGTextElement) =>
    Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
  const small = texts.filter((text) => toSize(text) < least);
  const cut = texts.filter((text) => {
    const [name, frame] = [text, text.ownerSVGElement ?? text].map((one) => one.getBoundingClientRect());
    return name && frame && (name.left < frame.left - 1 || name.right > frame.right + 1);
  });
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
    ...cut.map((text) => `beyond the edge: ${text.textContent.trim()}`),
    ...outside.map((text) => `outside its frame: ${text.textContent.trim()}`),
    ...nameless.map((shape) => `without a name: ${(shape as SVGElement).dataset['region'] ?? ''}`),
  ];
}

for (const kind of ['home', 'map', 'gaps'] as const) {
  test(`every region has a name of ${String(least)} px on the map of ${kind}, and those of insets stay in their frames`, async ({
    page,
  }) => {
    test.skip(!hasMap, 'the content has no map');
    for (const width of [320, 640, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(toUrl({ page: kind }, languages[0]));
      expect(await page.evaluate(listFaults, least), String(width)).toEqual([]);
    }
  });
}
