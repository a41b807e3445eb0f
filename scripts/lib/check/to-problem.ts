import { toUrl } from '../../../src/domain/address/urls.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { fillPlaceholders } from '../../../src/i18n/fill-text.ts';
import { getLocale, type Locale } from '../../../src/i18n/locales.ts';
import { createPlaceFill } from '../../../src/i18n/translate.ts';
import { words } from '../../../src/i18n/words.ts';
import type { Finding, Values } from './finding.ts';
import type { Problem } from './problem.ts';
import { severities } from './severity.ts';

/** Long values of a file must not fill the screen. */
const MAX_VALUE = 300;

/** A list of choices with their words must be whole. */
const MAX_LIST = 900;

/** Words a finding. `folder` is the name of the content folder, as staff see it. */
export function toProblem(
  { code, file, line, column, field, values }: Finding,
  language: Locale,
  folder: string,
): Problem {
  const wording = words[language].check[code];
  const remedy = values['suggestion'] !== undefined && wording.suggest !== undefined ? wording.suggest : wording.remedy;
  return {
    severity: severities[code],
    code,
    file: `${folder}/${toVisible(file)}`,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(field ? { field: toVisible(field) } : {}),
    message: fill(wording.message, values, language),
    remedy: fill(remedy, values, language),
  };
}

/** What messages say of the site itself: the folders of its languages, and addresses of the language that is read. */
function describeSite(language: Locale): Values {
  const own = languages.find((code) => code === language) ?? languages[0];
  return {
    first: languages[0],
    languages: new Intl.ListFormat(getLocale(language).dateLocale, { type: 'disjunction' }).format(
      languages.map((code) => `${code}/`),
    ),
    index: toUrl({ page: 'index' }, own),
    page: toUrl({ page: 'partner', slug: '…' }, own),
  };
}

function fill(text: string, found: Values, language: Locale): string {
  const values = { ...describeSite(language), ...found };
  return fillPlaceholders(createPlaceFill(language)(text), (name) => {
    const value = toVisible(String(values[name] ?? '…'));
    const limit = name === 'allowed' ? MAX_LIST : MAX_VALUE;
    return value.length > limit ? `${value.slice(0, limit)}…` : value;
  });
}

/** A report is read in a terminal: control characters of a file must not act there. */
function toVisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (character) =>
    character === '\n' ? ' ' : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
