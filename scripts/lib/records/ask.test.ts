import { expect, test } from 'vitest';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import type { Answers } from './answers.ts';
import { ask, type Interview } from './ask.ts';
import { findExamples } from './examples.ts';
import { listChoices } from './list-choices.ts';
import { questions } from './questions.ts';

const examples = findExamples(readContentSet(listSourceFiles('tests/fixtures/toy-province')));

/** Somebody who types these lines one after the other. */
function makeInterview(lines: readonly string[], judge: Interview['judge'] = () => undefined) {
  const left = [...lines];
  const said: string[] = [];
  const asked: string[] = [];
  const kept: Answers[] = [];
  const interview: Interview = {
    read: (prompt) => {
      asked.push(prompt);
      return Promise.resolve(left.shift() ?? '');
    },
    say: (text) => said.push(text),
    judge,
    listChoices,
    examples,
    keep: (answers) => kept.push({ ...answers }),
  };
  return { interview, said, asked, kept };
}

const [title] = questions.agreement;
const form = questions.agreement.filter(({ name }) => name === 'class');

test('asks again at once where an answer cannot be used, and keeps each that can', async () => {
  const { interview, said, kept } = makeInterview(['', 'x', 'Kota kembar'], (_, { title: text }) =>
    text === 'x' ? 'terlalu pendek' : undefined,
  );
  expect(await ask([title], {}, interview)).toEqual({ title: 'Kota kembar' });
  expect(said).toEqual(['  Jawaban ini wajib.', '  terlalu pendek']);
  expect(kept).toEqual([{ title: 'Kota kembar' }]);
});

test('offers choices with numbers, in words', async () => {
  const { interview, asked } = makeInterview(['3']);
  expect(await ask(form, {}, interview)).toEqual({ class: 'Nota kesepahaman' });
  expect(asked[0]).toContain('  3. Nota kesepahaman\n');
});

test('does not ask again what is answered, unless it is wrong', async () => {
  const { interview } = makeInterview(['baik'], (_, { title: text }) => (text === 'salah' ? 'tidak' : undefined));
  expect(await ask([title], { title: 'benar' }, interview)).toEqual({ title: 'benar' });
  expect(await ask([title], { title: 'salah' }, interview)).toEqual({ title: 'baik' });
});

test('asks for the number of a release, not of a report', async () => {
  const list = questions.release.filter(({ name }) => name === 'kind' || name === 'number');
  expect(await ask(list, { kind: 'Berita' }, makeInterview([]).interview)).toEqual({ kind: 'Berita' });
  expect(await ask(list, { kind: 'Siaran pers' }, makeInterview(['1/2026']).interview)).toMatchObject({
    number: '1/2026',
  });
});
