import { expect, test } from 'vitest';
import { PageRecorder } from '~/cache/page-recorder.ts';
import { createChangeLog } from '~/domain/changes/change-log.ts';
import { createRegister } from '~/domain/register/register.ts';
import { event, governmentOf, makeAgreement, partnerParty } from '~/domain/testing/make-agreement.ts';
import { noteChanges, noteRegister } from './noted-view.ts';

function makeRegister(titles: readonly string[] = ['Satu', 'Dua']) {
  const agreements = titles.map((title, index) => {
    const number = `000${String(index + 1)}`;
    return makeAgreement({
      slug: `${number}-a`,
      number,
      local: [governmentOf('35.78')],
      foreign: [partnerParty('busan')],
      events: [event('signing', '2020-01-01')],
      text: { ...makeAgreement().text, id: { ...makeAgreement().text['id'], title } as never },
    });
  });
  const input = { agreements, partners: [], regions: [], pressReleases: [], countries: [], sectors: [] };
  return createRegister({ ...input, today: '2026-11-28', provinceCode: '35' });
}

async function readWith<T>(read: (register: ReturnType<typeof makeRegister>) => T, titles?: readonly string[]) {
  const recorder = new PageRecorder();
  const register = noteRegister(makeRegister(titles), recorder);
  const { result, reads } = await recorder.record(() => Promise.resolve(read(register)));
  const texts = reads.map((one) => recorder.toText(one)).toSorted();
  const stamps = await Promise.all(texts.map((text) => recorder.stampOf(text)));
  return { result, reads: texts.map((text) => text.replaceAll('\0', '|').replace('\n', ' ')), stamps };
}

test('says the same as the register', () => {
  const plain = makeRegister();
  const noted = noteRegister(plain, new PageRecorder());
  const toText = (register: typeof plain) =>
    JSON.stringify([register.agreements, register.ofRegion('35.78'), register.withdrawn]);
  expect(toText(noted) === toText(plain)).toBe(true);
});

test('notes the lists, the lookups and the fields that a page reads, and no others', async () => {
  const { reads } = await readWith((register) => {
    const [first] = register.ofRegion('35.78');
    return [first?.slug, first?.number, register.partner('busan')];
  });
  expect(reads).toEqual(['field agreements/0001-a|number', 'register ofRegion|35.78', 'register partner|busan']);
});

test('gives the same record for the same record, wherever it is found', async () => {
  const { result } = await readWith((register) => [
    register.agreements[0] === register.agreement('0001-a'),
    register.agreements === register.agreements,
  ]);
  expect(result).toEqual([true, true]);
});

test('tells a page that read a title from one that did not, where the title changes', async () => {
  const readTitle = ({ agreements: [, second] }: ReturnType<typeof makeRegister>) => second?.text;
  const readStatus = ({ agreements: [, second] }: ReturnType<typeof makeRegister>) => second?.status;
  const other = ['Satu', 'Tiga'];
  expect((await readWith(readTitle, other)).stamps).not.toEqual((await readWith(readTitle)).stamps);
  expect((await readWith(readStatus, other)).stamps).toEqual((await readWith(readStatus)).stamps);
});

test('tells where a list is another, though the page read no record of it', async () => {
  const count = ({ agreements }: ReturnType<typeof makeRegister>) => agreements.length;
  expect((await readWith(count, ['Satu'])).stamps).not.toEqual((await readWith(count)).stamps);
});

test('notes a field that is not there, which may come', async () => {
  const { reads } = await readWith(({ agreements: [first] }) => first?.withdrawn);
  expect(reads).toContain('field agreements/0001-a|withdrawn');
});

test('notes the log as a whole, or the lines of one record', async () => {
  const recorder = new PageRecorder();
  const log = noteChanges(createChangeLog([], { reach: 'none', folder: '' }), recorder);
  const { reads } = await recorder.record(() => Promise.resolve([log.changes, log.ofRecord('partners', 'busan')]));
  expect(reads.map((one) => recorder.toText(one).replaceAll('\0', '|')).toSorted()).toEqual([
    'log\nchanges',
    'log\nofRecord|partners|busan',
  ]);
});
