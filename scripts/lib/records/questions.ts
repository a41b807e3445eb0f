import { languages } from '../../../src/domain/text/language.ts';
import type { UiKey } from '../../../src/i18n/texts.ts';
import { isUiKey, translate } from '../../../src/i18n/translate.ts';
import type { PressKind } from '../../../src/domain/records/press-release.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { Answers } from './answers.ts';
import type { ExampleWords } from './examples.ts';
import { nameSecondLanguage, say } from './say.ts';
import { listSpokenWords, type SpokenKey } from './spoken-words.ts';

type KeyOf<Part extends string> =
  UiKey<'questions'> extends infer Key ? (Key extends `question.${infer Of}.${Part}` ? Of : never) : never;

/** Something to ask for a new record; as a flag: `--title "…"`. */
export interface Question {
  name: string;
  /** The key of its words. */
  words: KeyOf<'example'>;
  isRequired: boolean;
  /** The closed list from which the answer comes: it is offered with numbers. */
  list?: SpokenKey;
  /** True where the same is asked for in the second language of the site. */
  isTranslation?: true;
  /** Where it is not always asked. */
  isAsked?: (answers: Answers) => boolean;
}

/** A question and an answer as an example, in the words of staff and with names that they know. */
export function describeQuestion(
  { words, isTranslation }: Question,
  examples: ExampleWords,
): { ask: string; example: string } {
  const [first, second = first] = languages;
  const language = isTranslation ? second : first;
  const example = translate(language, `question.${words}.example`, examples[language]);
  const translated = `question.${words}.translated`;
  return isTranslation && isUiKey(translated)
    ? { ask: say(translated, { language: nameSecondLanguage() ?? '' }), example }
    : { ask: say(`question.${words}`), example };
}

type More = Pick<Question, 'list' | 'isAsked'>;

const question = (name: string, words: Question['words'], isRequired = false, more: More = {}): Question => ({
  name,
  words,
  isRequired,
  ...more,
});

/** The same words in the second language; where the site has none, nobody is asked. */
const translation = (
  name: string,
  words: KeyOf<'translated'> & Question['words'],
  isAsked: Question['isAsked'] = () => true,
): Question => ({
  name,
  words,
  isRequired: false,
  isTranslation: true,
  isAsked: (answers) => languages.length > 1 && isAsked(answers),
});

const hasNoPartner = ({ partner }: Answers) => (partner ?? '') === '';
const isRelease = ({ kind }: Answers) => kind !== undefined && isKindOfRelease(kind.trim().toLowerCase());

/** Whatever begins with a word for a press release is one. */
function isKindOfRelease(written: string): boolean {
  const release: PressKind = 'release';
  const names = locales.map(({ code }) => translate(code, `press.${release}`).toLowerCase());
  return [release, ...names, ...listSpokenWords('press', release)].some((word) => written.startsWith(word));
}

const source = [
  question('source-publisher', 'source-publisher', true),
  question('source-kind', 'source-kind', true, { list: 'sourceKind' }),
  question('source-url', 'source-url'),
  question('source-date', 'source-date'),
];
/** The name of the new file. */
export const slugQuestion = question('slug', 'slug');

/** What each kind of record needs, in the order in which it is asked. */
export const questions = {
  agreement: [
    question('title', 'agreement.title', true),
    translation('title-en', 'agreement.title'),
    question('class', 'agreement.class', true, { list: 'class' }),
    question('purpose', 'agreement.purpose', true),
    translation('purpose-en', 'agreement.purpose'),
    question('regions', 'agreement.regions', true),
    question('partner', 'agreement.partner'),
    question('party', 'agreement.party', false, { isAsked: hasNoPartner }),
    question('countries', 'agreement.countries', false, { isAsked: hasNoPartner }),
    question('sectors', 'agreement.sectors'),
    question('event', 'agreement.event', true, { list: 'event' }),
    question('date', 'agreement.date'),
    question('place', 'agreement.place'),
    translation('place-en', 'agreement.place', ({ place }) => (place ?? '') !== ''),
    question('what', 'agreement.what', true),
    translation('what-en', 'agreement.what'),
    question('until', 'agreement.until'),
    ...source,
    slugQuestion,
  ],
  partner: [
    question('name', 'partner.name', true),
    translation('name-en', 'partner.name'),
    question('kind', 'partner.kind', true, { list: 'partnerKindOne' }),
    question('country', 'partner.country'),
    question('seat', 'partner.seat'),
    translation('seat-en', 'partner.seat', ({ seat }) => (seat ?? '') !== ''),
    question('summary', 'partner.summary', true),
    translation('summary-en', 'partner.summary'),
    question('website', 'partner.website'),
    ...source,
    slugQuestion,
  ],
  release: [
    question('title', 'release.title', true),
    translation('title-en', 'release.title'),
    question('summary', 'release.summary', true),
    translation('summary-en', 'release.summary'),
    question('kind', 'release.kind', true, { list: 'press' }),
    question('number', 'release.number', false, { isAsked: isRelease }),
    question('date', 'release.date', true),
    question('dateline', 'release.dateline', true),
    question('place', 'release.place', true),
    translation('place-en', 'release.place'),
    question('office', 'release.office', false, { isAsked: isRelease }),
    translation('office-en', 'release.office', isRelease),
    question('contact', 'release.contact', false, { isAsked: isRelease }),
    question('contact-hours', 'release.contact-hours', false, { isAsked: isRelease }),
    question('agreements', 'release.agreements'),
    question('partners', 'release.partners'),
    question('regions', 'release.regions'),
    question('countries', 'release.countries'),
    question('sectors', 'release.sectors'),
    ...source,
    slugQuestion,
  ],
} as const satisfies Record<string, readonly Question[]>;

export type RecordKind = keyof typeof questions;

export function isRecordKind(text: string): text is RecordKind {
  return Object.hasOwn(questions, text);
}
