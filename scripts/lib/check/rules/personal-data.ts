import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
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
  const domains = listContactDomains(context);
  for (const item of [...context.content.entries, ...context.content.dataFiles]) {
    if (item.kind === 'data' && item.name === 'site.yaml') continue;
    for (const { path, text } of listTexts(item.document.value)) {
      if (addressFields.has(String(path.at(-1))) || isOfficeMail(path, text)) continue;
      checkText(text, () => atField(item, path), domains, report);
    }
    checkBody(item, domains, report);
  }
};

/** The mail address of an office stands in a field for it; one that anybody can take is a person's. */
function isOfficeMail(path: FieldPath, text: string): boolean {
  return /^(?:contact|offices\.\d+)\.email$/.test(path.join('.')) && !freeMail.test(text);
}

/** Domains of the site's own contacts. */
function listContactDomains({ site }: CheckContext): string[] {
  return Object.values(site?.contacts ?? {}).map((mail) => mail.slice(mail.indexOf('@') + 1).toLowerCase());
}

function checkBody(item: Entry | DataFile, domains: readonly string[], report: Report): void {
  if (!/\d{4}|@/.test(item.document.body)) return;
  for (const [index, line] of item.document.body.split('\n').entries())
    checkText(line, () => atBodyLine(item, index + 1), domains, report);
}

function checkText(written: string, toPlace: () => Place, domains: readonly string[], report: Report): void {
  const text = written.replace(/https?:\/\/[^\s)>\]"]+/gi, '');
  if (findNik(text)) report('personal-nik', toPlace());
  if (findMobile(text)) report('personal-phone', toPlace());
  // Only around an @ is it worth looking: a search for whole addresses would go over a long word again and again.
  for (const match of text.matchAll(/@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5})/gi)) {
    const domain = (match[1] ?? '').toLowerCase();
    const before = /[\w.+%-]{1,64}$/.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
    if (before !== undefined && /\.[a-z]{2,}$/.test(domain) && !domains.includes(domain))
      report('personal-mail', toPlace(), { written: `${before.slice(0, 2)}…@${domain}` });
  }
}

/** Province 11–96, regency, district; day (women + 40), month, year; serial number. */
function findNik(text: string): boolean {
  for (const match of text.matchAll(/(?<!\d)\d(?:[ .-]?\d){15}(?![ .-]?\d)/g)) {
    const digits = match[0].replace(/\D/g, '');
    const [province, day, month] = [digits.slice(0, 2), digits.slice(6, 8), digits.slice(8, 10)].map(Number);
    const isDay = (day ?? 0) % 40 >= 1 && (day ?? 0) % 40 <= 31 && (day ?? 0) <= 71;
    if ((province ?? 0) >= 11 && (province ?? 0) <= 96 && isDay && (month ?? 0) >= 1 && (month ?? 0) <= 12) return true;
  }
  return false;
}

/** Indonesian mobile numbers: +62 8… or 08…, 10 to 13 digits after the leading zero is counted. */
function findMobile(text: string): boolean {
  return /(?<![\w.,/+-])(?:\+?62[ .-]?|\(?0)8[1-9](?:[ .()-]{0,2}\d){7,10}(?!\d)/.test(text);
}
