import { addWords, listValues } from './closed-list.ts';

/** The instrument's form, in the order in which lists show it. */
export const classes = addWords('class', {
  'sister-province': {},
  'sister-city': {},
  mou: {},
  loi: {},
  'implementing-arrangement': {},
  'technical-cooperation': {},
  membership: {},
  grant: {},
  loan: {},
  'no-instrument': {},
  other: {},
});

export type AgreementClass = keyof typeof classes;

/** True for a class that names a form; of the others a list shows the title instead. */
export function isFormKnown(agreementClass: string): boolean {
  return agreementClass !== 'no-instrument' && agreementClass !== 'other';
}

/** False for a class that goes on by the rules of a network, without the steps that an agreement takes to be signed again. */
export function isRenewedByParties(agreementClass: AgreementClass): boolean {
  return agreementClass !== 'membership';
}

/** Forms with a long name, which narrow lists abbreviate. */
const abbreviatedClasses = ['mou', 'loi', 'technical-cooperation'] as const satisfies readonly AgreementClass[];

/** True for a class that has a short word. */
export function isFormAbbreviated(agreementClass: string): agreementClass is (typeof abbreviatedClasses)[number] {
  return abbreviatedClasses.some((known) => known === agreementClass);
}

export const agreementClasses = listValues(classes);
