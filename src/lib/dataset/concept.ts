/** An idea behind the columns of the releases, in words for a data officer. */
export interface Concept {
  readonly name: string;
  /** The idea, and what it is collected for: one or two sentences. */
  readonly idea: string;
}

const concept = (name: string, idea: string): Concept => ({ name, idea });

/**
 * The concepts of Guyub's variables. A concept is the idea that data rests on and the purpose it is made for; several
 * columns may share one. Source: Perpres 39/2019 on Satu Data Indonesia, which asks for `konsep` as part of a data standard.
 */
export const concepts = {
  baris: concept(
    'Pengenal baris',
    'Satu tanda untuk satu baris. Dengan tanda itu baris dapat dirujuk, dan tidak tertukar dengan baris yang bernama sama.',
  ),
  wilayah: concept(
    'Wilayah administrasi',
    'Bagian negara menurut susunan pemerintahan, dari provinsi sampai desa. Menempatkan keterangan pada satu tempat yang pasti.',
  ),
  namaWilayah: concept(
    'Nama wilayah',
    'Sebutan bagi satu wilayah administrasi. Membantu orang mengenali kodenya; nama bukan kunci, karena banyak wilayah bernama sama.',
  ),
  tingkatWilayah: concept(
    'Tingkat wilayah',
    'Kedudukan wilayah dalam susunan provinsi, kabupaten/kota, kecamatan, dan desa/kelurahan. Menjaga agar hanya wilayah setingkat yang dibandingkan.',
  ),
  jenisWilayah: concept(
    'Jenis wilayah',
    'Bentuk pemerintahan satu wilayah, misalnya desa atau kelurahan. Bentuk yang berbeda tunduk pada aturan yang berbeda.',
  ),
  indukWilayah: concept(
    'Susunan wilayah',
    'Wilayah mana yang memuat wilayah mana. Dengan itu keterangan desa dapat dibaca menurut kecamatan, kabupaten, dan provinsinya.',
  ),
  letak: concept(
    'Letak geografis',
    'Kedudukan satu wilayah di muka bumi, diwakili satu titik. Dipakai untuk peta dan untuk mencari wilayah yang terdekat.',
  ),
  batas: concept(
    'Bentuk wilayah',
    'Garis yang mengelilingi satu wilayah, disederhanakan. Dipakai untuk menggambar peta tematik, bukan untuk menentukan batas.',
  ),
  kodePos: concept(
    'Kode pos',
    'Tanda lima angka untuk antaran surat. Membantu orang menemukan desanya dari alamat yang ia kenal.',
  ),
  penduduk: concept(
    'Penduduk',
    'Orang yang tercatat dalam administrasi kependudukan satu wilayah. Memberi gambaran besarnya wilayah itu.',
  ),
  luas: concept(
    'Luas wilayah',
    'Besarnya permukaan satu wilayah. Memberi gambaran seberapa luas satu wilayah yang dilayani.',
  ),
  program: concept(
    'Program kelembagaan sosial',
    'Satu dari lima bentuk kelembagaan sosial masyarakat: Karang Taruna, LKS, PSM, WKSBM, dan TKSK. Memisahkan keterangan kelimanya, yang aturannya berbeda.',
  ),
  namaProgram: concept(
    'Nama program',
    'Sebutan resmi, lama, dan sehari-hari bagi satu program. Mempertemukan istilah yang dipakai orang dengan istilah peraturan.',
  ),
  bentukProgram: concept(
    'Bentuk program',
    'Apakah satu program berupa lembaga, orang, atau jaringan. Mencegah orang dihitung sebagai lembaga, atau sebaliknya.',
  ),
  kedudukanProgram: concept(
    'Kedudukan program',
    'Tingkat wilayah tempat satu program berada. Menunjukkan di mana ia dapat ditanyakan.',
  ),
  pengertianProgram: concept(
    'Pengertian program',
    'Apa itu satu program, dalam satu kalimat. Menjadi pegangan bersama sebelum membaca angkanya.',
  ),
  bagianKeterangan: concept(
    'Bagian keterangan',
    'Kolom mana yang bertumpu pada satu rujukan. Setiap pernyataan dapat dicek pada sumbernya sendiri.',
  ),
  lembaga: concept(
    'Lembaga yang disebut sumber',
    'Kelembagaan sosial yang namanya disebut satu halaman publik. Mencatat siapa yang pernah disebut; bukan daftar yang aktif atau terdaftar.',
  ),
  bidangLayanan: concept(
    'Bidang layanan',
    'Kepada siapa satu lembaga memberi layanan, misalnya anak atau lanjut usia. Mempersempit daftar dan angka ke satu bidang.',
  ),
  ketepatanTempat: concept(
    'Ketepatan tempat',
    'Seberapa dalam tempat satu lembaga dapat dipastikan. Menjaga agar tempat yang hanya diketahui kabupatennya tidak dibaca sebagai desa.',
  ),
  tingkatLembaga: concept(
    'Tingkat lembaga',
    'Tingkat kepengurusan satu lembaga, lepas dari letaknya. Pengurus kabupaten bukan pengurus desa.',
  ),
  isiSumber: concept(
    'Isi sumber',
    'Apa yang dikatakan sumber, tidak lebih. Pembaca dapat menilai sendiri sejauh mana keterangannya.',
  ),
  peraturan: concept(
    'Peraturan',
    'Naskah hukum yang mengatur program atau menjadi dasar situs ini. Menunjukkan apa yang wajib dan sejak kapan.',
  ),
  jenisPeraturan: concept(
    'Jenis peraturan',
    'Bentuk naskah hukum, misalnya undang-undang atau peraturan menteri. Menunjukkan siapa yang menetapkannya.',
  ),
  nomorPeraturan: concept(
    'Nomor peraturan',
    'Nomor yang diberikan pembuat peraturan. Bersama jenis dan tahunnya menunjuk satu naskah.',
  ),
  tahunPeraturan: concept(
    'Tahun peraturan',
    'Tahun yang tertulis pada nama satu peraturan. Membedakan naskah bernomor sama, dan menunjukkan mana yang lebih baru.',
  ),
  statusPeraturan: concept(
    'Keberlakuan peraturan',
    'Apakah satu peraturan masih berlaku, diubah, atau dicabut. Mencegah aturan lama dibaca sebagai aturan sekarang.',
  ),
  hubunganPeraturan: concept(
    'Hubungan antarperaturan',
    'Peraturan mana yang mengubah atau mencabut peraturan mana. Dengan itu urutan aturannya dapat ditelusuri.',
  ),
  rujukan: concept(
    'Rujukan',
    'Halaman atau naskah tempat satu keterangan terbaca. Setiap keterangan dapat dicek pada asalnya.',
  ),
  judul: concept(
    'Judul',
    'Sebutan satu halaman, naskah, atau dataset. Membantu orang mengenalinya sebelum membukanya.',
  ),
  penerbit: concept(
    'Penerbit sumber',
    'Lembaga atau media yang mengeluarkan satu sumber. Menunjukkan menurut siapa keterangan itu.',
  ),
  alamatSumber: concept(
    'Alamat sumber',
    'Letak satu sumber di internet. Memungkinkan orang membuka dan mengeceknya sendiri.',
  ),
  jenisSumber: concept(
    'Jenis sumber',
    'Bentuk halaman sumber dan siapa yang dikutipnya. Menjadi dasar menilai mutu keterangannya.',
  ),
  mutuKeterangan: concept(
    'Mutu keterangan',
    'Seberapa dekat satu keterangan dengan sumber pertamanya. Membedakan halaman pemerintah dari pemberitaan dan sumber yang lebih lemah.',
  ),
  catatan: concept(
    'Catatan',
    'Keraguan, pertentangan, dan batas satu keterangan. Dibaca bersama isinya agar tidak disimpulkan berlebihan.',
  ),
  waktuAcuan: concept(
    'Waktu acuan',
    'Saat yang digambarkan satu keterangan, bukan saat ia disalin. Menunjukkan seberapa lama keterangan itu.',
  ),
  waktuTerbit: concept(
    'Waktu terbit',
    'Saat satu halaman, naskah, atau dataset diterbitkan atau dimutakhirkan. Menunjukkan seberapa baru sumbernya.',
  ),
  jadwal: concept(
    'Jadwal pemutakhiran',
    'Seberapa sering penerbit berjanji memperbarui datanya. Menunjukkan kapan isinya patut dilihat lagi.',
  ),
  indikator: concept(
    'Indikator',
    'Hal yang dihitung satu angka, dalam kata kunci. Angka hanya boleh disandingkan jika yang dihitung sama.',
  ),
  lingkupAngka: concept(
    'Lingkup angka',
    'Apakah satu angka menghitung semua yang ada di tempat itu atau sebagian saja. Mencegah sebagian dibaca sebagai keseluruhan.',
  ),
  nilai: concept(
    'Nilai yang dikutip',
    'Besarnya angka seperti dicetak satu sumber. Dikutip apa adanya; tidak dijumlah, diperingkat, atau dijadikan tren.',
  ),
  satuanAngka: concept(
    'Satuan angka',
    'Benda atau orang yang dihitung satu angka. Tanpa satuan, angka tidak dapat dibaca.',
  ),
  maknaAngka: concept(
    'Makna angka',
    'Penjelasan tentang apa persisnya yang dihitung satu angka. Mencegah dua hitungan yang berbeda dianggap sama.',
  ),
  asalSalinan: concept(
    'Asal salinan',
    'Kata atau berkas pada salinan pertama. Menelusuri dari mana satu baris berasal, sebelum dipetakan ke istilah kami.',
  ),
  penarikan: concept(
    'Penarikan',
    'Baris mana yang pernah terbit lalu ditarik, kapan, dan mengapa. Menjaga agar pengenalnya tetap berjawab tanpa mengulang isinya.',
  ),
  silsilah: concept(
    'Silsilah kode',
    'Kode mana yang menjadi kode mana ketika wilayah dimekarkan, dipindahkan, atau diberi kode lain. Menyambung tabel lama dengan kode yang berlaku sekarang.',
  ),
  buktiSilsilah: concept(
    'Bukti silsilah',
    'Isyarat yang cocok antara dua kode, masing-masing diperiksa sendiri. Menunjukkan seberapa kuat dasar untuk menganggapnya satu tempat.',
  ),
  edisi: concept(
    'Edisi kode wilayah',
    'Tahun daftar kode yang memuat satu tempat. Menunjukkan kode mana yang berlaku kapan, bukan kapan peristiwanya terjadi.',
  ),
  ketepatanSilsilah: concept(
    'Ketepatan silsilah',
    'Berapa kode yang penggantinya ditemukan, dan berapa contoh yang ternyata benar. Menunjukkan seberapa jauh silsilah dapat dipercaya.',
  ),
  datasetLain: concept(
    'Dataset resmi di tempat lain',
    'Tabel yang diterbitkan pemerintah daerah pada portalnya. Menunjukkan di mana data aslinya, tanpa menyalin isinya.',
  ),
  produsen: concept(
    'Produsen data',
    'Dinas yang membuat satu dataset. Menunjukkan kepada siapa isinya dapat ditanyakan.',
  ),
  berkas: concept(
    'Berkas dataset',
    'Berkas yang ditawarkan satu portal: banyaknya dan bentuknya. Menunjukkan apakah datanya dapat langsung diolah.',
  ),
  urutan: concept('Urutan', 'Tempat satu baris dalam susunan yang tetap. Menjaga agar daftar tampil sama di mana pun.'),
  rilis: concept(
    'Rilis yang diperiksa',
    'Dataset, versi, tabel, dan kolom yang dihitung mutunya. Menunjuk persis data mana yang digambarkan.',
  ),
  ukuranTabel: concept(
    'Ukuran tabel',
    'Banyaknya baris dan kolom satu tabel. Menjadi pembagi bagi hitungan mutu lainnya.',
  ),
  kelengkapan: concept(
    'Kelengkapan',
    'Berapa banyak sel yang terisi dan yang kosong. Sel kosong berarti belum ada data, bukan nol.',
  ),
  keragaman: concept(
    'Keragaman nilai',
    'Berapa nilai berbeda yang dimuat satu kolom. Membedakan pengenal, golongan, dan teks bebas.',
  ),
  rentang: concept(
    'Rentang nilai',
    'Nilai terkecil dan terbesar satu kolom, atau panjang teksnya. Menampakkan nilai yang ganjil.',
  ),
  contohNilai: concept(
    'Contoh nilai',
    'Beberapa isi nyata satu kolom. Menunjukkan seperti apa datanya sebelum diunduh.',
  ),
  sumberPrimer: concept(
    'Sumber primer',
    'Berapa baris yang bertumpu pada halaman pemerintah atau naskah peraturan. Menunjukkan seberapa kuat dasar satu tabel.',
  ),
  kemutakhiran: concept(
    'Kemutakhiran',
    'Seberapa lama keadaan yang digambarkan satu tabel ketika dirilis. Membantu menilai apakah datanya masih layak dipakai.',
  ),
  cakupanWilayah: concept(
    'Cakupan wilayah',
    'Berapa wilayah yang punya lembaga yang disebut sumber. Menampakkan di mana keterangan belum ada; bukan di mana lembaga tidak ada.',
  ),
} as const satisfies Record<string, Concept>;
export type ConceptId = keyof typeof concepts;
