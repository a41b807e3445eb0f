import { expect, test } from 'vitest';
import { suggestDate, suggestMonth, toDayOfSerial } from './suggest-date.ts';

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
  ['Q3 2018', '2018-07/2018-09'],
  ['Semester II Tahun 2021', '2021-07/2021-12'],
  ['akhir 2014', '2014'],
  ['2019-03-12 00:00:00', '2019-03-12'],
])('reads %s', (written, date) => {
  expect(suggestDate(written)).toBe(date);
});

test.each(['kemarin', '12 Maret', 'Semester III 2021', '31 Februari 2019', 'Surabaya, 12 Maret 2019', ''])(
  'reads no date in "%s"',
  (written) => {
    expect(suggestDate(written)).toBeUndefined();
  },
);

test.each([
  ['31/04/2022', '2022-04'],
  ['29 Pebruari 2023', '2023-02'],
  ['30 April 2022', undefined],
  ['April 2022', undefined],
  ['2018-13-01', undefined],
])('tells the month of a day that it does not have: %s', (written, month) => {
  expect(suggestMonth(written)).toBe(month);
});

test('reads the numbers by which spreadsheet programs count days, but none that is hardly a day', () => {
  expect(toDayOfSerial(43_902)).toBe('2020-03-12');
  expect(toDayOfSerial(2019)).toBeUndefined();
});
