import { parsePartialDate } from '../domain/calendar/dates.ts';
import type { FieldChange } from '../domain/records/field-changes.ts';
import { formatDate } from './format.ts';
import type { Locale } from './locales.ts';
import { isUiKey, translate } from './translate.ts';

/**
 * A changed field in one sentence: `Masa berlaku: 2025 → 2030`; a text that changed is only named.
 * @example toChangeWords({ path: 'events.term.until', before: '2025', after: '2030' }, 'en')  // 'Term: 2025 → 2030'
 */
export function toChangeWords({ path, before, after }: FieldChange, locale: Locale): string {
  const label = toLabel(path, locale);
  if (before === undefined && after === undefined) return label;
  const [old, recent] = [before, after].map((value) =>
    value === undefined ? translate(locale, 'change.nothing') : toValue(value, path, locale),
  );
  return `${label}: ${String(old)} → ${String(recent)}`;
}

/** The words of the nearest field that has some. */
function toLabel(path: string, locale: Locale): string {
  const names = path.split('.');
  for (let length = names.length; length > 0; length -= 1) {
    const key = `change.field.${names.slice(0, length).join('.')}`;
    if (isUiKey(key)) return translate(locale, key);
  }
  return translate(locale, 'change.field.other');
}

function toValue(value: string, path: string, locale: Locale): string {
  const isDate = /(?:^|\.)(?:date|until|lastVerified|nextReview|asOf|checked|updated)$/.test(path);
  const date = isDate ? parsePartialDate(value) : undefined;
  return date ? formatDate(date, locale) : value;
}
