import type { Wording } from './wording.ts';

/** What is wrong and what to write instead, by code. This language defines which codes there are. */
export const id = {
  // Reading a file
  unreadable: { message: 'Berkas tidak dapat dibaca.', remedy: 'Periksa izin berkas, atau simpan ulang berkasnya.' },
  'file-too-large': {
    message: 'Berkas terlalu besar: lebih dari {limit} kB.',
    remedy: 'Pindahkan lampiran ke content/files/ dan ringkaskan teksnya.',
  },
  'body-too-long': {
    message: 'Isi terlalu panjang: {length} huruf, paling banyak {limit}.',
    remedy: 'Bagi isinya menjadi beberapa berkas, atau muat lampiran di content/files/.',
  },
  'not-utf8': {
    message: 'Berkas bukan teks UTF-8, sehingga sebagian hurufnya rusak.',
    remedy: 'Simpan ulang berkas dengan pengodean UTF-8 (di Notepad: Simpan sebagai, Pengodean UTF-8).',
  },
  'byte-order-mark': {
    message: 'Berkas diawali tanda BOM yang tidak terlihat.',
    remedy: 'Simpan ulang berkas sebagai "UTF-8", bukan "UTF-8 dengan BOM".',
  },
  'carriage-returns': {
    message: 'Akhir baris berkas ini gaya Windows (CRLF).',
    remedy: 'Simpan ulang dengan akhir baris LF (di editor: ganti CRLF menjadi LF di pojok bawah).',
  },
  'front-matter-missing': {
    message: 'Berkas tidak diawali bagian data di antara dua baris ---.',
    remedy: 'Tulis --- pada baris pertama, lalu kolom-kolomnya (title: …), lalu --- lagi, baru isi.',
  },
  'front-matter-unclosed': {
    message: 'Bagian data dibuka dengan --- tetapi tidak ditutup.',
    remedy: 'Tulis satu baris --- sesudah kolom terakhir, sebelum isi.',
  },
  'front-matter-closing': {
    message: 'Baris penutup bagian data berisi lebih dari ---.',
    remedy: 'Tulis --- saja pada baris itu.',
  },
  'front-matter-language': {
    message: 'Bagian data diawali "{written}"; hanya YAML yang diterima.',
    remedy: 'Tulis --- saja pada baris pertama, dan kolom-kolomnya dalam bentuk nama: nilai.',
  },
  'front-matter-not-fields': {
    message: 'Bagian data tidak berisi kolom.',
    remedy: 'Tulis tiap kolom sebagai nama: nilai, misalnya title: Kota kembar Kediri–Osaka.',
  },
  'yaml-syntax': {
    message: 'Bagian data tidak dapat dibaca sebagai YAML ({reason}).',
    remedy:
      "Periksa spasi di awal baris ini dan baris di atasnya. Teks yang memuat titik dua diapit tanda kutip: 'Ralat: tanggal'.",
  },
  'yaml-duplicate-key': {
    message: 'Kolom yang sama ditulis dua kali.',
    remedy: 'Hapus salah satunya, atau gabungkan isinya.',
  },
  'yaml-tab': { message: 'Ada tabulasi di awal baris.', remedy: 'Ganti tabulasi dengan dua spasi.' },
  'yaml-tag': {
    message: 'Ada tanda !tag YAML, yang tidak diterima.',
    remedy: 'Tulis nilainya saja, tanpa tanda seru di depannya.',
  },
  'yaml-alias': {
    message: 'Ada jangkar YAML (& dan *), yang tidak diterima.',
    remedy: 'Tulis nilainya lengkap di tiap tempat.',
  },
  'yaml-nesting': {
    message: 'Bagian data bertingkat terlalu dalam.',
    remedy: 'Hapus kurung atau lekukan yang berlebihan.',
  },
  'yaml-ambiguous': {
    message: 'Nilai {written} tanpa tanda kutip dibaca lain oleh sebagian perangkat.',
    remedy: 'Tulis "{written}" dalam tanda kutip.',
  },
  'geojson-unreadable': {
    message: 'Berkas peta bukan GeoJSON yang utuh.',
    remedy: 'Ambil ulang berkas batas wilayah dari sumbernya.',
  },
  'body-unreadable': {
    message: 'Isi tidak dapat ditampilkan ({reason}).',
    remedy: 'Periksa tanda < dan {brace} pada baris ini; bila hanya teks biasa, tulis &lt; atau hapus.',
  },

  // Fields
  'unknown-key': {
    message: 'Kolom "{key}" tidak dikenal.',
    remedy: 'Hapus kolom ini, atau pakai salah satu: {allowed}.',
    suggest: 'Tulis {suggestion}.',
  },
  'record-field-in-text': {
    message: 'Kolom "{key}" hanya boleh ada di berkas utama (id/).',
    remedy: 'Hapus dari berkas terjemahan; fakta cukup ditulis sekali di berkas id/.',
  },
  'missing-field': { message: 'Kolom wajib "{key}" belum ada.', remedy: 'Tulis {key}: diikuti nilainya.' },
  'empty-field': {
    message: 'Kolom "{key}" kosong.',
    remedy: 'Isi nilainya, atau hapus barisnya bila tidak diketahui.',
  },
  'empty-list': { message: 'Daftar "{key}" kosong.', remedy: 'Tulis paling sedikit satu butir.' },
  'not-in-list': {
    message: '"{written}" bukan pilihan untuk "{key}".',
    remedy: 'Tulis salah satu: {allowed}.',
    suggest: 'Tulis {suggestion}. Pilihan lengkap: {allowed}.',
  },
  'bare-number': {
    message: '"{key}" harus teks, tetapi {written} tanpa tanda kutip dibaca sebagai angka.',
    remedy: 'Tulis "{written}" dalam tanda kutip.',
  },
  'bare-date': {
    message: '"{key}" harus teks, tetapi {written} tanpa tanda kutip dibaca sebagai tanggal.',
    remedy: 'Tulis "{written}" dalam tanda kutip.',
  },
  'bare-yes-no': {
    message: '"{key}" harus true atau false, bukan {written}.',
    remedy: 'Tulis {suggestion}, tanpa tanda kutip.',
  },
  'expected-text': {
    message: '"{key}" harus satu baris teks.',
    remedy: 'Tulis teks sesudah {key}: pada baris yang sama.',
  },
  'expected-number': {
    message: '"{key}" harus angka, bukan "{written}".',
    remedy: 'Tulis angka saja tanpa tanda kutip, tanpa pemisah ribuan, titik sebagai koma desimal: 1250.5.',
  },
  'expected-boolean': {
    message: '"{key}" harus true atau false.',
    remedy: 'Tulis true atau false, tanpa tanda kutip.',
  },
  'expected-list': {
    message: '"{key}" harus daftar.',
    remedy: 'Tulis tiap butir pada barisnya sendiri, diawali tanda hubung: - butir.',
  },
  'expected-fields': {
    message: '"{key}" harus berisi kolom-kolom.',
    remedy: 'Tulis kolomnya di bawah {key}: dengan lekukan dua spasi.',
  },
  'too-long': {
    message: '"{key}" terlalu panjang: {length} huruf, paling banyak {limit}.',
    remedy: 'Pendekkan menjadi paling banyak {limit} huruf.',
  },
  'too-many-words': {
    message: '"{key}" terlalu panjang: {length} kata, paling banyak {limit}.',
    remedy: 'Pendekkan menjadi paling banyak {limit} kata.',
  },
  'expires-before-posted': {
    message: 'Pencarian mitra ini berakhir sebelum dipasang.',
    remedy: 'Tulis expires pada hari yang sama dengan posted atau sesudahnya.',
  },
  'number-out-of-range': { message: '"{key}" di luar batas: {written}.', remedy: 'Tulis angka {range}.' },
  'bad-date': {
    message: '"{written}" bukan tanggal yang ada.',
    remedy:
      'Tulis tahun, bulan, hari, atau interval: 2017, 2017-09, 2017-09-28, 2017/2020; boleh diawali by atau about.',
    suggest: 'Tulis {suggestion}.',
  },
  'bad-day': {
    message: '"{written}" bukan hari yang ada.',
    remedy: 'Tulis tahun-bulan-hari, misalnya 2026-11-24.',
    suggest: 'Tulis {suggestion}.',
  },
  'bad-instant': {
    message: '"{written}" bukan hari atau waktu.',
    remedy: 'Tulis 2027-01-02, atau 2027-01-02T09:00+07:00.',
    suggest: 'Tulis {suggestion}.',
  },
  'bad-region-code': {
    message: '"{written}" bukan kode wilayah.',
    remedy: 'Tulis kode Kemendagri dalam tanda kutip: dua angka, titik, dua angka.',
    suggest: 'Tulis "{suggestion}".',
  },
  'bad-country-code': {
    message: '"{written}" bukan kode negara.',
    remedy: 'Tulis dua huruf besar menurut ISO 3166, misalnya JP.',
    suggest: 'Tulis {suggestion}.',
  },
  'bad-slug': {
    message: '"{written}" bukan kunci atau slug.',
    remedy: 'Tulis huruf kecil a–z dan angka, dengan tanda hubung di antara kata.',
    suggest: 'Tulis {suggestion}.',
  },
  'bad-pattern': {
    message: '"{written}" tidak cocok dengan bentuk kolom "{key}".',
    remedy: 'Lihat contoh kolom ini di content/README.md.',
  },
  'bad-email': { message: '"{written}" bukan alamat surel.', remedy: 'Tulis alamat seperti redaksi@contoh.example.' },
  'bad-web-address': {
    message: '"{written}" bukan alamat web yang dapat ditautkan.',
    remedy: 'Tulis alamat lengkap yang diawali https://, tanpa spasi dan tanda kutip.',
  },
  'ip-address': {
    message: 'Alamat "{written}" hanya nomor IP.',
    remedy: 'Hapus alamatnya dan sebut penerbitnya saja.',
  },
  'http-address': {
    message: 'Alamat "{written}" tidak aman (http).',
    remedy: 'Tulis https:// bila situs itu mendukungnya.',
  },
  'bad-value': {
    message: 'Nilai "{key}" tidak dapat dipakai.',
    remedy: 'Lihat contoh kolom ini di content/README.md.',
  },
  'bad-applies-to': {
    message: '"appliesTo" bukan all dan bukan daftar kode wilayah.',
    remedy: 'Tulis all, atau daftar kode dalam tanda kutip.',
  },
  'bad-time-zone': { message: '"{written}" bukan zona waktu.', remedy: 'Tulis nama IANA, misalnya Asia/Jakarta.' },
  'region-or-outside': {
    message: 'Pihak daerah harus menyebut region atau outside, tepat satu.',
    remedy: 'Tulis region: dengan kode wilayah, atau outside: dengan nama pihak dari luar provinsi.',
  },
  'partner-or-name': {
    message: 'Pihak luar negeri harus menyebut partner atau name, tepat satu.',
    remedy: 'Tulis partner: dengan slug mitra, atau name: bila mitra tidak punya halaman.',
  },
  'term-incomplete': {
    message: 'Masa berlaku fixed harus punya until, years, atau months; open dan unknown tidak.',
    remedy: 'Tulis until: 2030-06-30 atau years: 5 di bawah kind: fixed; untuk open dan unknown hapus keduanya.',
  },
  'money-incomplete': {
    message: 'Dana amount harus punya amount dan currency; none dan not-stated tidak.',
    remedy: 'Tulis amount: 250000 dan currency: USD, atau ganti kind.',
  },
  'money-without-source': { message: 'Dana disebut tanpa sumber.', remedy: 'Tulis sources: [s1] di bawah money.' },
  'partner-country': {
    message: 'Mitra harus punya country, kecuali kind: international.',
    remedy: 'Tulis country: dengan kode dua huruf; untuk lembaga internasional hapus kolom itu.',
  },
  'release-number': {
    message: 'Siaran (release) harus bernomor; berita (report) tidak.',
    remedy: 'Tulis number: untuk kind: release, atau hapus number untuk kind: report.',
  },

  // Sources
  'record-without-source': {
    message: 'Berkas ini belum punya sumber.',
    remedy: 'Tulis sources: dengan paling sedikit satu sumber (id, publisher, url).',
  },
  'fact-without-source': {
    message: 'Fakta "{key}" belum menyebut sumbernya.',
    remedy: 'Tulis sources: [s1] di bawahnya; bila tidak tahu yang mana, sebut semua kode sumber.',
  },
  'unknown-source': {
    message: 'Sumber "{written}" tidak ada dalam daftar sumber berkas ini.',
    remedy: 'Tulis salah satu: {allowed}.',
    suggest: 'Tulis {suggestion}.',
  },
  'unknown-citation': {
    message: 'Rujukan [^{written}] tidak ada dalam daftar sumber catatan ini.',
    remedy: 'Tulis salah satu: {allowed}.',
    suggest: 'Tulis [^{suggestion}].',
  },
  'figures-without-source': {
    message: 'Paragraf memuat angka atau tanggal tanpa rujukan sumber: "{excerpt}"',
    remedy: 'Tulis rujukan di akhir kalimat, misalnya [^{suggestion}].',
  },
  'figures-without-source-on-page': {
    message: 'Paragraf halaman ini memuat angka atau tanggal tanpa rujukan: "{excerpt}"',
    remedy: 'Tulis rujukan [^kode] bila angka itu berasal dari sumber.',
  },
  'unused-source': {
    message: 'Sumber "{written}" belum dipakai sebagai rujukan.',
    remedy: 'Rujuk dengan [^{written}] atau dalam sources:, atau hapus dari daftar.',
  },

  // References
  'unknown-partner': {
    message: 'Mitra "{written}" tidak ada.',
    remedy: 'Tulis nama berkas di content/partners/id/ tanpa .md, atau buat berkas mitranya.',
    suggest: 'Tulis {suggestion}.',
  },
  'unknown-region': {
    message: 'Wilayah "{written}" tidak ada.',
    remedy: 'Tulis kode salah satu berkas di content/regions/id/, dalam tanda kutip.',
    suggest: 'Tulis "{suggestion}".',
  },
  'unknown-country': {
    message: 'Negara "{written}" tidak ada di countries.yaml.',
    remedy: 'Tulis kode yang ada di content/countries.yaml, atau tambahkan negaranya di sana.',
    suggest: 'Tulis {suggestion}.',
  },
  'unknown-sector': {
    message: 'Bidang "{written}" tidak ada di sectors.yaml.',
    remedy: 'Tulis salah satu: {allowed}.',
    suggest: 'Tulis {suggestion}.',
  },
  'unknown-agreement': {
    message: 'Kerja sama "{written}" tidak ada.',
    remedy: 'Tulis nama berkas di content/agreements/id/ tanpa .md.',
    suggest: 'Tulis {suggestion}.',
  },
  'unknown-press-release': {
    message: 'Siaran pers "{written}" tidak ada.',
    remedy: 'Tulis tahun/nama-berkas dari content/press-releases/id/.',
    suggest: 'Tulis {suggestion}.',
  },
  'unknown-guide': {
    message: 'Panduan "{written}" tidak ada.',
    remedy: 'Tulis nama berkas di content/guides/id/.',
    suggest: 'Tulis {suggestion}.',
  },
  'unknown-legal-instrument': {
    message: 'Peraturan "{written}" tidak ada di legal-instruments.yaml.',
    remedy: 'Tulis kunci peraturan yang ada di berkas itu.',
    suggest: 'Tulis {suggestion}.',
  },
  'self-reference': {
    message: '"{key}" menunjuk berkas ini sendiri.',
    remedy: 'Tulis slug berkas lain, atau hapus barisnya.',
  },
  'family-cycle': { message: 'Rantai {key} berputar: {written}.', remedy: 'Hapus {key} pada salah satu berkas itu.' },

  // Names of files and records
  'stray-file': {
    message: 'Berkas ini tidak dibaca situs.',
    remedy: 'Pindahkan ke folder yang benar (lihat content/README.md) atau hapus.',
  },
  'wrong-ending': {
    message: 'Akhiran nama berkas tidak dikenal, sehingga berkas tidak terbit.',
    remedy: 'Ganti nama berkas: akhirannya .md.',
  },
  'wrong-language-folder': {
    message: 'Folder bahasa tidak dikenal.',
    remedy: 'Pindahkan berkas ke folder id/ atau en/.',
  },
  'mdx-not-here': { message: 'Berkas .mdx hanya untuk panduan.', remedy: 'Ganti akhiran nama berkas menjadi .md.' },
  symlink: { message: 'Ini tautan berkas (symlink), bukan berkas.', remedy: 'Salin berkas aslinya ke sini.' },
  'not-a-file': { message: 'Di sini seharusnya berkas.', remedy: 'Ganti nama atau hapus folder ini.' },
  'bad-file-name': {
    message: 'Nama berkas "{written}" tidak dapat menjadi alamat.',
    remedy: 'Ganti nama: huruf kecil a–z, angka, dan tanda hubung.',
    suggest: 'Ganti nama menjadi {suggestion}.',
  },
  'unsafe-file-name': {
    message: 'Nama berkas "{written}" memuat spasi atau tanda yang tidak aman.',
    remedy: 'Ganti nama: huruf, angka, titik, garis bawah, dan tanda hubung saja.',
  },
  'agreement-number-missing': {
    message: 'Nama berkas kerja sama harus diawali nomor empat angka.',
    remedy: 'Ganti nama, misalnya 0042-kota-mitra.md; nomor berikutnya: {suggestion}.',
  },
  'wrong-folder-depth': { message: 'Berkas berada di folder yang salah.', remedy: 'Pindahkan ke {expected}.' },
  'year-folder': {
    message: 'Berkas ada di folder {written}, tetapi tanggal peristiwanya {year}.',
    remedy: 'Pindahkan berkas ke folder {year}, atau betulkan date.',
  },
  'duplicate-number': {
    message: 'Nomor {written} juga dipakai {other}.',
    remedy: 'Beri nomor baru pada berkas yang lebih baru; nomor berikutnya: {suggestion}.',
  },
  'duplicate-address': {
    message: 'Alamat {written} juga dipakai {other}.',
    remedy: 'Ganti slug atau nama salah satu berkas.',
  },
  'duplicate-code': { message: 'Kode {written} juga dipakai {other}.', remedy: 'Betulkan kode pada salah satunya.' },
  'duplicate-name': {
    message: 'Nama "{written}" juga dipakai {other}.',
    remedy: 'Gabungkan kedua berkas, atau bedakan namanya.',
  },
  'duplicate-title': {
    message: 'Judul "{written}" juga dipakai {other}.',
    remedy: 'Bedakan judulnya, misalnya dengan tahun.',
  },
  'duplicate-key': {
    message: 'Kunci "{written}" dipakai dua kali dalam daftar ini.',
    remedy: 'Beri kunci lain pada butir yang baru.',
  },
  'published-address-gone': {
    message: 'Alamat {address} pernah terbit, tetapi sekarang tidak menuju ke mana pun.',
    remedy:
      'Kembalikan berkasnya dan isi withdrawn bila ditarik, atau tulis nama lamanya pada aliases berkas yang menggantikannya.',
  },
  'alias-taken': {
    message: 'Alamat lama "{written}" dipakai {other}.',
    remedy: 'Hapus dari aliases; satu alamat hanya menuju satu berkas.',
  },
  'bad-alias': {
    message: 'Alamat lama "{written}" bukan slug.',
    remedy: 'Tulis slug lama saja, tanpa garis miring di awal: nama-lama.',
  },
  'data-file-missing': {
    message: 'Berkas {written} tidak ada.',
    remedy: 'Buat berkas itu; contohnya di folder isi yang lain.',
  },

  // Dates and steps
  'end-before-start': {
    message: 'Masa berlaku berakhir {written}, sebelum dimulai {other}.',
    remedy: 'Tulis until sesudah {other}, atau betulkan date.',
  },
  'end-before-signing': {
    message: 'Kerja sama berakhir {written}, sebelum ditandatangani {other}.',
    remedy: 'Betulkan tanggal salah satu peristiwa.',
  },
  'renewal-before-signing': {
    message: 'Perpanjangan {written} mendahului penandatanganan {other}.',
    remedy: 'Betulkan tanggal salah satu peristiwa, atau jenisnya.',
  },
  'delivery-after-end': {
    message: 'Kegiatan {written} berlangsung lebih dari {limit} bulan sesudah masa berlaku berakhir {other}.',
    remedy: 'Periksa tanggalnya; bila benar, catat perpanjangannya bila ada.',
  },
  'events-unsorted': {
    message: 'Peristiwa {written} ditulis sesudah {other}, padahal lebih dahulu.',
    remedy: 'Urutkan peristiwa dari yang terlama.',
  },
  'future-event': {
    message: 'Peristiwa bertanggal {written}, sesudah hari ini ({today}).',
    remedy: 'Betulkan tahunnya; rencana ditulis di plans.',
  },
  'future-day': {
    message: '"{key}" bertanggal {written}, sesudah hari ini ({today}).',
    remedy: 'Tulis hari yang sudah lewat, paling akhir {today}.',
  },
  'updated-before-published': {
    message: 'Diperbarui {written}, sebelum diterbitkan {other}.',
    remedy: 'Tulis updated sesudah {other}, atau hapus.',
  },
  'review-before-verified': {
    message: 'Pemeriksaan berikutnya {written} tidak sesudah pemeriksaan terakhir {other}.',
    remedy: 'Tulis nextReview sesudah {other}.',
  },
  'term-on-wrong-event': {
    message: 'Masa berlaku hanya untuk signing dan renewal, bukan {written}.',
    remedy: 'Hapus term, atau ganti kind.',
  },
  'body-on-wrong-event': {
    message: 'Badan (body) hanya untuk approval-step, bukan {written}.',
    remedy: 'Hapus body, atau ganti kind.',
  },
  'aim-on-wrong-event': {
    message: 'namedAim hanya untuk exploration, bukan {written}.',
    remedy: 'Hapus namedAim, atau ganti kind.',
  },
  'loi-signing': {
    message: 'Surat pernyataan kehendak (loi) tidak ditandatangani sebagai kerja sama.',
    remedy: 'Tulis kind: intent pada peristiwa ini, atau ganti class.',
  },
  'applies-to-not-province': {
    message: 'appliesTo hanya untuk kerja sama provinsi.',
    remedy: 'Hapus appliesTo, atau tambahkan provinsi sebagai pihak daerah.',
  },
  'body-name-missing': {
    message: 'Badan jenis {written} harus bernama.',
    remedy: 'Tulis name: dengan nama badan itu.',
  },

  // Translations
  'translation-missing': { message: 'Belum ada terjemahan (en).', remedy: 'Buat berkas {expected}.' },
  'translation-orphan': {
    message: 'Terjemahan ini tidak punya berkas utama.',
    remedy: 'Buat {expected}, atau hapus berkas ini.',
    suggest: 'Ganti nama berkas menjadi {suggestion}.',
  },
  'translation-key-missing': {
    message: 'Terjemahan {key} untuk "{written}" belum ada.',
    remedy: 'Tambahkan butir dengan key: {written}.',
  },
  'translation-key-extra': {
    message: 'Kunci "{written}" tidak ada dalam {key} di berkas utama.',
    remedy: 'Hapus butir ini, atau betulkan kuncinya.',
    suggest: 'Tulis {suggestion}.',
  },
  'translation-key-order': {
    message: 'Urutan {key} lain daripada di berkas utama, mulai "{written}".',
    remedy: 'Samakan urutannya dengan berkas utama.',
  },
  'translation-person-extra': {
    message: '"{written}" tidak ada di antara orang pada berkas utama.',
    remedy: 'Tulis nama persis seperti di berkas utama.',
    suggest: 'Tulis {suggestion}.',
  },
  'translation-office-missing': {
    message: 'Jabatan {written} belum diterjemahkan.',
    remedy: 'Tambahkan name: {written} dan office: di bawah people.',
  },
  'translation-field-missing': {
    message: '"{key}" ada di berkas utama, tetapi belum diterjemahkan.',
    remedy: 'Tulis {key}: di berkas ini.',
  },
  'translation-field-extra': {
    message: '"{key}" diterjemahkan, tetapi tidak ada di berkas utama.',
    remedy: 'Hapus dari berkas ini, atau tambahkan di berkas utama.',
  },
  'translation-party-missing': {
    message: 'Nama pihak "{written}" belum diterjemahkan.',
    remedy: 'Tambahkan di partyNames: name: {written} dan text:.',
  },
  'translation-party-extra': {
    message: 'Pihak "{written}" tidak ada di berkas utama.',
    remedy: 'Tulis nama persis seperti di berkas utama.',
    suggest: 'Tulis {suggestion}.',
  },
  'translation-note-dates': {
    message: 'Tanggal pada {key} tidak sama dengan berkas utama.',
    remedy: 'Tulis tanggal yang sama: {expected}.',
  },
  'translation-body-missing': { message: 'Isi ada dalam satu bahasa saja.', remedy: 'Tulis isi di {expected}.' },
  'translation-older': {
    message: 'Berkas utama diubah sesudah terjemahannya.',
    remedy: 'Bandingkan dengan {expected} dan perbarui terjemahannya bila perlu.',
  },

  // Bodies
  'raw-html': {
    message: 'Isi memuat HTML: {written}.',
    remedy: 'Tulis dengan Markdown: **tebal**, [tautan](/alamat/), ![gambar](…).',
  },
  'html-in-field': {
    message: '"{key}" memuat tanda HTML, yang akan tampil apa adanya.',
    remedy: 'Hapus tanda <…> dari teks.',
  },
  'mdx-import': {
    message: 'Panduan tidak boleh memuat import atau export.',
    remedy: 'Hapus baris ini; komponen sudah tersedia.',
  },
  'mdx-expression': {
    message: 'Panduan tidak boleh memuat kode di antara kurung kurawal.',
    remedy: 'Hapus kurungnya, atau tulis teks biasa.',
  },
  'hostile-link': {
    message: 'Tautan "{written}" dapat menjalankan sesuatu.',
    remedy: 'Tulis alamat https:// atau alamat di situs ini.',
  },
  'dead-link': {
    message: 'Alamat {written} tidak ada di situs ini.',
    remedy: 'Periksa alamatnya; daftar halaman ada di /indeks/.',
    suggest: 'Tulis {suggestion}.',
  },
  'dead-anchor': {
    message: 'Bagian "{written}" tidak ada dalam isi ini.',
    remedy: 'Tulis # diikuti judul bagian dengan huruf kecil dan tanda hubung.',
    suggest: 'Tulis {suggestion}.',
  },
  'relative-link': {
    message: 'Tautan "{written}" tidak lengkap.',
    remedy: 'Tulis alamat dari akar situs, misalnya /mitra/nama-mitra/, atau https://….',
  },
  'link-other-language': {
    message: 'Tautan {written} menuju halaman bahasa lain.',
    remedy: 'Tulis alamat halaman dalam bahasa berkas ini.',
  },
  'old-spelling': { message: 'Ejaan lama: "{written}".', remedy: 'Tulis {suggestion}.' },

  // Pictures and documents
  'picture-alt-missing': {
    message: 'Gambar {written} tanpa teks pengganti.',
    remedy: 'Tulis apa yang terlihat: ![teks pengganti](…).',
  },
  'picture-credit-missing': {
    message: 'Gambar {written} tanpa kredit.',
    remedy: 'Tulis kredit dalam tanda kutip: ![teks](/files/gambar.jpg "Foto: nama").',
  },
  'picture-remote': {
    message: 'Gambar {written} berada di situs lain.',
    remedy: 'Simpan gambar berizin di content/files/ dan tulis /files/nama.jpg.',
  },
  'file-missing': {
    message: 'Berkas {written} tidak ada di content/files/.',
    remedy: 'Letakkan berkasnya di sana, atau betulkan namanya.',
    suggest: 'Tulis {suggestion}.',
  },
  'unsafe-path': {
    message: 'Letak berkas "{written}" tidak boleh keluar dari content/files/.',
    remedy: 'Tulis letak di bawah content/files/, misalnya foto/rapat.jpg.',
  },
  'picture-large': {
    message: 'Gambar berukuran {written} kB.',
    remedy: 'Perkecil menjadi paling besar {limit} kB (lebar 1600 piksel cukup).',
  },
  'picture-too-large': {
    message: 'Gambar terlalu besar: {written} kB.',
    remedy: 'Perkecil menjadi paling besar {limit} kB.',
  },
  'picture-location': {
    message: 'Gambar memuat lokasi pemotretan (GPS).',
    remedy: 'Hapus metadata gambar sebelum menyimpannya di sini.',
  },
  'picture-unreadable': {
    message: 'Gambar rusak atau bukan gambar.',
    remedy: 'Simpan ulang gambarnya sebagai JPEG, PNG, WebP, atau AVIF.',
  },
  'picture-active': {
    message: 'Gambar SVG tidak diterima: berkas SVG dapat memuat program.',
    remedy: 'Simpan ulang gambarnya sebagai PNG.',
  },
  'file-kind': {
    message: 'Jenis berkas {written} tidak boleh dimuat.',
    remedy: 'Pakai PDF, ODT, ODS, DOCX, XLSX, CSV, JPEG, PNG, WebP, atau AVIF.',
  },
  'document-bytes': {
    message: 'Ukuran tercatat {written} bita, berkasnya {other} bita.',
    remedy: 'Tulis bytes: {other}.',
  },
  'document-hash': {
    message: 'Sidik SHA-256 tidak cocok dengan berkasnya.',
    remedy: 'Periksa apakah berkasnya benar, lalu tulis sha256: {other}.',
  },

  // Characters and persons
  'invisible-character': {
    message: 'Ada huruf yang tidak terlihat ({written}).',
    remedy: 'Hapus, lalu ketik ulang kata itu.',
  },
  'bidi-control': {
    message: 'Ada tanda yang membalik arah tulisan ({written}).',
    remedy: 'Hapus, lalu ketik ulang kata itu.',
  },
  'control-character': { message: 'Ada tanda kendali ({written}).', remedy: 'Hapus, lalu ketik ulang kata itu.' },
  'broken-character': {
    message: 'Ada huruf rusak ({written}), biasanya sisa salinan dari Word atau PDF.',
    remedy: 'Ketik ulang huruf atau tanda itu.',
  },
  'soft-hyphen': {
    message: 'Ada tanda hubung lunak ({written}), biasanya sisa salinan dari Word atau PDF.',
    remedy: 'Hapus tanda itu.',
  },
  'not-normalised': {
    message: 'Huruf bertanda ditulis terurai (bukan NFC): "{written}".',
    remedy: 'Ketik ulang huruf itu.',
  },
  'personal-nik': {
    message: 'Ada angka yang tampaknya NIK seseorang.',
    remedy: 'Hapus; data pribadi tidak boleh terbit.',
  },
  'personal-phone': { message: 'Ada nomor telepon seluler.', remedy: 'Hapus, atau tulis nomor telepon kantor.' },
  'personal-mail': {
    message: 'Ada alamat surel di luar kontak situs: {written}.',
    remedy: 'Hapus, atau tulis alamat kontak situs.',
  },
} as const satisfies Record<string, Wording>;

/** A kind of problem. */
export type ProblemCode = keyof typeof id;
