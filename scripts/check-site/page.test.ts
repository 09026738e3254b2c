import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/lib/site/csp.ts';
import { readPage } from './page.ts';

const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>Contoh</title><meta name="description" content="Halaman contoh untuk uji coba.">`;
const page = (body: string, inHead = head) =>
  `<!doctype html><html lang="id"><head>${inHead}</head><body><main>${body}</main></body></html>`;
const faults = (body: string, inHead?: string) => readPage(page(body, inHead)).faults;

describe('readPage', () => {
  test('a sound page has no fault; its ids, links and loads are listed', () => {
    const html = page(
      '<h1>Contoh</h1><a href="/x/#y">x</a><img src="a.png" srcset="b.png 2x" alt=""><p id="y">',
      `${head}<link rel="stylesheet" href="s.css"><link rel="canonical" href="https://example.org/">`,
    );
    expect(readPage(html)).toEqual({
      ids: ['y'],
      links: ['https://example.org/', '/x/#y'],
      loads: ['s.css', 'a.png', 'b.png'],
      canonical: 'https://example.org/',
      about: { description: 'Halaman contoh untuk uji coba.', image: '', hasTrail: false },
      faults: [],
    });
  });
  test('errors of the HTML standard are named with their place', () => {
    expect(faults('<h1>x</h1></div><p a=1 a=2>x').map((fault) => fault.replace(/ at .*/, ''))).toEqual(
      expect.arrayContaining(['HTML: duplicate-attribute']),
    );
    expect(readPage('<html lang="id"><p>').faults.join()).toContain('HTML: missing-doctype');
  });
  test('inline code is refused, data blocks are not unless they do not parse', () => {
    expect(faults('<h1>x</h1><script>1</script><style>a{}</style><p style="x" onclick="y">')).toEqual([
      '<script>: inline script; move it to a file of its own',
      '<style>: inline style; move it to a file of its own',
      '<p style>: inline code; move it to a file of its own',
      '<p onclick>: inline code; move it to a file of its own',
    ]);
    expect(faults('<h1>x</h1><script type="application/ld+json">{"a":1}</script>')).toEqual([]);
    expect(faults('<h1>x</h1><script type="application/ld+json">{"a":</script>')).toEqual([
      'JSON-LD does not parse; write it with jsonLdText',
    ]);
  });
  test('a script is a module in a file: nothing holds up the page', () => {
    expect(faults('<h1>x</h1><script src="/a.js"></script>')).toEqual([
      '<script src>: holds up the page while it loads; write type="module"',
    ]);
    expect(faults('<h1>x</h1><script type="module" src="/a.js"></script>')).toEqual([]);
  });
  test('a page has the policy of the site, and no wider one', () => {
    const wide = head.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
    expect(faults('<h1>x</h1>', wide)).toEqual(['the content security policy is not that of src/lib/site/csp.ts']);
  });
  test('a policy behind what it should rule is refused', () => {
    const [charset, policy, ...rest] = head.split(/(?=<)/);
    const late = [charset, '<link rel="stylesheet" href="s.css">', policy, ...rest].join('');
    expect(faults('<h1>x</h1>', late)).toEqual([
      'the content security policy is not right behind <meta charset>; put it there, it rules what follows',
    ]);
  });
  test('the address of a form is a link', () => {
    expect(readPage(page('<form action="/cari/"></form>')).links).toEqual(['/cari/']);
  });
  test('doubled ids, skipped headings, links without a name and images without alt are told', () => {
    expect(faults('<h1 id="a">x</h1><h3 id="a">x</h3><a href="/"></a><img src="a.png">')).toEqual([
      'id "a" stands twice; an id is one element\'s',
      '<h3> after h1: a level is skipped',
      '<a> without a name',
      '<img> without alt',
    ]);
  });
  test('a page without title, description, policy or h1 is told each', () => {
    expect(readPage('<!doctype html><html><head></head><body></body></html>').faults).toEqual([
      'no lang on <html>',
      'no <title>',
      'no description of 20 characters or more',
      'the content security policy is not that of src/lib/site/csp.ts',
      'the content security policy is not right behind <meta charset>; put it there, it rules what follows',
      '0 <h1>; a page has one',
      '0 <main>; a page has one',
    ]);
  });
});
