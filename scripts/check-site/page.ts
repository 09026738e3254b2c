import type { ParserError } from 'parse5';
import { parse } from 'parse5';
import { contentSecurityPolicy } from '../../src/lib/site/csp.ts';
import type { Element } from '../html-tree.ts';
import { elementsBelow, rawText } from '../html-tree.ts';
import type { PageAbout } from './social.ts';

/** What one page says: its ids, where it leads, what it loads, and what is wrong with its HTML. */
export interface PageReport {
  readonly ids: readonly string[];
  /** Addresses of `a` and of other elements that lead somewhere without loading it. */
  readonly links: readonly string[];
  /** Addresses that a browser loads with the page: styles, scripts, images, fonts, frames. */
  readonly loads: readonly string[];
  /** The address that the page names as its own; none for pages out of indexes. */
  readonly canonical: string | undefined;
  /** What it says to those who show its address. */
  readonly about: PageAbout;
  readonly faults: readonly string[];
}

const loadingRelations = /\b(stylesheet|icon|preload|modulepreload|manifest|preconnect|dns-prefetch|prefetch)\b/;
const loadingTags = new Set([
  'script',
  'img',
  'iframe',
  'source',
  'video',
  'audio',
  'embed',
  'track',
  'input',
  'object',
]);

/** Reads a page as a browser would, and looks at what the HTML standard and the promises of the site ask. */
export function readPage(html: string): PageReport {
  const faults: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }: ParserError) =>
      faults.push(`HTML: ${code} at ${startLine}:${startCol}`),
  });
  const elements = [...elementsBelow(document)];
  const links: string[] = [];
  const loads: string[] = [];
  const ids: string[] = [];
  for (const element of elements) {
    const attributes = attributesOf(element);
    const id = attributes.get('id');
    if (id !== undefined) ids.push(id);
    collectAddresses(element, attributes, links, loads);
    faults.push(...inlineFaults(element, attributes));
  }
  faults.push(...repeated(ids).map((id) => `id "${id}" stands twice; an id is one element's`));
  faults.push(...documentFaults(elements, contentSecurityPolicy));
  const canonical = elements
    .map(attributesOf)
    .find((attributes) => attributes.get('rel') === 'canonical')
    ?.get('href');
  return { ids, links, loads, canonical, about: aboutOf(elements), faults };
}

function aboutOf(elements: readonly Element[]): PageAbout {
  const content = (key: string, value: string): string =>
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map(attributesOf)
      .find((attributes) => attributes.get(key) === value)
      ?.get('content') ?? '';
  return {
    description: content('name', 'description'),
    image: content('property', 'og:image'),
    hasTrail: elements.some(
      (element) =>
        attributesOf(element).get('type') === 'application/ld+json' && rawText(element).includes('"BreadcrumbList"'),
    ),
  };
}

const attributesOf = (element: Element): Map<string, string> =>
  new Map(element.attrs.map(({ name, value }) => [name, value]));

function collectAddresses(
  { tagName }: Element,
  attributes: Map<string, string>,
  links: string[],
  loads: string[],
): void {
  const href = attributes.get('href');
  if (href !== undefined) {
    const isLoaded = tagName === 'link' && loadingRelations.test(attributes.get('rel') ?? '');
    (isLoaded || tagName === 'use' ? loads : links).push(href);
  }
  const action = attributes.get('action');
  if (tagName === 'form' && action !== undefined) links.push(action);
  if (!loadingTags.has(tagName)) return;
  for (const name of ['src', 'data', 'poster']) {
    const address = attributes.get(name);
    if (address !== undefined) loads.push(address);
  }
  for (const candidate of attributes.get('srcset')?.split(',') ?? []) loads.push(candidate.trim().split(/\s/)[0] ?? '');
}

/** Scripts, styles and handlers in the page itself: the content security policy refuses them. Data blocks must parse. */
function inlineFaults(element: Element, attributes: Map<string, string>): string[] {
  const { tagName } = element;
  const faults = [...attributes.keys()]
    .filter((name) => name === 'style' || /^on[a-z]/.test(name))
    .map((name) => `<${tagName} ${name}>: inline code; move it to a file of its own`);
  if (tagName === 'style') faults.push('<style>: inline style; move it to a file of its own');
  if (tagName === 'script' && attributes.get('type') === 'application/ld+json') {
    if (!isJson(rawText(element))) faults.push('JSON-LD does not parse; write it with jsonLdText');
  } else if (tagName === 'script' && !attributes.has('src'))
    faults.push('<script>: inline script; move it to a file of its own');
  else if (tagName === 'script' && attributes.get('type') !== 'module')
    faults.push('<script src>: holds up the page while it loads; write type="module"');
  return faults;
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

const repeated = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
};

/** What every page must have: language, title, description, policy, one h1, headings without gaps, names for links. */
function documentFaults(elements: readonly Element[], policy: string): string[] {
  const faults: string[] = [];
  const ask = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const meta = (key: string, value: string) => all('meta').find((element) => attributesOf(element).get(key) === value);
  const content = (element: Element | undefined) => (element ? (attributesOf(element).get('content') ?? '') : '');

  ask(
    all('html').some((element) => (attributesOf(element).get('lang') ?? '') !== ''),
    'no lang on <html>',
  );
  ask(
    all('head').some((head) =>
      head.childNodes.some((node) => 'tagName' in node && node.tagName === 'title' && rawText(node) !== ''),
    ),
    'no <title>',
  );
  ask(content(meta('name', 'description')).length >= 20, 'no description of 20 characters or more');
  ask(
    content(meta('http-equiv', 'Content-Security-Policy')) === policy,
    'the content security policy is not that of src/lib/site/csp.ts',
  );
  ask(
    policyIsSecond(all('head')[0]),
    'the content security policy is not right behind <meta charset>; put it there, it rules what follows',
  );
  ask(all('h1').length === 1, `${all('h1').length} <h1>; a page has one`);
  ask(all('main').length === 1, `${all('main').length} <main>; a page has one`);
  let level = 0;
  for (const { tagName } of elements) {
    const found = /^h([1-6])$/.exec(tagName)?.[1];
    if (found === undefined) continue;
    ask(Number(found) <= level + 1, `<${tagName}> after h${level}: a level is skipped`);
    level = Number(found);
  }
  for (const element of [...all('a'), ...all('button')])
    ask(nameOf(element) !== '', `<${element.tagName}> without a name`);
  for (const element of all('img')) ask(attributesOf(element).has('alt'), '<img> without alt');
  return faults;
}

/** True where a head begins with its charset and then the policy: a browser loads what stands before it unruled. */
function policyIsSecond(head: Element | undefined): boolean {
  const [first, second] = (head?.childNodes ?? []).filter((node) => 'tagName' in node).map(attributesOf);
  return first?.has('charset') === true && second?.get('http-equiv') === 'Content-Security-Policy';
}

/** A rough accessible name: the label, the text, or the alternative text of images within. */
function nameOf(element: Element): string {
  const label = attributesOf(element).get('aria-label');
  if (label !== undefined) return label;
  const images = [...elementsBelow(element)].map((child) => attributesOf(child).get('alt') ?? '');
  return (rawText(element) + images.join('')).trim();
}
