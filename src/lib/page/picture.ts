import { escapeMarkup } from '../charts/escape-markup.ts';
import { fileWidth } from '../charts/drawing.ts';
import { captionOf } from '../picture/caption.ts';
import type { Caption } from '../picture/caption.ts';
import { formatsOf, hasEmbedPage, nationalMapOf } from '../picture/offered.ts';
import type { Picture } from '../picture/picture.ts';
import { releaseOf } from '../picture/picture.ts';
import type { PictureFormat, Urls } from '../site/urls.ts';
import { paths, pictureFormats } from '../site/urls.ts';

/** A file of a picture as a page offers it. */
export interface PictureFile {
  readonly format: PictureFormat;
  readonly href: string;
  /** `undefined` before a build has made it. */
  readonly bytes: number | undefined;
}

/** Ways to show a picture on another site, as HTML to copy. Addresses are absolute. */
export interface EmbedCode {
  readonly image: string;
  readonly frame: string;
}

/** What stands around a picture in a page. */
export interface PictureView {
  readonly caption: Caption;
  readonly files: readonly PictureFile[];
  readonly embed: EmbedCode;
}

export interface PictureSite {
  readonly urls: Urls;
  /** Address that the site is served from. */
  readonly site: URL;
  /** Size of each file of a picture by its path, as the build made it. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** Gathers what a page says and offers of a picture. */
export function pictureView(picture: Picture, { urls, site, sizes }: PictureSite): PictureView {
  const { id } = picture;
  const { version } = releaseOf(picture);
  const own = formatsOf(id);
  const files = pictureFormats.map((format): PictureFile => {
    const of = own.includes(format) ? id : nationalMapOf(id);
    return {
      format,
      href: urls.pictureFile(of, version, format),
      bytes: sizes[paths.picture(of, version, format)],
    };
  });
  const absolute = (href: string) => escapeMarkup(new URL(href, site).href);
  const page = absolute(urls.picture(id));
  const svg = absolute(urls.pictureFile(id, version, 'svg'));
  const framed = hasEmbedPage(id) ? absolute(urls.embed(id, version)) : svg;
  const [title, text] = [picture.title, picture.text].map(escapeMarkup);
  const width = picture.widths?.file ?? fileWidth;
  return {
    caption: captionOf(picture),
    files,
    embed: {
      image: `<a href="${page}"><img src="${svg}" width="${width}" style="max-width:100%;height:auto" alt="${title}. ${text}"></a>`,
      frame: `<iframe src="${framed}" title="${title}" width="100%" height="640" loading="lazy"></iframe>`,
    },
  };
}

/** schema.org description of a picture, for search engines. Source: https://schema.org/ImageObject */
export function pictureJsonLd(picture: Picture, { urls, site }: PictureSite): Record<string, unknown> {
  const release = releaseOf(picture);
  const absolute = (href: string) => new URL(href, site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: picture.title,
    description: picture.text,
    contentUrl: absolute(urls.pictureFile(picture.id, release.version, 'png')),
    encodingFormat: 'image/png',
    url: absolute(urls.picture(picture.id)),
    dateCreated: release.created.slice(0, 10),
    license: release.licenses.map(({ path }) => path).find((path) => /^https?:/.test(path)),
    acquireLicensePage: absolute(urls.release(release.name, release.version)),
    creditText: release['guyub:attribution'],
    creator: { '@type': 'Organization', name: 'Guyub' },
    copyrightNotice: release.licenses.map(({ title }) => title).join('; '),
    isBasedOn: picture.releases.map(({ name, version }) => absolute(urls.release(name, version))),
  };
}
