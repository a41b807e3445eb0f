import writeExcelFile from 'write-excel-file/node';
import { importColumns } from './columns.ts';

/** Writes the workbook that regency offices fill in: headings, one example, and a sheet that explains the columns. */
export async function writeTemplate(file: string): Promise<void> {
  const heading = (value: string) => ({ value, fontWeight: 'bold' as const });
  await writeExcelFile([
    {
      sheet: 'Kerja sama',
      columns: importColumns.map(() => ({ width: 24 })),
      data: [
        importColumns.map((item) => heading(`${item.heading}${item.isRequired ? ' *' : ''}`)),
        importColumns.map(({ example }) => ({ value: example, type: String })),
      ],
    },
    {
      sheet: 'Petunjuk',
      columns: [{ width: 24 }, { width: 10 }, { width: 90 }],
      data: [
        ['Kolom', 'Wajib', 'Isinya'].map(heading),
        ...importColumns.map((item) => [
          { value: item.heading },
          { value: item.isRequired ? 'ya' : 'tidak' },
          { value: item.help },
        ]),
      ],
    },
  ]).toFile(file);
}
