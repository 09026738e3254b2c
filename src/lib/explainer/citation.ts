import type { MdxJsxAttributeUnion } from 'satteri';

/** What `<Hitung>` can count: places of a vintage by kind, or rows of a compilation. */
export const countables = [
  'provinsi',
  'kabupaten-kota',
  'kecamatan',
  'desa-kelurahan',
  'desa',
  'kelurahan',
  'lembaga',
  'angka',
] as const;
export type Countable = (typeof countables)[number];

/** A count over a release: of places below a place, or of a programme's institutions or figures. */
export interface CountExpression {
  readonly kind: 'hitung';
  readonly apa: Countable;
  /** Place code; counts what lies below it. All of Indonesia where absent. */
  readonly di?: string | undefined;
  /** Version of `wilayah`; the latest where absent. */
  readonly edisi?: string | undefined;
  /** Programme of the institutions or figures; all where absent. */
  readonly program?: string | undefined;
}

/** What a sentence rests on: a reference, a figure, a count; and the regulations that it names. */
export type Citation =
  | { readonly kind: 'rujukan'; readonly id: string }
  | { readonly kind: 'angka'; readonly id: string }
  | CountExpression
  | { readonly kind: 'aturan'; readonly id: string; readonly pasal?: string | undefined };

/** Attributes of each component that explainers may use; `!` marks those that must be there. */
export const componentAttributes: Readonly<Record<string, readonly string[]>> = {
  Rujukan: ['id!'],
  Angka: ['id!'],
  Aturan: ['id!', 'pasal'],
  Grafik: ['id!'],
  Hitung: ['apa!', 'di', 'edisi', 'program'],
  Ke: ['halaman!'],
  Kami: ['jenis!'],
  LiniMasa: ['program!'],
  Singkatnya: [],
  Struktur: ['judul!'],
  Tingkat: ['nama!', 'badan!'],
};

/** Attributes of a component as text. Attributes given as expressions are left out: explainers hold text only. */
export const attributesOf = (attributes: readonly MdxJsxAttributeUnion[]): Map<string, string> =>
  new Map(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );

/** The citation that a component stands for; `null` for a component that cites nothing. */
export function citationOf(name: string, attributes: ReadonlyMap<string, string>): Citation | null {
  const id = attributes.get('id') ?? '';
  switch (name) {
    case 'Rujukan':
      return { kind: 'rujukan', id };
    case 'Angka':
      return { kind: 'angka', id };
    case 'Aturan':
      return { kind: 'aturan', id, pasal: attributes.get('pasal') };
    case 'Hitung':
      return {
        kind: 'hitung',
        apa: attributes.get('apa') as Countable,
        di: attributes.get('di'),
        edisi: attributes.get('edisi'),
        program: attributes.get('program'),
      };
    default:
      return null;
  }
}
