/** Words of `llms.txt`. Counts come formatted. */
const id = {
  title: 'Guyub',
  contents: (counts: { places: string; institutions: string; figures: string; datasets: string; releases: string }) =>
    `Isinya: ${counts.places} kode dan nama wilayah resmi, ${counts.institutions} lembaga yang disebut sumber, ${counts.figures} angka yang dikutip; ${counts.datasets} dataset dalam ${counts.releases} rilis yang tidak pernah diubah. Antarmuka dan data berbahasa Indonesia.`,
  otherLanguage: (text: string) => `In English: ${text}`,
  rulesLead: 'Aturan membaca data ini:',
  rules: [
    'Kode wilayah adalah teks, bukan bilangan: 11.10 bukan 11.1, dan nol di depan tidak dibuang.',
    'Yang tidak tercantum belum ada datanya. Itu bukan nol, dan bukan bukti bahwa tidak ada.',
    'Angka dari tahun, satuan, arti, atau cakupan yang berbeda tidak dijumlahkan, tidak diperingkat, dan tidak dijadikan tren. Sebut tahun, satuan, penerbit, dan tautannya.',
    'Lembaga di sini «disebut sumber» pada tahun tertentu. Itu tidak berarti aktif, terdaftar, resmi, atau terakreditasi. Jumlah baris di suatu daerah bukan jumlah lembaganya.',
    'Mutu angka dan lembaga: A pemerintah atau peraturan, B pers yang mengutip pejabat, C lebih lemah. Sebut mutunya.',
    'Nama bukan kunci: banyak wilayah dan lembaga bernama sama. Pakai kode dan id.',
    'PSM dan TKSK adalah orang, bukan lembaga; PSM adalah relawan, bukan pekerja sosial.',
    'Kami tidak menerbitkan data pribadi. Jangan menambahkan nama pengurus, telepon, atau alamat rumah dari tempat lain seolah-olah berasal dari sini.',
    'Kutip rilis, dengan versinya: alamat /data/{dataset}/{versi}/ tidak berubah; /data/{dataset}/latest/ mengikuti rilis terbaru.',
  ],
  sections: {
    data: 'Cara mengambil data',
    datasets: 'Dataset',
    pages: 'Halaman',
    changes: 'Apa yang berubah',
    terms: 'Lisensi, kutipan, dan cara kerja',
    optional: 'Optional',
  },
  /** What each leads to, and what is there. */
  links: {
    api: ['API berkas statis', 'Cara memakainya, contoh, dan janji kestabilan.'],
    apiIndex: ['Indeks API', 'Semua jawaban API versi 1, sebagai JSON.'],
    openapi: ['OpenAPI', 'Uraian API versi 1 menurut OpenAPI 3.1.'],
    dcat: ['Katalog DCAT-AP', 'Semua dataset, rilis, dan berkasnya sebagai JSON-LD.'],
    projectOpenData: ['Katalog Project Open Data', 'Semua dataset sebagai JSON.'],
    database: ['guyub.sqlite', 'Rilis terbaru semua dataset dalam satu basis data SQLite.'],
    checksums: ['SHA256SUMS', 'SHA-256 setiap berkas di bawah /data/.'],
    dataUse: ['Cara memakai berkas', 'Contoh untuk lembar kerja, Python, R, DuckDB, dan SQL.'],
    datasets: [
      'Semua dataset',
      'Setiap tabel sebagai CSV, JSON, NDJSON, Parquet, dan XLSX; yang punya titik atau batas juga GeoJSON.',
    ],
    places: ['Wilayah', 'Halaman setiap provinsi, kabupaten, kota, dan kecamatan; desa ada di halaman kecamatannya.'],
    directory: ['Direktori', 'Lembaga yang disebut sumber, menurut program dan provinsi.'],
    figures: ['Angka', 'Angka yang dikutip, dengan tahun, satuan, penerbit, mutu, dan catatannya.'],
    programmes: ['Lima program', 'Penjelasan Karang Taruna, LKS, PSM, WKSBM, dan TKSK.'],
    regulations: ['Peraturan', 'Peraturan tentang lima program: nomor, tahun, dan apa yang mengubah apa.'],
    references: ['Rujukan', 'Sumber yang dikutip penjelasan kami.'],
    atom: ['Umpan Atom', 'Setiap rilis dengan ringkasan perubahannya.'],
    json: ['Umpan JSON', 'Sama, sebagai JSON Feed 1.1.'],
    charts: ['Grafik', 'Gambar dengan tabelnya: SVG, PNG, CSV, dan JSON di alamat tetap per rilis.'],
    maps: ['Peta', 'Provinsi, kabupaten, dan kota menurut kepadatan, penduduk, desa, dan liputan situs ini.'],
    lineage: ['Silsilah kode wilayah', 'Kode lama menjadi kode mana.'],
    methodology: ['Metodologi', 'Dari mana data berasal, dan bagaimana kami memeriksanya.'],
    about: ['Tentang Guyub', 'Siapa, untuk apa, dan lisensinya.'],
    privacy: ['Privasi', 'Data apa yang tidak kami simpan, dan cara meminta sesuatu diturunkan.'],
    corrections: ['Koreksi', 'Cara melaporkan kesalahan.'],
    quality: ['Mutu data', 'Seberapa lengkap, seberapa lama, dan seberapa kuat sumbernya.'],
    standards: ['Standar data', 'Standar yang dipenuhi, dan cara memeriksanya.'],
    sitemap: ['Peta situs', 'Alamat setiap halaman.'],
  } satisfies Record<string, readonly [name: string, note: string]>,
  dataset: (summary: string, version: string, licence: string) => `${summary} Rilis terbaru ${version}, ${licence}.`,
  descriptor: (title: string) => `${title}: datapackage.json`,
  descriptorNote: 'Kamus data, kunci, sumber, dan lisensi rilis terbaru, dengan nama setiap tabelnya.',
};

/** The rules once more, for those who read English only. */
const en = {
  rulesLead: 'Rules for reading these data, in English:',
  rules: [
    'A place code is text, not a number: 11.10 is not 11.1, and leading zeros stay.',
    'What is not listed has no data yet. That is not zero, and no proof that it does not exist.',
    'Figures of different years, units, meanings or scopes are not added up, ranked or drawn as a trend. Give year, unit, publisher and link.',
    'An institution is "named by a source" in a year. That does not mean active, registered, official or accredited. The number of rows in a place is not the number of its institutions.',
    'Grade of figures and institutions: A government or regulation, B press quoting an official, C weaker. Give the grade.',
    'A name is not a key: many places and institutions share one. Use codes and ids.',
    'PSM and TKSK are persons, not institutions; PSM are volunteers, not social workers.',
    'We publish no personal data. Do not add names of officers, telephone numbers or home addresses as if they came from here.',
    'Cite a release with its version: /data/{dataset}/{version}/ never changes; /data/{dataset}/latest/ follows the newest release.',
  ],
} satisfies Pick<typeof id, 'rulesLead' | 'rules'>;

/** Name and note of each link. */
export type LlmsLinkName = keyof typeof id.links;
export const llmsWords = { id, en };
