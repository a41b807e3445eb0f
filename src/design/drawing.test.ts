import { describe, expect, test } from 'vitest';
import { DrawingError, paintDrawing, readDrawing } from './drawing.ts';
import { toHexColours } from './palette.ts';

const svg = (content: string, attributes = 'viewBox="0 0 32 32"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

describe('a drawing', () => {
  test('keeps shapes, places and colours', () => {
    const content = '<g transform="rotate(45 16 16)"><circle cx="1.5" cy="2" r="3" fill="var(--accent, #363d8c)"/></g>';
    expect(readDrawing(svg(content))).toEqual({
      width: 32,
      height: 32,
      content: content.replace('/>', '></circle>'),
    });
  });

  test('loses comments and the size of its window', () => {
    expect(
      readDrawing(`<!-- a --><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 4 2"/>`),
    ).toEqual({
      width: 4,
      height: 2,
      content: '',
    });
  });

  test.each([
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['a style sheet', '<style>*{}</style>', '<style>'],
    ['a link', '<a><path d="M0 0"/></a>', '<a>'],
    ['another document', '<use href="#a"/>', '<use>'],
    ['HTML', '<foreignObject/>', '<foreignObject>'],
    ['a picture', '<image href="https://x.example/a.png"/>', '<image>'],
    ['a handler', '<path onload="alert(1)" d="M0 0"/>', '<path onload="alert(1)">'],
    ['a style', '<path style="fill:red" d="M0 0"/>', '<path style="fill:red">'],
    ['an id', '<path id="main" d="M0 0"/>', '<path id="main">'],
    ['a class', '<g class="hidden"/>', '<g class="hidden">'],
    ['a reference in a colour', '<path fill="url(https://x.example)"/>', '<path fill="url(https://x.example)">'],
    ['a colour that is not in the palette', '<path fill="var(--nothing)"/>', '<path fill="var(--nothing)">'],
    ['words', 'hello', 'text'],
    ['an attribute that objects have', '<g constructor="1"/>', '<g constructor="1">'],
  ])('with %s is refused', (_, content, message) => {
    expect(() => readDrawing(svg(content))).toThrow(new DrawingError(message));
  });

  test.each([
    ['no window', ''],
    ['a window that begins elsewhere', 'viewBox="-1 0 32 32"'],
    ['an empty window', 'viewBox="0 0 0 32"'],
    ['a handler', 'viewBox="0 0 32 32" onload="alert(1)"'],
  ])('with %s is refused', (_, attributes) => {
    expect(() => readDrawing(svg('', attributes))).toThrow(DrawingError);
  });

  test.each([
    '',
    'no drawing',
    '<svg viewBox="0 0 1 1"/>',
    svg('<g>'),
    `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`,
    svg('<g/>'.repeat(6000)),
  ])('is refused where it is none: %#', (text) => {
    expect(() => readDrawing(text)).toThrow(DrawingError);
  });

  test('is painted in fixed colours for pictures', () => {
    const colours = toHexColours({ accent: 275, second: 40, ground: 85 });
    const drawing = readDrawing(svg('<path fill="var(--brick)" stroke="currentColor"/>'));
    expect(paintDrawing(drawing, colours, '#ffffff')).toBe('<path fill="#9e4421" stroke="#ffffff"></path>');
  });
});
