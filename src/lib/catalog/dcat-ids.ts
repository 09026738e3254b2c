import type { Dataset } from '../package/descriptor.ts';
import type { CatalogueInput } from './catalogue-input.ts';
import { paths } from '../site/urls.ts';

/**
 * Identifiers of what the DCAT catalogue describes: the address of its page or file, with a fragment that tells the thing
 * from the page.
 */
export function dcatIds({ urls, site }: Pick<CatalogueInput, 'urls' | 'site'>) {
  const page = (href: string): string => new URL(href, site).href;
  const at = (href: string, fragment: string) => `${page(href)}#${fragment}`;
  const catalogue = page(urls.file(paths.dcat));
  return {
    page,
    catalogue: `${catalogue}#katalog`,
    publisher: `${catalogue}#penerbit`,
    contact: `${catalogue}#kontak`,
    themes: at(urls.standards(), 'tema'),
    theme: (theme: Dataset['theme']) => at(urls.standards(), `tema-${theme}`),
    dataset: (name: string) => at(urls.dataset(name), 'dataset'),
    release: (name: string, version: string) => at(urls.release(name, version), 'dataset'),
    distribution: (path: string) => at(urls.file(path), 'distribusi'),
    database: at(urls.database(), 'dataset'),
  };
}
export type DcatIds = ReturnType<typeof dcatIds>;
