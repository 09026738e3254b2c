import { describe, expect, test } from 'vitest';
import { bodies, places, releaseOf } from '../../../tests/fixtures/example-news.ts';
import type { Catalog } from '../package/descriptor.ts';
import { llmsDocument } from './llms-document.ts';
import { llmsText } from './llms.ts';
import { makeUrls } from './urls.ts';

describe('llms.txt', () => {
  test('has a heading, a quotation, rules, then sections that are lists of links', () => {
    const text = llmsText(
      {
        title: 'Contoh',
        summary: 'Satu\nbaris.',
        about: ['Isi.'],
        rules: [{ rulesLead: 'Aturan:', rules: ['satu', 'dua'] }],
        sections: [
          { title: 'Data', links: [{ name: 'A [b]', href: '/guyub/data/', note: '<i> & *x*' }] },
          { title: 'Kosong', links: [] },
        ],
      },
      new URL('https://example.org'),
    );
    expect(text).toBe(
      [
        '# Contoh',
        '> Satu baris.',
        'Isi.',
        'Aturan:',
        '- satu\n- dua',
        String.raw`## Data

- [A \[b\]](https://example.org/guyub/data/): \<i\> & \*x\*`,
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });
  test('counts come from the data; the API and the lineage are named only where they answer', () => {
    const of = (answers: (href: string) => boolean) =>
      llmsDocument({
        catalog: { description: { id: 'Data contoh.', en: 'Example data.' } } as Catalog,
        datasets: [
          {
            dataset: places,
            releases: [1, 2].map(() => releaseOf('wilayah', '1.0.0', '')),
            latest: releaseOf('wilayah', '1.0.0', ''),
          },
          { dataset: bodies, releases: [releaseOf('lembaga', '1.0.0', '')], latest: releaseOf('lembaga', '1.0.0', '') },
        ],
        urls: makeUrls('/guyub/'),
        counts: { places: 91599, institutions: 761, figures: 352 },
        answers,
      });
    const document = of((href) => href === '/guyub/api/v1/index.json');
    expect(document.about[1]).toContain(
      '91.599 kode dan nama wilayah resmi, 761 lembaga yang disebut sumber, 352 angka yang dikutip; 2 dataset dalam 3 rilis',
    );
    const names = document.sections.flatMap(({ links }) => links.map(({ name }) => name));
    expect(names).toContain('Indeks API');
    expect(names).not.toContain('OpenAPI');
    expect(names).not.toContain('Silsilah kode wilayah');
    expect(of(() => true).sections.flatMap(({ links }) => links).length).toBe(names.length + 5);
    expect(document.sections[1]?.links[0]).toEqual({
      name: 'Wilayah contoh',
      href: '/guyub/data/wilayah/',
      note: 'Wilayah contoh Rilis terbaru 1.0.0, Lisensi MIT.',
    });
  });
});
