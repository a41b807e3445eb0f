/** The fields of a file, as its front matter holds them; dates keep their characters. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Fields that state no fact: prose that says it in other words, notes on method, what only search and maps use, and
 * what a record says about its publishing, which is told as such.
 */
const noFacts = new Set([
  'aliases',
  'alt',
  'archived',
  'capitalNote',
  'caption',
  'changes',
  'checked',
  'corrections',
  'draft',
  'embargo',
  'ground',
  'ids',
  'label',
  'nextReview',
  'notes',
  'otherNames',
  'publishAt',
  'published',
  'purpose',
  'summary',
  'text',
  'updated',
  'what',
  'withdrawn',
]);

/** What of a source says which one it is. */
const sourceFields = new Set(['date', 'id', 'publisher']);

/** The facts of a record that are the same in every language, without prose, bookkeeping and citations. */
export function pickFacts(fields: Fields): Fields {
  const facts = Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'title' && field !== 'name'));
  return prune(facts, (field, value) => !noFacts.has(field) && field !== 'place' && !isCitation(field, value));
}

/** The facts that each language has its own words for: the name of a record, and the places of its events. */
export function pickWords({ title, name, events }: Fields): Fields {
  const places = Array.isArray(events)
    ? events.filter(isFields).map(({ key, place }) => ({ key, ...(place !== undefined && { place }) }))
    : [];
  return { ...(title !== undefined && { title }), ...(name !== undefined && { name }), events: places };
}

/** Which facts cite a source is no fact; which sources a record has is one. */
function isCitation(field: string, value: unknown): boolean {
  return field === 'sources' && Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function prune(fields: Fields, isKept: (field: string, value: unknown) => boolean): Fields {
  const kept = Object.entries(fields).filter(([field, value]) => value !== undefined && isKept(field, value));
  return Object.fromEntries(
    kept.map(([field, value]) => {
      const rule = field === 'sources' ? (below: string) => sourceFields.has(below) : isKept;
      if (Array.isArray(value))
        return [field, value.map((item: unknown) => (isFields(item) ? prune(item, rule) : item))];
      return [field, isFields(value) ? prune(value, rule) : value];
    }),
  );
}

/** True for a group of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
