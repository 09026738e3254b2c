import type { Field } from '../package/field.ts';

/**
 * Personal data that no release may hold: columns by their name, values by their shape. Source: UU 27/2022 Pasal 4, and
 * the promise that no officer's name, phone, identity number, birth date or home address is published.
 */
const personalColumns =
  /^(nik|no_?nik|nomor_induk_kependudukan|(no|nomor)_?kk|kk|(no|nomor)_?(hp|telp|telepon|telpon|wa|whatsapp)|hp|telp|telepon|telpon|ponsel|wa|whatsapp|e?_?mail|surel|(tgl|tanggal|tempat)_lahir|ttl|alamat_rumah|alamat_pribadi|nama_(ibu|ibu_kandung|ayah|ketua|pengurus|pendamping|sekretaris|bendahara)|agama|(no|nomor)_?rekening|rekening|foto|tanda_tangan)(_\w+)?$/;

/** True for a column that can only hold personal data. */
export const isPersonalColumn = (name: string): boolean => personalColumns.test(name);

/** True for a field whose text is looked at: not an address of a page, not a code, not one of a list. */
export const isFreeText = ({ type, format, constraints, 'guyub:kind': kind }: Field): boolean =>
  type === 'string' &&
  format !== 'uri' &&
  kind === undefined &&
  constraints?.enum === undefined &&
  constraints?.pattern === undefined;

const suspicious = /@|\d[\d\s.()-]{7,}\d|lahir|\bttl\b/i;
const address = /https?:\/\/\S+/g;
const identityNumber = /(?<![\d.])\d{16}(?![\d.]*\d)/;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/u;
const mobile = /(?<![\d.])(?:\+62|62|0)[\s.-]?8\d[\d\s.-]*\d/g;
const landline = /(?<!\d)\(0\d{2,3}\)[\s.-]?\d{5,8}(?!\d)/;
const birth =
  /\b(tgl|tanggal)\.? lahir\b|\bttl\b|\blahir (di|pada|tanggal)\b[^;]{0,40}?\b\d{1,2}[ /-][\p{L}\d]+[ /-](19|20)\d\d\b/iu;
const bodies = /(karang taruna|lembaga|yayasan|organisasi|panti|forum)[^.;]*\blahir\b/i;

/** What personal data a text seems to hold, Indonesian; `undefined` where none is seen. Addresses of pages are passed over. */
export function personalDataIn(text: string): string | undefined {
  if (!suspicious.test(text)) return undefined;
  const prose = text.replace(address, '');
  if (identityNumber.test(prose)) return 'nomor induk kependudukan (NIK)';
  if (email.test(prose)) return 'alamat surel';
  if ((prose.match(mobile) ?? []).some(isPhone) || landline.test(prose)) return 'nomor telepon';
  if (birth.test(prose) && !bodies.test(prose)) return 'tanggal lahir';
  return undefined;
}

/** Mobile numbers have 10 to 13 digits with the leading 0, one more with the country code. */
const isPhone = (match: string): boolean => {
  const digits = match.replace(/\D/g, '').length;
  return digits >= 10 && digits <= 14;
};
