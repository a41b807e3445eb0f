import { expect, test } from 'vitest';
import { getEntryForm } from '../model/entry-form.ts';
import { formatEntryText, toEntryText } from './entry-text.ts';

const form = getEntryForm('press-releases');

test('writes fields in the order of the schema, one blank line, the body, one line end', () => {
  const fields = { kind: 'report', title: 'Rapat', people: [{ office: 'Bupati', name: 'Siti' }] };
  expect(toEntryText({ fields, body: '\nIsi.\n\n' }, form)).toBe(
    `---
title: Rapat
kind: report
people:
  - name: Siti
    office: Bupati
---

Isi.
`,
  );
});

test('quotes only what YAML would read as something else, with single quotes', () => {
  const fields = { title: 'Kota: kembar', regions: ['35.10'], date: '2019-09-25', number: '012', place: "Jum'at" };
  const text = toEntryText({ fields, body: '' }, form);
  expect(text).toContain("title: 'Kota: kembar'\n");
  expect(text).toContain("  - '35.10'\n");
  expect(text).toContain('date: 2019-09-25\n');
  expect(text).toContain("number: '012'\n");
  expect(text).toContain("place: Jum'at\n");
});

test('never folds a long line', () => {
  const summary = 'kata '.repeat(80).trim();
  expect(toEntryText({ fields: { summary }, body: '' }, form)).toContain(`summary: ${summary}\n`);
});

test('leaves out optional fields that are empty, and the body where there is none', () => {
  const fields = { title: 'Rapat', people: [], office: '' };
  expect(toEntryText({ fields, body: ' \n' }, form)).toBe('---\ntitle: Rapat\n---\n');
});

test('changes nothing when it is done again', () => {
  const written = '---\nkind: report\r\ntitle: "Rapat"\ndate: "2019-09-25"\n---\nIsi.';
  const once = formatEntryText(written, form);
  expect(once).toBe('---\ntitle: Rapat\nkind: report\ndate: 2019-09-25\n---\n\nIsi.\n');
  expect(formatEntryText(once ?? '', form)).toBe(once);
});

test('leaves alone what it cannot read', () => {
  expect(formatEntryText('tanpa bagian data', form)).toBeUndefined();
  expect(formatEntryText('---\na: [\n---\n', form)).toBeUndefined();
});
