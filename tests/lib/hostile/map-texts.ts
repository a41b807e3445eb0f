/** The same value with each of its texts changed; a field is named by its way from the top: `events.0.what`. */
export function mapTexts(value: unknown, change: (field: string, text: string) => string, field = ''): unknown {
  if (typeof value === 'string') return change(field, value);
  const below = (key: string | number) => (field === '' ? String(key) : `${field}.${String(key)}`);
  if (Array.isArray(value)) return value.map((item: unknown, index) => mapTexts(item, change, below(index)));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change, below(key))]));
}
