import { listValid } from '../../../../src/reader/content-set.ts';
import type { CheckContext, Rule } from '../check-context.ts';
import { atField, atFile, type Report } from '../finding.ts';
import { isOverlapping, joinBoxes, readMapShapes, swapAxes, type Box, type MapShape } from '../map-shapes.ts';

const boundaries = 'map/boundaries.geojson';

/** The map: shapes and regions fit each other one to one, and lie where the frame is. */
export const checkMap: Rule = (context, report) => {
  const file = context.content.files.find(({ path, kind }) => path === boundaries && kind === 'file');
  if (!file) return;
  const shapes = readMapShapes(file.read());
  if (!shapes) return report('geojson-unreadable', { file: boundaries, line: 1 });
  checkAxes(shapes, context, report);
  if (shapes.every(({ properties }) => typeof properties['code'] !== 'string'))
    return report('map-property-names', { file: boundaries, line: 1 }, describeProperties(shapes, context));
  checkPairs(shapes, context, report);
};

/** Which properties there are, and which of them holds the codes. */
function describeProperties(shapes: readonly MapShape[], context: CheckContext) {
  const names = Object.keys(shapes[0]?.properties ?? {});
  const known = listCodes(context);
  const holdsCodes = (name: string) => shapes.some(({ properties }) => known.has(toBare(properties[name])));
  const [example] = known.values();
  return { written: names.join(', '), suggestion: names.find(holdsCodes), example };
}

/** Codes of regions, by what is left of them without dots: some maps write `3578` for `35.78`. */
function listCodes({ content, site }: CheckContext): ReadonlyMap<string, string> {
  const codes = listValid(content.records('regions')).map(({ data }) => data.code);
  return new Map(codes.filter((code) => code !== site?.provinceCode).map((code) => [toBare(code), code]));
}

const toBare = (code: unknown) => String(code).replace(/[^\p{L}\p{N}]/gu, '');

/** Every shape has a region, and every region a shape, but for one that is no more. */
function checkPairs(shapes: readonly MapShape[], context: CheckContext, report: Report): void {
  const codes = listCodes(context);
  const all = new Set(codes.values());
  // That there is no region at all, or that nobody can say which is the whole, is said once.
  if (all.size === 0 || !context.site) return;
  const drawn = new Set<string>();
  for (const { properties } of shapes) {
    const { code: value } = properties;
    const code = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    if (drawn.has(code)) report('shape-twice', { file: boundaries, line: 1 }, { written: code });
    drawn.add(code);
    if (all.has(code)) continue;
    if (code === context.site?.provinceCode) {
      report('shape-of-whole', { file: boundaries, line: 1 }, { written: code });
      continue;
    }
    const suggestion = codes.get(toBare(code));
    report('shape-without-region', { file: boundaries, line: 1 }, { written: code, suggestion });
  }
  for (const region of listValid(context.content.records('regions'))) {
    const { code, name, withdrawn } = region.data;
    if (all.has(code) && !withdrawn && !drawn.has(code) && !drawn.has(toBare(code)))
      report('region-without-shape', atField(region, ['code']), { written: `${code} ${name}` });
  }
}

/** Longitude comes first; and the frame must be there, the right way round, over the shapes. */
function checkAxes(shapes: readonly MapShape[], { content }: CheckContext, report: Report): void {
  const around = joinBoxes(shapes);
  const settings = content.dataFile('map/insets.yaml');
  if (!settings) return report('map-frame-missing', { file: 'map/insets.yaml' }, { expected: toText(around) });
  const frame = settings.data?.main;
  if (around.some((degrees) => Math.abs(degrees) > 180))
    return report('map-not-degrees', { file: boundaries, line: 1 }, { written: toText(around) });
  const isSwapped = Math.abs(around[1]) > 90 || Math.abs(around[3]) > 90;
  if (isSwapped) return report('map-axes-swapped', { file: boundaries, line: 1 }, { written: toText(around) });
  if (!frame || isOverlapping(frame, around)) return;
  if (isOverlapping(frame, swapAxes(around)))
    return report('map-axes-swapped', { file: boundaries, line: 1 }, { written: toText(around) });
  report('map-outside-frame', frame ? atField(settings, ['main']) : atFile(settings), {
    written: toText(frame),
    expected: toText(around),
  });
}

const toText = (box: Box) => box.map((degrees) => String(Math.round(degrees * 100) / 100)).join(', ');
