import { memberKinds } from '../../../../src/domain/records/handbook.ts';
import type { Entry } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { getAt, listAt } from '../field-values.ts';
import { atField } from '../finding.ts';
import { findNearest } from '../nearest.ts';

/** Dossiers: regions that exist, and notes about members in every language. */
export const checkCollections: Rule = ({ content }, report) => {
  const regions = content.records('regions').map(({ slug }) => slug);
  for (const record of content.records('collections')) {
    for (const { path, value } of listAt(record.document.value, 'members.*.region'))
      if (typeof value === 'string' && !regions.includes(value))
        report('unknown-region', atField(record, path), {
          written: value,
          suggestion: quote(findNearest(value, regions)),
        });
    const noted = listNoted(record);
    for (const text of content.translationsOf(record)) {
      const translated = listAt(text.document.value, 'notes.*.member');
      for (const { path, value } of translated)
        if (!noted.includes(String(value)))
          report('translation-key-extra', atField(text, path), {
            key: 'members',
            written: String(value),
            suggestion: findNearest(String(value), noted),
          });
      for (const member of noted)
        if (!translated.some(({ value }) => value === member))
          report('translation-note-missing', atField(text, ['notes']), { written: member });
    }
  }
};

/** The members of which the record says something, by the names of their files. */
function listNoted({ document }: Entry): string[] {
  return listAt(document.value, 'members.*').flatMap(({ value }) => {
    if (getAt(value, ['note']) === undefined) return [];
    const slug = memberKinds.map((kind) => getAt(value, [kind])).find((name) => typeof name === 'string');
    return slug === undefined ? [] : [slug];
  });
}

/** As it stands in front matter. */
function quote(slug: string | undefined): string | undefined {
  return slug === undefined ? undefined : `"${slug}"`;
}
