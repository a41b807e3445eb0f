import { addWords, listValues } from './closed-list.ts';

/** What a foreign partner is; `international` belongs to no country. */
export const partnerKindList = addWords('partnerKind', {
  province: {},
  state: {},
  prefecture: {},
  city: {},
  university: {},
  agency: {},
  ngo: {},
  company: {},
  network: {},
  embassy: {},
  international: {},
});

export type PartnerKind = keyof typeof partnerKindList;

export const partnerKinds = listValues(partnerKindList);
