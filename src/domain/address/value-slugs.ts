import type { Activity } from '../agreement/agreement-activity.ts';
import type { AgreementStatus } from '../agreement/agreement-status.ts';
import type { AgreementClass } from '../agreement/agreement.ts';
import type { Language, PerLanguage } from '../text/language.ts';
import type { PartnerKind } from '../records/partner.ts';

/** Words that stand in addresses for the values of the closed lists. A published word never changes. */
export const statusSlugs: Readonly<Record<AgreementStatus, PerLanguage<string>>> = {
  exploring: { id: 'penjajakan', en: 'exploring' },
  intent: { id: 'pernyataan-kehendak', en: 'intent' },
  approval: { id: 'menunggu-persetujuan', en: 'awaiting-approval' },
  'in-force': { id: 'berlaku', en: 'in-force' },
  suspended: { id: 'ditangguhkan', en: 'suspended' },
  ended: { id: 'berakhir', en: 'ended' },
  replaced: { id: 'digantikan', en: 'replaced' },
  unverified: { id: 'belum-terverifikasi', en: 'unverified' },
  contact: { id: 'kontak', en: 'contact' },
};

export const classSlugs: Readonly<Record<AgreementClass, PerLanguage<string>>> = {
  'sister-province': { id: 'provinsi-kembar', en: 'sister-province' },
  'sister-city': { id: 'kota-kembar', en: 'sister-city' },
  mou: { id: 'nota-kesepahaman', en: 'memorandum-of-understanding' },
  loi: { id: 'surat-pernyataan-kehendak', en: 'letter-of-intent' },
  'implementing-arrangement': { id: 'pengaturan-pelaksanaan', en: 'implementing-arrangement' },
  'technical-cooperation': { id: 'kerja-sama-teknik', en: 'technical-cooperation' },
  other: { id: 'lainnya', en: 'other' },
};

export const activitySlugs: Readonly<Record<Activity, PerLanguage<string>>> = {
  active: { id: 'aktif', en: 'active' },
  'none-recently': { id: 'tidak-tercatat-24-bulan', en: 'none-recorded-for-24-months' },
  'never-recorded': { id: 'belum-pernah-tercatat', en: 'never-recorded' },
};

export const partnerKindSlugs: Readonly<Record<PartnerKind, PerLanguage<string>>> = {
  province: { id: 'provinsi', en: 'province' },
  state: { id: 'negara-bagian', en: 'state' },
  prefecture: { id: 'prefektur', en: 'prefecture' },
  city: { id: 'kota', en: 'city' },
  university: { id: 'perguruan-tinggi', en: 'university' },
  agency: { id: 'badan-pemerintah', en: 'agency' },
  ngo: { id: 'lembaga-nonpemerintah', en: 'ngo' },
  company: { id: 'perusahaan', en: 'company' },
  network: { id: 'jejaring', en: 'network' },
  embassy: { id: 'perwakilan-negara', en: 'embassy' },
  international: { id: 'lembaga-internasional', en: 'international' },
};

/** The value "not recorded" of the year list. */
export const unrecordedSlugs: PerLanguage<string> = { id: 'belum-tercatat', en: 'not-recorded' };

/** The value that a word of an address stands for: `findBySlug(statusSlugs, 'berlaku', 'id')` → `in-force`. */
export function findBySlug<K extends string>(
  slugs: Readonly<Record<K, PerLanguage<string>>>,
  slug: string,
  language: Language,
): K | undefined {
  return (Object.keys(slugs) as K[]).find((value) => slugs[value][language] === slug);
}
