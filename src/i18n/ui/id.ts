/** A text with plural forms; Indonesian needs only `other`. */
export interface PluralText {
  zero?: string;
  one: string;
  other: string;
}

/** The default language's texts; the other language must have the same keys. */
export const id = {
  'nav.label': 'Utama',
  'nav.menu': 'Menu',
  'nav.skip': 'Langsung ke isi',
  'nav.home': 'Beranda',
  'nav.agreements': 'Kerja sama',
  'nav.regions': 'Wilayah',
  'nav.partners': 'Mitra',
  'nav.countries': 'Negara',
  'nav.sectors': 'Bidang',
  'nav.pressReleases': 'Siaran pers',
  'nav.breadcrumb': 'Letak halaman',
  'nav.switchLanguage': 'Baca halaman ini dalam bahasa Inggris',

  'footer.computedFor': 'Status dihitung untuk {date}.',
  'footer.licence': 'Kode MIT. Isi CC BY 4.0.',
  'footer.corrections': 'Ada yang keliru? Tulis ke',
  'footer.pages': 'Tentang situs ini',

  'page.notFound.title': 'Halaman tidak ditemukan',
  'page.notFound.text':
    'Alamat ini tidak ada. Mungkin salah ketik, atau halamannya memakai alamat lain. Cari lewat salah satu daftar di bawah ini.',
  'page.lastUpdated': 'Diperbarui {date}',
  'page.notTranslated': 'Halaman ini belum diterjemahkan. Teks aslinya ditampilkan di bawah.',
  'page.printed': 'Dicetak {date} dari {address}',

  'date.by': 'paling lambat {date}',
  'date.about': 'sekitar {date}',
  'date.unrecorded': 'tanggal belum tercatat',

  'value.unrecorded': 'belum tercatat',
  'value.notStated': 'tidak disebut dalam sumber',
  'value.none': 'tidak ada',

  'count.agreements': { one: '{count} kerja sama', other: '{count} kerja sama' },
  'count.inForce': { one: '{count} berlaku', other: '{count} berlaku' },
  'count.inPreparation': { one: '{count} disiapkan', other: '{count} disiapkan' },
  'count.countries': { one: '{count} negara', other: '{count} negara' },
  'count.partners': { one: '{count} mitra', other: '{count} mitra' },
  'count.regions': { one: '{count} wilayah', other: '{count} wilayah' },
  'count.news': { one: '{count} berita', other: '{count} berita' },
  'count.days': { one: '{count} hari', other: '{count} hari' },
  'count.years': { one: '{count} tahun', other: '{count} tahun' },
  'count.months': { one: '{count} bulan', other: '{count} bulan' },

  'status.exploring': 'Penjajakan',
  'status.intent': 'Pernyataan kehendak',
  'status.approval': 'Menunggu persetujuan',
  'status.in-force': 'Berlaku',
  'status.suspended': 'Ditangguhkan',
  'status.ended': 'Berakhir',
  'status.replaced': 'Digantikan',
  'status.unverified': 'Belum terverifikasi',
  'status.contact': 'Kontak',

  'statusDefinition.exploring':
    'Kedua pihak sedang menjajaki kerja sama dan sudah menyebut apa yang hendak dicapai. Langkah terakhirnya paling lama 24 bulan yang lalu.',
  'statusDefinition.intent':
    'Surat pernyataan kehendak sudah ditandatangani, dengan langkah terakhir paling lama 36 bulan yang lalu. Surat seperti ini belum membuat kerja sama berlaku.',
  'statusDefinition.approval':
    'Naskah sedang menunggu persetujuan, misalnya dari DPRD atau kementerian, dengan langkah terakhir paling lama 36 bulan yang lalu.',
  'statusDefinition.in-force':
    'Kerja sama sudah ditandatangani dan masa berlakunya masih berjalan, atau tidak dibatasi. Bila masa berlakunya tidak diketahui, harus ada bukti paling lama lima tahun yang lalu: penandatanganan, perpanjangan, penegasan pejabat, atau kegiatan yang terlaksana.',
  'statusDefinition.suspended': 'Kerja sama dihentikan untuk sementara dan belum dilanjutkan.',
  'statusDefinition.ended':
    'Kerja sama sudah diakhiri, atau masa berlakunya sudah lewat dan tidak ada sumber sesudahnya yang menyebut kerja sama ini.',
  'statusDefinition.replaced': 'Naskah lain yang ditandatangani kemudian menggantikan kerja sama ini.',
  'statusDefinition.unverified':
    'Ada sumber yang menyebut kerja sama ini, tetapi buktinya lemah, sudah lama, atau saling bertentangan. Halamannya menyebut apa yang kurang.',
  'statusDefinition.contact':
    'Baru ada kunjungan atau pertemuan, tanpa kesepakatan yang disebut. Dicatat sebagai kontak dan tidak pernah dihitung sebagai kerja sama.',

  'class.sister-province': 'Provinsi kembar',
  'class.sister-city': 'Kota kembar',
  'class.mou': 'Nota kesepahaman',
  'class.loi': 'Surat pernyataan kehendak',
  'class.implementing-arrangement': 'Pengaturan pelaksanaan',
  'class.technical-cooperation': 'Kerja sama teknis',
  'class.other': 'Bentuk lain',

  'classDefinition.sister-province':
    'Hubungan tetap antara dua pemerintah setingkat provinsi, yang mencakup banyak bidang dan warga kedua daerah.',
  'classDefinition.sister-city':
    'Hubungan tetap antara dua pemerintah kota atau kabupaten, yang mencakup banyak bidang dan warga kedua daerah.',
  'classDefinition.mou': 'Naskah yang mencatat kesepahaman para pihak tentang apa yang akan dikerjakan bersama.',
  'classDefinition.loi':
    'Pernyataan tertulis bahwa kedua pihak berkehendak bekerja sama. Ini langkah awal, bukan kerja sama yang berlaku.',
  'classDefinition.implementing-arrangement':
    'Pengaturan rinci untuk melaksanakan kerja sama yang lebih luas atau satu proyek tertentu.',
  'classDefinition.technical-cooperation':
    'Program bantuan atau pendampingan teknis dari lembaga pembangunan, donor, atau badan asing.',
  'classDefinition.other':
    'Bentuk lain, termasuk pembicaraan yang belum bernaskah dan kesepakatan antarperusahaan yang tidak dihitung sebagai kerja sama daerah.',

  'activity.active': 'Aktif',
  'activity.quiet': 'Tanpa catatan 24 bulan',
  'activity.never': 'Belum pernah tercatat',
  'activityDefinition.active': 'Ada peristiwa atau berita terkait dalam 24 bulan terakhir.',
  'activityDefinition.quiet': 'Pernah ada peristiwa atau berita terkait, tetapi tidak dalam 24 bulan terakhir.',
  'activityDefinition.never': 'Tidak ada peristiwa bertanggal atau berita terkait yang tercatat.',

  'event.contact': 'Kontak',
  'event.exploration': 'Penjajakan',
  'event.intent': 'Pernyataan kehendak',
  'event.approval-step': 'Persetujuan',
  'event.signing': 'Penandatanganan',
  'event.effect': 'Mulai berlaku',
  'event.renewal': 'Perpanjangan',
  'event.reaffirmation': 'Penegasan',
  'event.delivery': 'Pelaksanaan',
  'event.suspension': 'Penangguhan',
  'event.resumption': 'Dilanjutkan',
  'event.end': 'Pengakhiran',
  'event.replacement': 'Penggantian',
  'event.listing': 'Disebut dalam daftar',

  'partnerKind.province': 'Provinsi',
  'partnerKind.state': 'Negara bagian',
  'partnerKind.prefecture': 'Prefektur',
  'partnerKind.city': 'Kota',
  'partnerKind.university': 'Perguruan tinggi',
  'partnerKind.agency': 'Badan dan program',
  'partnerKind.ngo': 'Organisasi nirlaba',
  'partnerKind.company': 'Perusahaan',
  'partnerKind.network': 'Jejaring',
  'partnerKind.embassy': 'Kedutaan dan konsulat',
  'partnerKind.international': 'Lembaga internasional',

  'regionKind.province': 'Provinsi',
  'regionKind.regency': 'Kabupaten',
  'regionKind.city': 'Kota',

  'infrastructure.airport': 'Bandara',
  'infrastructure.military-airbase': 'Pangkalan udara',
  'infrastructure.seaport': 'Pelabuhan',
  'infrastructure.ferry-port': 'Pelabuhan penyeberangan',
  'infrastructure.fishing-port': 'Pelabuhan perikanan',
  'infrastructure.industrial-estate': 'Kawasan industri',
  'infrastructure.special-economic-zone': 'Kawasan ekonomi khusus',
  'infrastructure.bridge': 'Jembatan',
  'infrastructure.power-plant': 'Pembangkit listrik',
  'infrastructure.oil-field': 'Lapangan minyak',
  'infrastructure.petrochemical-plant': 'Pabrik petrokimia',
  'infrastructure.logistics-base': 'Pangkalan logistik',

  'binding.binding': 'Mengikat',
  'binding.non-binding': 'Tidak mengikat',
  'binding.not-stated': 'tidak disebut dalam sumber',

  'sentence.joinedByAnd': '{a} dan {b}',
} as const satisfies Record<string, string | PluralText>;

export type UiKey = keyof typeof id;
export type Dictionary = Readonly<Record<UiKey, string | PluralText>>;
