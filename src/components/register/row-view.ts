import type { PartialDate } from '~/domain/calendar/dates.ts';
import type { FacetKey } from '~/domain/register/facets.ts';
import { toRowStatus, type RegisterRow } from '~/domain/register/register-rows.ts';
import { toDateWords } from '~/i18n/date-words.ts';
import type { Translate } from '~/i18n/fill-text.ts';
import type { Locale } from '~/i18n/locales.ts';
import { toStatusLabel } from '~/i18n/status-words.ts';
import type { UiKey } from '~/i18n/texts.ts';

interface Writer {
  root: HTMLElement;
  t: Translate<UiKey<'list'>>;
  locale: Locale;
  prefix: string;
  /** Address of the register. */
  register: string;
  label: (key: FacetKey, value: string) => string;
  /** The name of the facet "evidence". */
  evidence: string;
}

/** The list item of an agreement, as the page's template has it. */
export function toRowElement(row: RegisterRow, writer: Writer): Node {
  const { root, t, locale, label } = writer;
  const item = clone(root, 'template[data-part="row"]');
  const set = (name: string, text: string) => {
    const part = item.querySelector(`[data-part="${name}"]`);
    if (part) part.textContent = text;
  };
  item.querySelector('a')?.setAttribute('href', `${writer.register}${row.slug}/`);
  const status = toRowStatus(row);
  item.querySelector('[data-part="status"]')?.replaceWith(clone(root, `template[data-status="${status}"]`));
  const words = item.querySelector('[data-label]');
  const word = row.isProgramme ? 'programme-no-news' : status;
  if (words) words.textContent = toStatusLabel({ word, year: row.year }, t);
  set('number', `${writer.prefix}-${row.number}`);
  set('title', row.title);
  set('local', row.local.join('; '));
  set('foreign', row.foreign.join('; '));
  const countries = row.facets.country.filter((code) => code.length === 2);
  item
    .querySelector('[data-part="countries"]')
    ?.append(...countries.flatMap((code) => ['\u2002', toCountry(code, label('country', code), root)]));
  const facts = [
    ...row.facets.class.map((value) => label('class', value)),
    ...row.facets.evidence.map((value) => `${writer.evidence}: ${label('evidence', value)}`),
    row.signed ? t('row.signed', { date: toDate(row.signed, t, locale) }) : '',
    row.until ? t('row.until', { date: toDate(row.until, t, locale) }) : '',
    row.endsSoon ? t(row.isEndUncertain ? 'overlay.mayEndSoon' : 'overlay.endsSoon') : '',
    row.renewalUnderWay ? t('overlay.renewalUnderWay') : '',
  ];
  set('facts', facts.filter((fact) => fact !== '').join(' · '));
  return item;
}

/** A date in words, with `by` or `about` where it has them. */
export function toDate(date: PartialDate, t: Translate<UiKey<'list'>>, locale: Locale): string {
  const words = toDateWords(date, locale);
  return date.qualifier ? t(`date.${date.qualifier}`, { date: words }) : words;
}

function toCountry(code: string, name: string, root: HTMLElement): Node {
  const country = clone(root, 'template[data-part="country"]');
  const flag = country.querySelector('img');
  if (flag) flag.src = `/flags/${code.toLowerCase()}.svg`;
  const words = country.querySelector('[data-part="name"]');
  if (words) words.textContent = name;
  return country;
}

function clone(root: HTMLElement, selector: string): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(selector);
  return template ? (template.content.cloneNode(true) as DocumentFragment) : document.createDocumentFragment();
}
