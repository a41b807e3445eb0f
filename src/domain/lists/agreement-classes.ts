import { listValues, type ListedValue } from './closed-list.ts';

/** The instrument's form, in the order in which lists show it. */
export const classes = {
  'sister-province': { words: { id: 'provinsi-kembar', en: 'sister-province' } },
  'sister-city': { words: { id: 'kota-kembar', en: 'sister-city' } },
  mou: { words: { id: 'nota-kesepahaman', en: 'memorandum-of-understanding' } },
  loi: { words: { id: 'surat-pernyataan-kehendak', en: 'letter-of-intent' } },
  'implementing-arrangement': { words: { id: 'pengaturan-pelaksanaan', en: 'implementing-arrangement' } },
  'technical-cooperation': { words: { id: 'kerja-sama-teknik', en: 'technical-cooperation' } },
  membership: { words: { id: 'keanggotaan', en: 'membership' } },
  grant: { words: { id: 'hibah', en: 'grant' } },
  loan: { words: { id: 'pinjaman', en: 'loan' } },
  'no-instrument': { words: { id: 'belum-ada-naskah', en: 'no-instrument' } },
  other: { words: { id: 'lainnya', en: 'other' } },
} as const satisfies Readonly<Record<string, ListedValue>>;

export type AgreementClass = keyof typeof classes;

/** True for a class that names a form; of the others a list shows the title instead. */
export function isFormKnown(agreementClass: string): boolean {
  return agreementClass !== 'no-instrument' && agreementClass !== 'other';
}

export const agreementClasses = listValues(classes);
