import type { Field } from '../package/field.ts';

/**
 * Personal data that no release may hold: columns by their name, values by their shape. Source: UU 27/2022 Pasal 4, and
 * the promise that no officer's name, phone, identity number, birth date or home address is published.
 */
const number = '(?:no|nomor)_?';
const personalColumns = [
  `(?:${number})?nik`,
  'nomor_induk_kependudukan',
  `(?:${number})?(?:ktp|npwp|paspor)`,
  `${number}kk`,
  `(?:${number})?(?:hp|handphone|telp|telepon|telpon|ponsel|wa|whatsapp|rekening)`,
  'e_?mail|surel',
  'tgl_lahir|tanggal_lahir|tempat_lahir|ttl',
  'alamat_rumah|alamat_pribadi|alamat_(?:ketua|pengurus)',
  'nama_(?:ibu|ibu_kandung|ayah|ketua|pengurus|pendamping|sekretaris|bendahara|pimpinan|kepala|penanggung_jawab|kontak)',
  'ketua|sekretaris|bendahara|pimpinan|penanggung_jawab|narahubung|kontak|contact_person',
  'agama|foto|tanda_tangan',
];
const personalColumn = new RegExp(`^(?:(?:${personalColumns.join('|')})(?:_\\w+)?|kk)$`);

/** True for a column that can only hold personal data, however it is spelled: `No. HP` is `no_hp`. */
export const isPersonalColumn = (name: string): boolean =>
  personalColumn.test(
    name
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, ''),
  );

/** True for a field whose text is looked at: not an address of a page, not a code, not one of a list. */
export const isFreeText = ({ type, format, constraints, 'guyub:kind': kind }: Field): boolean =>
  type === 'string' &&
  format !== 'uri' &&
  kind === undefined &&
  constraints?.enum === undefined &&
  constraints?.pattern === undefined;

const suspicious = /@|\d[\d\s.()/-]{4,}\d|lahir|\bttl\b/i;
const address = /https?:\/\/\S+/g;
/** 16 digits, whole or in the groups in which cards print them. */
const identityNumber =
  /(?<![\d.])(?:\d{16}|\d{4}( )\d{4}\1\d{4}\1\d{4}|(?:\d{6}|\d{2}([ .])\d{2}\2\d{2})([ .-])\d{6}\3\d{4})(?![.]?\d)/g;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/u;
/** A mobile number: `08` or `+62 8`, then 7 to 11 digits with single separators between. */
const mobile = /(?<![\d.,]|Rp\.? ?)(?:\+62|62(?=8\d{8})|0)[\s.()-]{0,2}8\d(?:[\s.()-]{0,2}\d){6,10}(?!\d|[.,]\d)/;
/** A number of a fixed line with its area code, or digits after a word that announces a number to call. */
const landline = /(?<!\d)\(0\d{2,3}\)[\s.-]?\d{5,8}(?!\d)|(?<![\d./-])0[2-9]\d{1,2}-\d{6,8}(?![\d/-])/;
const announced = /\b(?:telp|telepon|telpon|hp|ponsel|wa|whatsapp)\b[\s.:]{0,3}\+?\(?\d[\d\s.()-]{5,}\d/i;

/** `lahir`, then within the sentence a year, alone or in a date. An anniversary (`hari lahir`) has none to hide. */
const birth =
  /\b(?<!\bhari )(?:ke)?lahir(?:an)?\b[^;.]{0,60}?(?<![\d-])(?:\d{1,2}[ /.-][\p{L}\d]+[ /.-])?(?:19|20)\d\d\b|\bttl\b\W/iu;
/** A body is born too: `Karang Taruna lahir …`, but `Ketua Karang Taruna X lahir …` is a person. */
const bodies = /(?:karang taruna|lembaga|yayasan|organisasi|panti|forum)[^.;]*\blahir/i;
const persons = /\b(?:ketua|wakil|sekretaris|bendahara|pengurus|anggota|pendamping|pendiri|bapak|ibu|sdri?)\b/i;

/** What personal data a text seems to hold, Indonesian; `undefined` where none is seen. Addresses of pages are passed over. */
export function personalDataIn(text: string): string | undefined {
  if (!suspicious.test(text)) return undefined;
  const prose = text.replace(address, '');
  if (holdsIdentityNumber(prose)) return 'nomor induk kependudukan (NIK)';
  if (email.test(prose)) return 'alamat surel';
  if (mobile.test(prose) || landline.test(prose) || announced.test(prose)) return 'nomor telepon';
  if (birth.test(prose) && (!bodies.test(prose) || persons.test(prose))) return 'tanggal lahir';
  return undefined;
}

/** True where a text holds what may be a NIK. */
export const holdsIdentityNumber = (text: string): boolean =>
  [...text.matchAll(identityNumber)].some(([match]) => isIdentityNumber(match.replace(/\D/g, '')));

/**
 * A NIK names a province (11 to 97), a day of birth (1 to 31, plus 40 for women) and a month, and ends in a serial
 * number from 0001. Source: PP 37/2007 Pasal 37.
 */
function isIdentityNumber(digits: string): boolean {
  const [province, day, month] = [0, 6, 8].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number];
  const isDay = (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
  return province >= 11 && province <= 97 && isDay && month >= 1 && month <= 12 && !digits.endsWith('0000');
}
