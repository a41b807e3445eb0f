import type { Annotation } from '../check/reporters/annotations.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { useTranslations } from '../../../src/i18n/translate.ts';
import type { TouchedRecord } from './touched-records.ts';

interface Found {
  base: string;
  records: readonly TouchedRecord[];
  incomparable: readonly string[];
  /** The one record that was asked for. */
  record?: string | undefined;
}

/** The report for people. */
export function formatBranches({ base, records, incomparable, record }: Found, language: Locale): string {
  const t = useTranslations(language);
  const blocks = records.map(({ record: name, branches }) =>
    [
      name,
      ...branches.flatMap((branch) => [
        `  ${branch.name} (${toPlain(branch.author)}, ${branch.changed})`,
        ...branch.files.map((file) => `    ${toPlain(file)}`),
      ]),
    ].join('\n'),
  );
  const nothing = record === undefined ? t('branches.none', { base }) : t('branches.noneOf', { record });
  return [
    ...(blocks.length > 0 ? blocks : [nothing]),
    ...incomparable.map((name) => t('branches.incomparable', { name })),
  ].join('\n\n');
}

/** One warning for each record, at the file that the branch under review changes. */
export function toAnnotations(
  records: readonly TouchedRecord[],
  current: string | undefined,
  language: Locale,
): Annotation[] {
  const t = useTranslations(language);
  return records.map(({ record, branches }) => {
    const own = branches.find(({ name }) => name === current) ?? branches[0];
    const others = branches
      .filter((branch) => branch !== own)
      .map(({ name, author }) => `${name} (${toPlain(author)})`);
    return {
      severity: 'warning',
      code: 'same-record',
      file: own?.files[0] ?? record,
      message: t('branches.message', { record, names: others.join(', ') }),
      remedy: t('branches.remedy'),
    };
  });
}

/** Names of people and files may hold anything; a terminal and a log get no control characters. */
function toPlain(text: string): string {
  return text.replace(/\p{C}/gu, '');
}
