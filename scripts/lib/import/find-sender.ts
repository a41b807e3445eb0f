import type { FindReference } from '../records/find-reference.ts';

/** The partner that sends a sheet itself, by its name or by what that of its office begins with: "JICA Indonesia Office". */
export function findSendingPartner(sender: string, find: FindReference): string | undefined {
  const words = sender.split(/\s+/);
  return words
    .map((_, index) => words.slice(0, words.length - index).join(' '))
    .map((name) => find.quietly('partners', name))
    .find((slug) => slug !== undefined);
}
