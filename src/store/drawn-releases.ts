import type { Descriptor } from '../lib/package/descriptor.ts';
import { compareVersions } from '../lib/package/version.ts';
import { datasets } from './site.ts';

/** The first release of each dataset that charts and maps are drawn from: what was drawn once is drawn for ever. */
const since = {
  angka: '1.0.0',
  penduduk: '2024.2.0',
  wilayah: '2025.0.0',
  silsilah: '1.0.0',
  mutu: '1.1.0',
} as const;

/** The releases of a dataset that charts and maps are drawn from, oldest first; none where the dataset is not there. */
export const drawnReleases = (name: keyof typeof since): readonly Descriptor[] =>
  (datasets().find(({ dataset }) => dataset.name === name)?.releases ?? []).filter(
    ({ version }) => compareVersions(version, since[name]) >= 0,
  );
