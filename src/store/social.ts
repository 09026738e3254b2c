import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../scripts/folders.ts';
import type { Palette } from '../lib/charts/palette.ts';
import { readPalette } from '../lib/charts/palette.ts';
import type { ProgrammeId } from '../lib/dataset/shared.ts';
import { programmeIds } from '../lib/dataset/shared.ts';
import { tableFile } from '../lib/distribution/format.ts';
import { readHead } from '../lib/explainer/head.ts';
import type { GeoJsonGeometry } from '../lib/package/table.ts';
import { ancestorCodes, nation, selfAndAbove } from '../lib/region/code.ts';
import type { Place } from '../lib/region/hierarchy.ts';
import { fullName } from '../lib/region/local-word.ts';
import { paths } from '../lib/site/urls.ts';
import type { Card } from '../lib/social/card.ts';
import { datasetCard } from '../lib/social/dataset-card.ts';
import { guideCard } from '../lib/social/guide-card.ts';
import type { SocialImageOf } from '../lib/social/image-of.ts';
import { placeImage } from '../lib/social/image-of.ts';
import type { Look } from '../lib/social/look.ts';
import { placeCard } from '../lib/social/place-card.ts';
import { programmeCard } from '../lib/social/programme-card.ts';
import { siteCard } from '../lib/social/site-card.ts';
import { datasets, figures, institutions, manifest, once, placeTables, programmes, tree } from './site.ts';

/** A card with the page that it stands for: its path below the root, empty for the first page. */
export interface SocialImage {
  readonly page: string;
  readonly card: Card;
}

/** Every card of the site, in the order of their pages' kinds. */
export const socialImages = (): SocialImage[] => [
  { page: '', card: homeCard() },
  ...programmes().map((programme) => ({
    page: `program/${programme.id}/`,
    card: programmeCard({
      programme,
      institutions: institutions().filter(({ program }) => program === programme.id).length,
      figures: figures().filter(({ program }) => program === programme.id).length,
    }),
  })),
  ...guideNames().map((name) => ({
    page: `panduan/${name}/`,
    card: guideCard(readHead(readFileSync(join(contentFolder(), 'panduan', `${name}.mdx`), 'utf8'))),
  })),
  ...datasets().map(({ dataset, latest }) => ({
    page: `data/${dataset.name}/`,
    card: datasetCard({
      dataset,
      latest,
      rows: latest.resources.reduce(
        (sum, { name }) => sum + (manifest()[paths.latestFile(dataset.name, tableFile(name, 'csv'))]?.rows ?? 0),
        0,
      ),
    }),
  })),
  ...[...placesOnCards().values()].map((place) => ({ page: `wilayah/${place.kode}/`, card: cardOfPlace(place) })),
];

/** The card for a code of any edition: of the regency or city that has it today or lies above, else of its province. */
export const imageOfPlace = (code: string): SocialImageOf | undefined => {
  const place = placesOnCards().get(code.slice(0, 5)) ?? placesOnCards().get(code.slice(0, 2));
  return place && placeImage(place.kode, fullName(place));
};

const placesOnCards = once(
  (): ReadonlyMap<string, Place> =>
    new Map(
      tree()
        .provinces.flatMap((province) => [province, ...tree().children(province.kode)])
        .map((place) => [place.kode, place]),
    ),
);

const guideNames = (): string[] =>
  readdirSync(join(contentFolder(), 'panduan'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace(/\.mdx$/, ''))
    .sort();

const homeCard = (): Card =>
  siteCard({
    counts: tree().countsBelow(nation),
    institutions: institutions().length,
    figures: figures().length,
    datasets: datasets().length,
  });

function cardOfPlace(place: Place): Card {
  const province = tree().get(ancestorCodes(place.kode)[0] ?? place.kode);
  const [child] = tree().children(place.kode);
  return placeCard({
    place,
    province: province.nama,
    counts: tree().countsBelow(place.kode),
    district: child?.kode,
    institutions: institutionsBelow().get(place.kode) ?? 0,
    outlines: outlinesBelow(province.kode),
  });
}

/** How many institutions a source names in each place. */
const institutionsBelow = once((): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { kode_wilayah } of institutions())
    for (const code of selfAndAbove(kode_wilayah)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
});

const outlinesBelow = (province: string): ReadonlyMap<string, GeoJsonGeometry> =>
  new Map(
    tree()
      .children(province)
      .flatMap(({ kode }) => {
        const outline = placeTables().outlineByCode.get(kode);
        return outline === undefined ? [] : [[kode, outline] as const];
      }),
  );

/** The face of the site, from its own styles and icons. */
export const socialLook = once((): Look => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const colour = colourOf(readPalette(css));
  const ofProgrammes = <T>(make: (id: ProgrammeId) => T) =>
    Object.fromEntries(programmeIds.map((id) => [id, make(id)])) as Record<ProgrammeId, T>;
  return {
    ground: colour('nila-tua'),
    onGround: colour('di-atas-nila'),
    accent: colour('kunyit-terang'),
    paper: colour('kertas-terang'),
    line: colour('garis'),
    ink: colour('tinta'),
    quietInk: colour('tinta-redup'),
    place: colour('nila'),
    around: colour('takar-1'),
    ring: colour('soga'),
    dyes: ofProgrammes((id) => {
      // A class of its own in the styles: read as the root is.
      const dye = colourOf(readPalette(`:root {${new RegExp(`\\.dye-${id} \\{([^}]*)\\}`).exec(css)?.[1] ?? ''}}`));
      return { strong: dye('celup'), weak: dye('celup-redup') };
    }),
    icons: ofProgrammes((id) => readFileSync(`src/icons/${id}.svg`, 'utf8')),
  };
});

const colourOf =
  (palette: Palette) =>
  (token: string): string => {
    const colour = palette[token];
    if (colour === undefined) throw new Error(`src/styles/tokens.css has no colour --${token}`);
    return colour.light;
  };
