import type { LegendClass } from '../charts/class-legend.ts';
import type { Drawing } from '../charts/drawing.ts';
import type { ProgrammeId } from '../dataset/shared.ts';
import type { Descriptor } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';
import type { AnyRow } from '../package/table.ts';

/** A release as far as a picture cites it. */
export type CitedRelease = Pick<
  Descriptor,
  'name' | 'title' | 'version' | 'created' | 'licenses' | 'guyub:attribution' | 'guyub:temporal'
>;

/** A further source that a picture names: the publisher of a figure, with the page that prints it. */
export interface PictureSource {
  readonly name: string;
  readonly url: string;
}

/** What a picture is about, as far as lists of pictures are ordered by it. */
export const pictureTopics = ['wilayah', 'penduduk', 'program', 'data', 'peta'] as const;
export type PictureTopic = (typeof pictureTopics)[number];

/**
 * A chart or map with all that it must carry: drawn from the rows of its table and nothing else. From it come the drawing
 * in a page, the files (SVG, PNG, CSV, JSON) and the page that embeds it.
 */
export interface Picture {
  /** Name in addresses and of files, lower-case with hyphens; the same for all releases. */
  readonly id: string;
  readonly topic: PictureTopic;
  /** The programme that it is about, whose page shows it. */
  readonly programme?: ProgrammeId;
  /** The releases that it is drawn from. The first is the one that its address names. */
  readonly releases: readonly [CitedRelease, ...CitedRelease[]];
  /** What is to be seen: a sentence without a full stop, its numbers made from the data. */
  readonly title: string;
  /** What it shows, in one to four sentences made from the data: the text alternative. */
  readonly text: string;
  /** What one number counts or measures: `jiwa per km²`. */
  readonly unit: string;
  /** What the facts' time is, as a person reads it: `keadaan 31 Desember 2024`, `edisi 2016 sampai 2025`. */
  readonly date: string;
  /** Sources beyond the releases' own attribution. */
  readonly sources?: readonly PictureSource[];
  /** What a reader must know so as not to misread it: `Batas tidak resmi.` Sentences. */
  readonly notes: readonly string[];
  readonly table: PictureTable;
  /**
   * Draws it for a width in pixels: `pageWidth` in a page, `fileWidth` or more in a file.
   * @param href address of a place, for a map in a page, whose shapes are links; left out in files
   */
  readonly draw: (width: number, href?: (code: string) => string) => Drawing;
  /** Classes of its colours, where the drawing of a map is too small on a phone to hold them: the page writes them beside it. */
  readonly legend?: readonly LegendClass[];
  /** Width of its drawing in a page and in a file, where they are not the usual ones. */
  readonly widths?: { readonly page: number; readonly file: number };
}

/** All numbers of a picture. */
export interface PictureTable {
  /** The columns as a descriptor has them, so that the JSON says what they mean. */
  readonly fields: readonly Field[];
  readonly rows: readonly AnyRow[];
  /** Decimals that a column of numbers is shown with; 0 where left out. */
  readonly decimals?: Readonly<Record<string, number>>;
}

/** The release that a picture's address names. */
export const releaseOf = ({ releases }: Pick<Picture, 'releases'>): CitedRelease => releases[0];
