import CodeNote from '../../src/components/place/CodeNote.astro';
import OldCodes from '../../src/components/place/OldCodes.astro';
import Passages from '../../src/components/place/Passages.astro';
import PlacesNow from '../../src/components/place/PlacesNow.astro';
import Villages from '../../src/components/place/Villages.astro';
import type { CodeHistory } from '../../src/lib/page/code-history.ts';
import type { FormerUse } from '../../src/lib/page/former-place.ts';
import type { PlaceNow, WhereNow } from '../../src/lib/page/where-now.ts';
import { exampleTree } from '../fixtures/example-places.ts';
import type { Example } from './examples.ts';

const tree = exampleTree();
const now = (code: string, otherName: string | null = null): PlaceNow => ({
  code,
  name: `Desa ${code.slice(-4)}`,
  otherName,
  above: 'Kecamatan Contoh, Kabupaten Contoh, Provinsi Contoh',
  parent: tree.get('11.01.01'),
});
const use = (code: string, name: string, where: WhereNow, first = 2016, last = 2022): FormerUse => ({
  code,
  name,
  fullName: `Desa ${name}`,
  first,
  last,
  isToday: false,
  now: where,
  passages: [],
});
const moved: WhereNow = { outcome: 'satu', place: now('11.01.01.2002') };
const unsure: WhereNow = { outcome: 'calon', places: [now('11.01.01.1001'), now('11.01.01.2002', 'Desa B')] };
const history: CodeHistory = {
  since: 2023,
  former: [
    { code: '12.01.01', name: null, until: 2022 },
    { code: '12.05.01', name: 'Kecamatan Lama', until: 2016 },
  ],
  others: [],
  names: [{ name: 'Contoh Lama', year: 2018 }],
};

/** Codes that a place had, and codes that are no more; all made up. */
export const formerPlaceExamples: Readonly<Record<string, Example>> = {
  'code of a place, with two before it': {
    component: CodeNote,
    props: { history, oldest: 2016, lineage: { code: '11.01', word: 'kabupaten' } },
    within: 'p',
  },
  'villages whose codes all changed, one of them another’s before': {
    component: Villages,
    props: {
      villages: tree.children('11.01.01'),
      institutions: new Map(),
      codes: {
        common: { since: 2023, until: 2022 },
        histories: new Map([
          ['11.01.01.1001', { ...history, names: [] }],
          [
            '11.01.01.2002',
            {
              since: 2023,
              former: [{ code: '12.01.01.2002', name: null, until: 2022 }],
              others: [use('11.01.01.2002', 'Desa Pindah', unsure, 2016, 2018)],
              names: [],
            },
          ],
        ]),
      },
    },
  },
  'old codes below a place': {
    component: OldCodes,
    props: {
      codes: [
        { code: '11.01.09', uses: [use('11.01.09', 'Kecamatan Lama', { outcome: 'satu', place: now('11.01.01') })] },
        {
          code: '11.01.09.2001',
          uses: [use('11.01.09.2001', 'Satu', moved), use('11.01.09.2001', 'Dua', unsure, 2023, 2023)],
        },
        { code: '11.01.09.2002', uses: [use('11.01.09.2002', 'Tiga', { outcome: 'hilang' })] },
      ],
      home: '11.01.01',
      until: 2022,
    },
  },
  'place of today of an old code': { component: PlacesNow, props: { now: moved } },
  'places that an old code may be today': { component: PlacesNow, props: { now: unsure } },
  'what happened to a code': {
    component: Passages,
    props: {
      passages: [
        {
          from: '12.05.01',
          to: '12.01.01',
          fromYear: 2016,
          toYear: 2018,
          event: 'pindah kabupaten/kota',
          isCandidate: false,
          certainty: 'tinggi',
          evidence: 'nama sama, nomor sama',
        },
        {
          from: '12.01.01',
          to: null,
          fromYear: 2022,
          toYear: null,
          event: 'hilang',
          isCandidate: false,
          certainty: null,
          evidence: '',
        },
      ],
    },
  },
};
