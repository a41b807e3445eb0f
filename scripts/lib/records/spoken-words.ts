import type { AgreementClass } from '../../../src/domain/lists/agreement-classes.ts';
import type { EventKind } from '../../../src/domain/lists/event-kinds.ts';
import type { PartnerKind } from '../../../src/domain/lists/partner-kinds.ts';
import type { SourceKind } from '../../../src/domain/lists/source-kinds.ts';
import type { PressKind } from '../../../src/domain/records/press-release.ts';

type Words<T extends string> = Readonly<Partial<Record<T, readonly string[]>>>;

/** What offices call things besides the names on the pages and the words of `aliases.yaml`, by the words' key. */
export const spokenWords = {
  class: {
    'sister-city': ['sister city', 'sister regency'],
    mou: ['nota kesepahaman', 'memorandum saling pengertian', 'msp', 'mou'],
    loi: ['loi', 'letter of intent', 'pernyataan kehendak'],
    'implementing-arrangement': ['pks', 'ia', 'perjanjian kerja sama', 'implementation arrangement'],
    'technical-cooperation': ['kerja sama teknik', 'bantuan teknis'],
    grant: ['hibah', 'bantuan hibah', 'grant'],
    loan: ['pinjaman', 'utang', 'loan', 'kredit lunak'],
    membership: ['anggota', 'keanggotaan jaringan'],
    other: ['kontrak', 'surat perjanjian', 'sister school', 'sekolah kembar', 'sister university', 'sister port'],
    'no-instrument': [
      'belum ada',
      'tidak ada',
      'belum ada naskah',
      'tanpa naskah',
      'belum ada mou',
      'lisan',
      'rencana',
    ],
  },
  event: {
    contact: [
      'kunjungan',
      'kunjungan kerja',
      'kunker',
      'audiensi',
      'pertemuan',
      'courtesy call',
      'silaturahmi',
      'lawatan',
      'muhibah',
      'kunjungan kehormatan',
      'kunjungan balasan',
      'studi banding',
      'studi tiru',
      'misi dagang',
      'visit',
      'meeting',
      'study visit',
      'trade mission',
    ],
    exploration: [
      'penjajakan kerja sama',
      'jajak',
      'menjajaki',
      'pembahasan',
      'rapat pembahasan',
      'rapat penjajakan',
      'exploratory talks',
    ],
    intent: ['surat pernyataan kehendak', 'letter of intent', 'loi', 'penandatanganan loi', 'pernyataan minat'],
    'approval-step': ['persetujuan dprd', 'persetujuan kemendagri', 'persetujuan kementerian', 'rekomendasi'],
    signing: ['ttd', 'tanda tangan', 'penandatangan', 'ditandatangani', 'penandatanganan mou', 'signing', 'signed'],
    effect: ['berlaku', 'mulai', 'tmt'],
    renewal: ['perpanjangan', 'perpanjangan mou', 'diperpanjang', 'pembaruan', 'adendum', 'renewal'],
    reaffirmation: ['penegasan kembali', 'ditegaskan'],
    delivery: ['kegiatan', 'implementasi', 'pelaksanaan kegiatan', 'pertukaran', 'realisasi', 'program'],
    suspension: ['ditangguhkan', 'ditunda'],
    resumption: ['dilanjutkan kembali'],
    end: ['berakhir', 'selesai', 'diakhiri'],
  },
  sourceKind: {
    text: ['naskah asli', 'salinan naskah'],
    'local-party': [
      'situs resmi pemda',
      'website pemda',
      'web pemda',
      'laporan pemda',
      'rilis pemda',
      'siaran pers pemda',
      'pemda',
      'pemerintah daerah',
      'arsip daerah',
    ],
    'foreign-party': ['mitra', 'situs mitra', 'website mitra', 'pihak asing'],
    state: ['kementerian', 'kemlu', 'kedutaan', 'kbri', 'kjri', 'perwakilan ri', 'kemendagri'],
    press: [
      'media',
      'media massa',
      'media online',
      'berita online',
      'koran',
      'surat kabar',
      'artikel',
      'press',
      'pers',
    ],
    study: ['jurnal', 'skripsi', 'penelitian', 'buku', 'tesis'],
    list: ['rekapitulasi', 'daftar kerja sama', 'rekap'],
  },
  partnerKindOne: {
    city: ['kota', 'kabupaten', 'county', 'distrik', 'pemerintah kota'],
    province: ['provinsi', 'pemerintah provinsi'],
    state: ['negara bagian'],
    prefecture: ['prefektur'],
    university: ['universitas', 'kampus', 'politeknik'],
    ngo: ['lsm', 'yayasan', 'ngo'],
    company: ['swasta', 'pt', 'korporasi'],
    agency: ['badan', 'lembaga pemerintah', 'lembaga donor'],
    embassy: ['kedutaan', 'kedubes', 'konsulat', 'konjen'],
    international: ['pbb', 'organisasi internasional', 'lembaga internasional'],
  },
  press: {
    release: ['siaran', 'siaran pers', 'rilis', 'release'],
    report: ['berita', 'laporan', 'report'],
  },
} as const satisfies {
  class: Words<AgreementClass>;
  event: Words<EventKind>;
  sourceKind: Words<SourceKind>;
  partnerKindOne: Words<PartnerKind>;
  press: Words<PressKind>;
};

export type SpokenKey = keyof typeof spokenWords;

/** Other words for a value, by the key of its words. */
export function listSpokenWords(key: SpokenKey, value: string): readonly string[] {
  return (spokenWords[key] as Words<string>)[value] ?? [];
}
