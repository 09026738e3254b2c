import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { CoverageRow } from '../dataset/mutu.ts';
import { programmeIds } from '../dataset/shared.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { pictureWords } from '../i18n/pictures.ts';
import { formatPart, qualityWords } from '../i18n/quality.ts';
import type { Field } from '../package/field.ts';
import { levelOf, nation, regencyOf } from '../region/code.ts';
import type { Hierarchy } from '../region/hierarchy.ts';
import { levelOfPlaces, rounded } from './measures.ts';
import type { Measure, PlaceValue } from './measures.ts';
import type { CitedRelease } from './picture.ts';
import { regenciesOf, villages, villagesIn } from './village-measure.ts';

/** What the coverage of this site is drawn from: a release of `mutu`, and those that it was computed from. */
export interface CoverageSource {
  readonly quality: CitedRelease;
  readonly institutionsRelease: CitedRelease;
  readonly placesRelease: CitedRelease;
  readonly coverage: readonly CoverageRow[];
  readonly institutions: readonly Pick<InstitutionRow, 'program' | 'kode_wilayah'>[];
  readonly tree: Hierarchy;
}

/**
 * How many villages have an institution that a source names. Of provinces as `mutu` has it; of regencies by the same rule
 * (`placeCoverage`) from the same releases.
 */
export function coverageMeasure(source: CoverageSource): Measure {
  const { quality, institutionsRelease, placesRelease, coverage, institutions, tree } = source;
  const share = (code: string, name: string, part: number, whole: number): PlaceValue => {
    const value = whole === 0 ? null : rounded((100 * part) / whole, 2);
    const text = `${formatPart(part, whole, 'id')} ${villages}`;
    return {
      code,
      name,
      value,
      text:
        value === null
          ? pictureWords.id.noData
          : part === 0
            ? text
            : `${text} (${formatNumber(value, 'id', 2)} persen)`,
      part,
      whole,
    };
  };
  const provinces = coverage
    .filter((row) => row.program === 'semua' && row.tingkat === 'desa/kelurahan' && row.kode_wilayah !== nation)
    .map((row) => share(row.kode_wilayah, row.nama_wilayah, row.wilayah_bersumber, row.jumlah_wilayah));
  const named = new Set(
    institutions
      .filter(({ program, kode_wilayah }) => isOfTheFive(program) && isVillage(kode_wilayah))
      .map(({ kode_wilayah }) => kode_wilayah),
  );
  const parts = Map.groupBy(named, regencyOf);
  return {
    id: 'liputan',
    name: 'Liputan situs ini',
    unit: 'persen desa dan kelurahan',
    decimals: 2,
    date: `data per ${formatDate(quality.created, 'id')}`,
    notes: [
      'Yang dihitung: desa dan kelurahan dengan lembaga yang disebut suatu sumber. Tidak disebut bukan berarti tidak ada.',
    ],
    fields: [
      count(
        'wilayah_bersumber',
        'Desa dan kelurahan bersumber',
        'Desa, kelurahan, dan desa adat yang punya lembaga yang disebut sumber. Tidak disebut bukan berarti tidak ada.',
        '2',
      ),
      count('jumlah_wilayah', 'Semua desa dan kelurahan', 'Banyaknya desa, kelurahan, dan desa adat.', '6500'),
      {
        name: 'persen',
        type: 'number',
        title: 'Liputan',
        description: 'Desa dan kelurahan bersumber dari semuanya, dibulatkan ke dua angka di belakang koma.',
        example: '0.03',
        constraints: { minimum: 0, maximum: 100 },
        'guyub:unit': 'persen',
      },
    ],
    provinces: levelOfPlaces([quality], provinces, qualityWords.id.none),
    regencies: levelOfPlaces(
      [quality, institutionsRelease, placesRelease],
      regenciesOf(tree).map(({ kode, nama }) =>
        share(kode, nama, parts.get(kode)?.length ?? 0, villagesIn(tree, kode)),
      ),
      qualityWords.id.none,
    ),
  };
}

const isOfTheFive = (programme: string): boolean => programmeIds.some((id) => id === programme);
const isVillage = (code: string): boolean => code !== nation && levelOf(code) === 'desa/kelurahan';
const count = (name: string, title: string, description: string, example: string): Field => ({
  name,
  type: 'integer',
  title,
  description,
  example,
  constraints: { required: true, minimum: 0 },
  'guyub:unit': 'wilayah',
});
