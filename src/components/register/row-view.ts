import type { FacetKey } from '~/domain/register/facets.ts';
import { toRowAddress, toRowStatus, type RegisterRow } from '~/domain/register/register-rows.ts';
import type { Translate } from '~/i18n/fill-text.ts';
import type { Locale } from '~/i18n/locales.ts';
import { toDate } from '~/i18n/date-words.ts';
import { listLocalWords, toRowWords, toSideWords } from '~/i18n/row-words.ts';
import { toStatusLabel } from '~/i18n/status-words.ts';
import type { RegisterArea } from '~/i18n/register-table.ts';
import type { UiKey } from '~/i18n/texts.ts';

interface Writer {
  root: HTMLElement;
  t: Translate<UiKey<RegisterArea>>;
  locale: Locale;
  /** Address of the register. */
  register: string;
  label: (key: FacetKey, value: string) => string;
}

/** The list item of an agreement, as the page's template has it. */
export function toRowElement(row: RegisterRow, writer: Writer & { isStatusSaid: boolean }): Node {
  const { root } = writer;
  const item = cloneTemplate(root, '[data-part="row"]');
  const part = (name: string) => item.querySelector(`[data-part="${name}"]`);
  const status = writer.isStatusSaid ? {} : { status: toStatusText(row, writer) };
  const { main, side, countries, facts, evidence, narrow } = toRowWords(row, { ...writer, ...status });
  const fill = (name: string, whole: string, short: string) => {
    part(name)?.querySelector('[data-part="whole"]')?.replaceChildren(whole);
    part(name)?.querySelector('[data-part="short"]')?.replaceChildren(short);
  };
  item.querySelector('a')?.setAttribute('href', toRowAddress(row, writer.register));
  fill('main', main, narrow.main);
  part('countries')?.append(...countries.map((country) => toCountry(country, root)));
  fill('side', toSideWords(side), toSideWords(narrow.side));
  part('number')?.replaceChildren(row.number);
  if (row.outside) part('prefix')?.replaceChildren(`${row.outside.prefix}-`);
  if (!writer.isStatusSaid) part('status')?.append(toStatus(row, writer), facts.length > 0 ? ' · ' : '');
  fill('line', facts.join(' · '), narrow.facts.join(' · '));
  part('evidence')?.append(` · ${evidence}`);
  return item;
}

/** The same as a row of the table: nothing shortened, a column for each fact. */
export function toTableRow(row: RegisterRow, writer: Writer): Node {
  const { root, t, locale, label } = writer;
  const item = cloneTemplate(root, '[data-part="table-row"]');
  const set = (name: string, ...content: (Node | string)[]) =>
    item.querySelector(`[data-part="${name}"]`)?.replaceChildren(...content);
  const countries = row.facets.country.filter((code) => code.length === 2);
  item.querySelector('a')?.setAttribute('href', toRowAddress(row, writer.register));
  set('main', row.foreign.join('; '));
  set('countries', ...countries.map((code) => toCountry({ code, name: label('country', code), isSaid: false }, root)));
  set('side', listLocalWords(row, t, 'row.placeInTable').join('; '));
  set('form', row.facets.class.map((value) => label('class', value)).join(', '));
  set('status', toStatus(row, writer));
  set('signed', row.signed ? toDate(row.signed, t, locale) : '–');
  set('until', row.until ? toDate(row.until, t, locale) : '–');
  set('number', row.outside ? `${row.outside.prefix}-${row.number}` : row.number);
  return item;
}

/** The mark and word of a row's status. */
function toStatus(row: RegisterRow, { root, t }: Pick<Writer, 'root' | 't'>): Node {
  const status = toRowStatus(row);
  const label = cloneTemplate(root, `[data-status="${status}"]`);
  label.querySelector('[data-label]')?.replaceChildren(toStatusText(row, { t }));
  return label;
}

function toStatusText(row: RegisterRow, { t }: Pick<Writer, 't'>): string {
  return toStatusLabel({ word: row.isProgramme ? 'programme-no-news' : toRowStatus(row) }, t);
}

function toCountry({ code, name, isSaid }: { code: string; name: string; isSaid: boolean }, root: HTMLElement): Node {
  const country = cloneTemplate(root, '[data-part="country"]');
  const flag = country.querySelector('img');
  if (flag) flag.src = `/flags/${code.toLowerCase()}.svg`;
  const words = country.querySelector('[data-part="name"]');
  if (isSaid) words?.remove();
  else words?.replaceChildren(name);
  return country;
}

/** A copy of what stands in one of the page's templates. */
export function cloneTemplate(root: HTMLElement, selector: string): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(`template${selector}`);
  return template ? (template.content.cloneNode(true) as DocumentFragment) : document.createDocumentFragment();
}
