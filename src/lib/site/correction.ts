/** Rows and datasets of which an error can be reported; each but `dataset` is the name of its table. */
export const correctionKinds = ['lembaga', 'angka', 'peraturan', 'rujukan', 'dataset'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What a report of an error is about: a row or a dataset of a release, or a page as such. */
export type CorrectionTarget =
  | {
      readonly kind: CorrectionKind;
      /** Id of the row (`A045`), or name of the dataset. */
      readonly id: string;
      /** Published name of the column that is wrong; where absent, the message asks for it. */
      readonly field?: string | undefined;
      /** What stands there now, as the page shows it. */
      readonly value?: string | undefined;
      /** Version of the release that the page shows. */
      readonly release: string;
      /** Absolute address of the page. */
      readonly page: string;
    }
  | {
      readonly kind: 'halaman';
      /** Absolute address of the page; where absent, the message asks for it. */
      readonly page?: string | undefined;
    };

/** What every report from one page has in common. */
export interface ReportContext {
  /** Version of the release that the page shows. */
  readonly release: string;
  /** Day of that release: what is old is old by then, so that a page of it never changes. */
  readonly released: string;
  /** Address to write to; `null` where none has been set yet. */
  readonly contact: string | null;
}

/** A message that is begun for whoever reports an error, Indonesian. */
export interface CorrectionMessage {
  readonly subject: string;
  /** Lines end in `\n`. */
  readonly body: string;
  /** Opens the message in the reader's own mail program; without a recipient where no contact has been set. */
  readonly mailto: string;
}

/** Longest value that a message repeats, in characters: mail programs cut long addresses off. */
const longest = 160;

/** Begins a report of an error: which row, column, release and page; what remains to be written is left open. */
export function correctionMessage(target: CorrectionTarget, contact: string | null): CorrectionMessage {
  const subject =
    target.kind === 'halaman'
      ? 'Laporan tentang halaman Guyub'
      : `Koreksi ${target.kind} ${oneLine(target.id)}, rilis ${oneLine(target.release)}`;
  const lines = [
    target.page === undefined ? 'Halaman:' : `Halaman: ${oneLine(target.page, Infinity)}`,
    ...aboutRow(target),
    '',
    'Yang keliru:',
    '',
    'Yang benar:',
    '',
    'Halaman publik yang menyebutnya:',
    '',
    'Jangan tulis nama orang, nomor telepon, atau NIK.',
  ];
  // RFC 6068, section 5: line breaks in the body are %0D%0A.
  const fields = `subject=${encode(subject)}&body=${encode(lines.join('\r\n'))}`;
  return { subject, body: lines.join('\n'), mailto: `mailto:${recipient(contact)}?${fields}` };
}

function aboutRow(target: CorrectionTarget): string[] {
  if (target.kind === 'halaman') return [];
  const { kind, id, field, value, release } = target;
  const column = field === undefined ? '' : ` ${oneLine(field)}`;
  return [
    `${kind === 'dataset' ? 'Dataset:' : `Baris: ${kind}`} ${oneLine(id)}, rilis ${oneLine(release)}`,
    `${kind === 'dataset' ? 'Tabel, baris, dan kolom:' : 'Kolom:'}${column}`,
    ...(value === undefined ? [] : [`Tertulis: ${oneLine(value)}`]),
  ];
}

/** Characters that turn the direction of the text after them. */
const direction = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text of the data on one line: a line break in it must not begin another line of the message, or another header. */
function oneLine(text: string, most = longest): string {
  const line = text
    .toWellFormed()
    .replace(direction, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}

const recipient = (contact: string | null): string => {
  if (contact === null) return '';
  const at = contact.lastIndexOf('@');
  return `${encode(contact.slice(0, at))}@${encode(contact.slice(at + 1))}`;
};

/** Percent-encodes all but the unreserved characters (RFC 3986, section 2.3); RFC 6068 would leave some more as they are. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
