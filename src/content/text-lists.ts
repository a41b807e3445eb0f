import type { DatedNote, PublicationText } from '~/domain/records/publication.ts';

/** The texts of a list by their permanent keys. */
export function byKey(items: readonly { key: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(items.map(({ key, text }) => [key, text]));
}

/** The offices of people by their names. */
export function byName(people: readonly { name: string; office?: string | undefined }[]): Record<string, string> {
  return Object.fromEntries(people.flatMap(({ name, office }) => (office === undefined ? [] : [[name, office]])));
}

/** The words about publishing of a record or its translation. */
export function toPublicationText(words: {
  withdrawn?: { reason: string } | undefined;
  corrections: readonly DatedNote[];
  changes: readonly DatedNote[];
}): PublicationText {
  return { withdrawn: words.withdrawn?.reason, corrections: words.corrections, changes: words.changes };
}
