import { expect, test } from 'vitest';
import { suggestDate, toDayOfSerial } from './suggest-date.ts';

test.each([
  ['tgl 12 Maret 2019', '2019-03-12'],
  ['TMT 1 Januari 2020', '2020-01-01'],
  ['17 Agst 2019', '2019-08-17'],
  ['Selasa, 12 Maret 2019', '2019-03-12'],
  ['12-03-19', '2019-03-12'],
  ['12/III/2019', '2019-03-12'],
  ['03/25/2019', '2019-03-25'],
  ['5-7 Juli 2017', '2017-07-05/2017-07-07'],
  ['28 Februari - 2 Maret 2019', '2019-02-28/2019-03-02'],
  ['2019-2021', '2019/2021'],
  ['sekitar 2016', 'about 2016'],
  ['Triwulan II 2017', '2017-04/2017-06'],
  ['akhir 2014', '2014'],
  ['2019-03-12 00:00:00', '2019-03-12'],
])('reads %s', (written, date) => {
  expect(suggestDate(written)).toBe(date);
});

test.each(['kemarin', '12 Maret', '31 Februari 2019', 'Surabaya, 12 Maret 2019', ''])(
  'reads no date in "%s"',
  (written) => {
    expect(suggestDate(written)).toBeUndefined();
  },
);

test('reads the numbers by which spreadsheet programs count days, but none that is hardly a day', () => {
  expect(toDayOfSerial(43_902)).toBe('2020-03-12');
  expect(toDayOfSerial(2019)).toBeUndefined();
});
