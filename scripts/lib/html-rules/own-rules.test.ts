import { expect, test } from 'vitest';
import { createValidator } from './create-validator.ts';

const validate = createValidator();
const inPage = (content: string) =>
  `<!doctype html><html lang="en"><head><title>A</title></head><body><main><h1>A</h1>${content}</main></body></html>`;
const listOwn = (content: string) => validate(inPage(content)).filter((problem) => problem.includes('own/'));
const toTable = (row: string) =>
  `<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>${row}</tbody></table>`;

test('finds a row that is wider or narrower than its head', () => {
  expect(listOwn(toTable('<tr><td>1</td><td>2</td></tr>'))).toEqual([]);
  expect(listOwn(toTable('<tr><td>1</td><td>2</td><td>3</td></tr>'))[0]).toContain('3 columns under a head of 2');
  expect(listOwn(toTable('<tr><td>1</td></tr>'))[0]).toContain('1 columns under a head of 2');
});

test('counts cells that take several columns or rows', () => {
  expect(listOwn(toTable('<tr><td colspan="2">1</td></tr>'))).toEqual([]);
  expect(listOwn(toTable('<tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr>'))).toEqual([]);
  expect(listOwn(toTable('<tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>'))).toHaveLength(1);
});

test('finds a term that stands twice in a list, also in groups', () => {
  expect(listOwn('<dl><dt>A</dt><dd>1</dd><dt>B</dt><dd>2</dd></dl><dl><dt>A</dt><dd>1</dd></dl>')).toEqual([]);
  expect(listOwn('<dl><dt>A</dt><dd>1</dd><dt> A </dt><dd>2</dd></dl>')[0]).toContain('"A" stands twice');
  expect(listOwn('<dl><div><dt>A</dt><dd>1</dd></div><div><dt>A</dt><dd>2</dd></div></dl>')).toHaveLength(1);
});

test('knows the rules of the program, too', () => {
  expect(validate(inPage('<p style="color: red">A</p>')).join()).toContain('no-inline-style');
});
