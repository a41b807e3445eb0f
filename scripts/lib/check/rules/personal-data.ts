import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
import { getFirst } from '../../../../src/domain/text/language.ts';
import type { FieldPath } from '../../../../src/reader/yaml-lines.ts';
import type { CheckContext, Rule } from '../check-context.ts';
import { listTexts } from '../field-values.ts';
import { atBodyLine, atField, type Place, type Report } from '../finding.ts';

/** Fields whose long numbers are no numbers of persons. */
const addressFields = new Set(['url', 'website', 'sha256', 'repository']);

/** Providers where anybody gets an address. */
const freeMail =
  /@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|proton|protonmail|aol)\.[a-z.]+\s*$/i;

/** Numbers and addresses of private persons. */
export const checkPersonalData: Rule = (context, report) => {
  const own = { domains: listContactDomains(context), kinds: listNumberKinds(context) };
  for (const item of [...context.content.entries, ...context.content.dataFiles]) {
    if (item.kind === 'data' && item.name === 'site.yaml') continue;
    for (const { path, text } of listTexts(item.document.value)) {
      if (addressFields.has(String(path.at(-1))) || isOfficeMail(path, text)) continue;
      checkText(text, () => atField(item, path), own, report);
    }
    checkBody(item, own, report);
  }
};

/** The mail address of an office stands in a field for it; one that anybody can take is a person's. */
function isOfficeMail(path: FieldPath, text: string): boolean {
  return /^(?:contact|offices\.\d+)\.email$/.test(path.join('.')) && !freeMail.test(text);
}

interface NumberKind {
  name: string;
  form: RegExp;
}

/** What is allowed and what is not, as this site says. */
interface OwnForms {
  domains: readonly string[] | undefined;
  kinds: readonly NumberKind[];
}

function listNumberKinds({ content }: CheckContext): NumberKind[] {
  const kinds = content.dataFile('place.yaml')?.data?.privateNumbers ?? [];
  return kinds.map(({ name, pattern }) => ({ name: getFirst(name), form: new RegExp(`^(?:${pattern})$`) }));
}

/** Domains of the site's own contacts; none are known where its settings cannot be read, which is said of them. */
function listContactDomains({ site }: CheckContext): string[] | undefined {
  return site && Object.values(site.contacts).map((mail) => mail.slice(mail.indexOf('@') + 1).toLowerCase());
}

function checkBody(item: Entry | DataFile, own: OwnForms, report: Report): void {
  if (!/\d{4}|@/.test(item.document.body)) return;
  for (const [index, line] of item.document.body.split('\n').entries())
    checkText(line, () => atBodyLine(item, index + 1), own, report);
}

function checkText(written: string, toPlace: () => Place, own: OwnForms, report: Report): void {
  const text = written.replace(/https?:\/\/[^\s)>\]"]+/gi, '');
  const kind = findNumber(text, own.kinds);
  if (kind) report('personal-number', toPlace(), { name: kind.name });
  // Only around an @ is it worth looking: a search for whole addresses would go over a long word again and again.
  for (const match of text.matchAll(/@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5})/gi)) {
    const domain = (match[1] ?? '').toLowerCase();
    const before = /[\w.+%-]{1,64}$/.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
    if (before !== undefined && /\.[a-z]{2,}$/.test(domain) && own.domains?.includes(domain) === false)
      report('personal-mail', toPlace(), { written: `${before.slice(0, 2)}…@${domain}` });
  }
}

/** Runs of digits as people write them: +62 812-3456-7890, (0812) 3456 7890, 35.7801.450190.0001. */
const numbers = /(?<![\d/])(?:\(?\+?)\d(?:[ .()-]{0,2}\d){6,24}(?!\d)/g;

/** A day may begin as a number of a person does: 08.12.2019 14.30. */
const day = /^\d{1,2}[ .-]\d{1,2}[ .-]\d{4}/;

/** The kind of a person's number that a text holds, by the forms that place.yaml gives. */
function findNumber(text: string, kinds: readonly NumberKind[]): NumberKind | undefined {
  for (const [written] of text.matchAll(numbers)) {
    if (day.test(written)) continue;
    const digits = written.replace(/\D/g, '');
    const kind = kinds.find(({ form }) => form.test(digits));
    if (kind) return kind;
  }
  return undefined;
}
