import { listValues, type ListedValue } from './closed-list.ts';

/** What a foreign partner is; `international` belongs to no country. */
export const partnerKindList = {
  province: { words: { id: 'provinsi', en: 'province' } },
  state: { words: { id: 'negara-bagian', en: 'state' } },
  prefecture: { words: { id: 'prefektur', en: 'prefecture' } },
  city: { words: { id: 'kota', en: 'city' } },
  university: { words: { id: 'perguruan-tinggi', en: 'university' } },
  agency: { words: { id: 'badan-pemerintah', en: 'agency' } },
  ngo: { words: { id: 'lembaga-nonpemerintah', en: 'ngo' } },
  company: { words: { id: 'perusahaan', en: 'company' } },
  network: { words: { id: 'jejaring', en: 'network' } },
  embassy: { words: { id: 'perwakilan-negara', en: 'embassy' } },
  international: { words: { id: 'lembaga-internasional', en: 'international' } },
} as const satisfies Readonly<Record<string, ListedValue>>;

export type PartnerKind = keyof typeof partnerKindList;

export const partnerKinds = listValues(partnerKindList);
