import type { Day } from '~/domain/calendar/dates.ts';
import type { Citation } from './citation.ts';

/** As BibTeX reads it. Its programs know no web pages: `misc` with an address is what all of them print. */
export function toBibtex({ id, title, number, site, publisher, updated, accessed, url, language }: Citation): string {
  const [year, month, day] = toParts(updated);
  const fields = {
    // Twice in braces: a name that is not taken apart, a title whose capitals stay.
    author: `{${escapeTex(publisher)}}`,
    title: `{${escapeTex(title)}}`,
    number: escapeTex(number),
    howpublished: escapeTex(site),
    year: String(year),
    month: String(month),
    day: String(day),
    url: toTexUrl(url),
    urldate: accessed,
    language,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/** As reference managers exchange it; lines end as the format asks. */
export function toRis({ title, number, site, publisher, updated, accessed, url, language }: Citation): string {
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['AU', publisher],
    ['T2', site],
    ['PB', publisher],
    ['M1', number],
    ['PY', updated.slice(0, 4)],
    ['DA', updated.replaceAll('-', '/')],
    ['Y2', accessed.replaceAll('-', '/')],
    ['UR', url],
    ['LA', language],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** As the processors of the Citation Style Language read it. */
export function toCslJson({ id, title, number, site, publisher, updated, accessed, url, language }: Citation) {
  return [
    {
      id,
      type: 'webpage',
      title,
      author: [{ literal: publisher }],
      'container-title': site,
      publisher,
      number,
      issued: { 'date-parts': [toParts(updated)] },
      accessed: { 'date-parts': [toParts(accessed)] },
      URL: url,
      language,
    },
  ];
}

function toParts(day: Day): number[] {
  return day.split('-').map(Number);
}

const texNames: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Characters that would be commands are written as themselves; a brace would end the field. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (character) => texNames[character] ?? `\\${character}`);
}

/** In an address nothing is a command but what ends the field. */
function toTexUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
