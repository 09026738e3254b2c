import { describe, expect, test } from 'vitest';
import { flowChart } from './flow.ts';

/** Made-up provinces: one is divided, one stays. */
const options = {
  before: [
    { id: '98', name: 'Lama', detail: '300 desa' },
    { id: '99', name: 'Tetap', detail: '100 desa' },
  ],
  after: [
    { id: '98', name: 'Lama', detail: '100 desa' },
    { id: '97', name: 'Baru', detail: '200 desa' },
    { id: '99', name: 'Tetap', detail: '100 desa' },
  ],
  flows: [
    { from: '98', to: '98', value: 100 },
    { from: '98', to: '97', value: 200 },
    { from: '99', to: '99', value: 100 },
  ],
  heads: ['Edisi 1998', 'Edisi 1999'],
  title: 'Judul',
  description: 'Uraian.',
} as const;
const bandsOf = (svg: string) =>
  [...svg.matchAll(/<path class="([^"]+)" d="([^"]+)"/g)].map(([, name, d]) => [name, d]);
const barsOf = (svg: string) =>
  [...svg.matchAll(/<rect class="([^"]+)" x="(\d+)" y="([\d.]+)" width="8" height="([\d.]+)"/g)].map((found) =>
    found.slice(1),
  );

describe('flowChart', () => {
  test('bars are as high as the flows that leave or reach them, 260 pixels in all', () => {
    expect(barsOf(flowChart(options))).toEqual([
      ['flow-bar flow-0', '90', '24', '195'],
      ['flow-bar flow-1', '90', '243', '65'],
      ['flow-bar flow-0', '204', '24', '65'],
      ['flow-bar flow-0', '204', '101', '130'],
      ['flow-bar flow-1', '204', '243', '65'],
    ]);
  });
  test('a band joins its ends below the bands before it, and one whose ends are the same is marked', () => {
    expect(bandsOf(flowChart(options))).toEqual([
      ['flow-band flow-0 flow-same', 'M98 24C151 24 151 24 204 24V89C151 89 151 89 98 89z'],
      ['flow-band flow-0', 'M98 89C151 89 151 101 204 101V231C151 231 151 219 98 219z'],
      ['flow-band flow-1 flow-same', 'M98 243C151 243 151 243 204 243V308C151 308 151 308 98 308z'],
    ]);
  });
  test('the thinnest end has room for its label: all grow with it', () => {
    const svg = flowChart({
      ...options,
      flows: [
        { from: '98', to: '98', value: 990 },
        { from: '98', to: '97', value: 10 },
        { from: '99', to: '99', value: 100 },
      ],
    });
    expect(barsOf(svg).map(([, , , height]) => height)).toEqual(['2400', '240', '2376', '24', '240']);
  });
  test('names itself and tells what it shows, and has no id', () => {
    const svg = flowChart(options);
    expect(svg).toContain('role="img"><title>Judul</title><desc>Uraian.</desc>');
    expect(svg).not.toContain(' id=');
    expect([...svg.matchAll(/<text class="([^"]+)"[^>]*>([^<]+)/g)].map(([, name, text]) => `${name} ${text}`)).toEqual(
      [
        'flow-head Edisi 1998',
        'flow-head Edisi 1999',
        'flow-name Lama',
        'flow-detail 300 desa',
        'flow-name Tetap',
        'flow-detail 100 desa',
        'flow-name Lama',
        'flow-detail 100 desa',
        'flow-name Baru',
        'flow-detail 200 desa',
        'flow-name Tetap',
        'flow-detail 100 desa',
      ],
    );
  });
  test('escapes what it is given', () => {
    expect(flowChart({ ...options, title: '<b> & "c"' })).toContain('<title>&lt;b> &amp; &quot;c&quot;</title>');
  });
  test('a flow to an end that is not listed is refused', () => {
    expect(() => flowChart({ ...options, flows: [...options.flows, { from: '98', to: '96', value: 1 }] })).toThrow(
      'flowChart: no end "96"',
    );
  });
});
