import type { Annotation } from '../check/reporters/annotations.ts';
import type { ReportLanguage } from '../check/to-problem.ts';
import type { TouchedRecord } from './touched-records.ts';

const words = {
  id: {
    none: (base: string) =>
      `Tidak ada berkas isi yang disentuh lebih dari satu cabang terbuka (dibandingkan dengan ${base}).`,
    noneOf: (record: string) => `Tidak ada cabang terbuka yang menyentuh ${record}.`,
    by: (author: string, day: string) => `${author}, ${day}`,
    incomparable: (name: string) =>
      `Cabang ${name} tidak dapat dibandingkan; ambil riwayat lengkapnya: git fetch --unshallow`,
    message: (record: string, names: string) => `${record} juga diubah di cabang lain: ${names}.`,
    remedy: 'Bicaralah dengan pemilik cabang itu sebelum menggabung.',
  },
  en: {
    none: (base: string) => `No content file is touched by more than one open branch (compared with ${base}).`,
    noneOf: (record: string) => `No open branch touches ${record}.`,
    by: (author: string, day: string) => `${author}, ${day}`,
    incomparable: (name: string) => `Branch ${name} cannot be compared; fetch its whole history: git fetch --unshallow`,
    message: (record: string, names: string) => `${record} is changed on other branches too: ${names}.`,
    remedy: 'Talk to the owner of that branch before merging.',
  },
} satisfies Record<ReportLanguage, unknown>;

interface Found {
  base: string;
  records: readonly TouchedRecord[];
  incomparable: readonly string[];
  /** The one record that was asked for. */
  record?: string | undefined;
}

/** The report for people. */
export function formatBranches({ base, records, incomparable, record }: Found, language: ReportLanguage): string {
  const t = words[language];
  const blocks = records.map(({ record: name, branches }) =>
    [
      name,
      ...branches.flatMap((branch) => [
        `  ${branch.name} (${t.by(toPlain(branch.author), branch.changed)})`,
        ...branch.files.map((file) => `    ${toPlain(file)}`),
      ]),
    ].join('\n'),
  );
  const nothing = record === undefined ? t.none(base) : t.noneOf(record);
  return [...(blocks.length > 0 ? blocks : [nothing]), ...incomparable.map(t.incomparable)].join('\n\n');
}

/** One warning for each record, at the file that the branch under review changes. */
export function toAnnotations(
  records: readonly TouchedRecord[],
  current: string | undefined,
  language: ReportLanguage,
): Annotation[] {
  const t = words[language];
  return records.map(({ record, branches }) => {
    const own = branches.find(({ name }) => name === current) ?? branches[0];
    const others = branches
      .filter((branch) => branch !== own)
      .map(({ name, author }) => `${name} (${toPlain(author)})`);
    return {
      severity: 'warning',
      code: 'same-record',
      file: own?.files[0] ?? record,
      message: t.message(record, others.join(', ')),
      remedy: t.remedy,
    };
  });
}

/** Names of people and files may hold anything; a terminal and a log get no control characters. */
function toPlain(text: string): string {
  return text.replace(/\p{C}/gu, '');
}
