import { parseChecksums } from '../lib/distribution/checksums.ts';
import type { Verdict } from '../lib/distribution/recognise.ts';
import { largestFile, recognise, releaseOf } from '../lib/distribution/recognise.ts';
import { fill } from '../lib/search/fill.ts';

/**
 * Tells whether a file that the reader has is one of ours (src/components/dataset/CheckFile.astro). The file is read and
 * measured here; nothing of it leaves the browser. Every word that is shown stands in the page.
 */

const part = <T extends HTMLElement>(parent: ParentNode, selector: string): T => parent.querySelector(selector) as T;
const tool = part(document, '.check-file');
const { root = '', checksums = '', release = '', ofRelease = '', ofLatest = '', more = '' } = tool.dataset;
const input = part<HTMLInputElement>(tool, 'input');
const result = part(tool, '.check-file-result');
/** Links that are shown of many files of one name. */
const shown = 6;

/** The checksums that stand on the page, by path below `/data/`. */
const ofPage = (): Map<string, string> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('[data-file]')].map((element) => [
      release + (element.dataset['file'] ?? ''),
      element.textContent.trim(),
    ]),
  );

let all: Promise<Map<string, string>> | undefined;
/** The checksums of all that is published, once; after a failure the next call tries again. */
const ofAll = (): Promise<Map<string, string>> =>
  (all ??= fetch(checksums)
    .then((response) => {
      if (!response.ok) throw new Error(`check-file: ${checksums} answers ${response.status}`);
      return response.text();
    })
    .then(parseChecksums)
    .catch((error: unknown) => {
      all = undefined;
      throw error;
    }));

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Shows a template of the page; the live region says it. */
function show(kind: string): void {
  const template = part<HTMLTemplateElement>(tool, `[data-verdict="${kind}"]`);
  result.replaceChildren(template.content.cloneNode(true));
}

function showVerdict(verdict: Verdict | { kind: string }, { name }: File, sha256?: string): void {
  show(verdict.kind);
  const paths = 'paths' in verdict ? verdict.paths : [];
  part(result, '.verdict-name').textContent = name;
  const list = part(result, 'ul');
  list.append(...paths.slice(0, shown).map((path) => item(path, verdict.kind === 'changed')));
  if (paths.length > shown) {
    list.append(document.createElement('li'));
    part(list, 'li:last-child').textContent = fill(more, { n: String(paths.length - shown) });
  }
  if (paths.length === 0) list.remove();
  if (sha256 === undefined) part(result, '.meta').remove();
  else part(result, '.hash').textContent = sha256;
}

/** A file of ours: to be downloaded, or on the page of its release. */
function item(path: string, download: boolean): Node {
  const [element, link] = [document.createElement('li'), document.createElement('a')];
  const found = releaseOf(path);
  const { dataset = '', version = '' } = found ?? {};
  link.textContent = found === null ? path : fill(version === 'latest' ? ofLatest : ofRelease, found);
  if (download) {
    link.href = root + path;
    link.download = '';
  } else link.href = root + (found === null ? '' : `${dataset}/${version === 'latest' ? '' : `${version}/`}`);
  element.append(link);
  return element;
}

let turn = 0;
async function check(file: File): Promise<void> {
  const mine = ++turn;
  const say = (verdict: Verdict | { kind: string }, sha256?: string) => {
    if (mine === turn) showVerdict(verdict, file, sha256);
  };
  show('computing');
  let sha256: string | undefined;
  try {
    if (file.size <= largestFile) sha256 = await hashOf(file);
  } catch (error) {
    console.error(error);
    input.value = '';
    say({ kind: 'unreadable' });
    return;
  }
  try {
    const here = recognise({ name: file.name, sha256 }, ofPage(), release);
    say(here.kind === 'unchanged' ? here : recognise({ name: file.name, sha256 }, await ofAll(), release), sha256);
  } catch (error) {
    console.error(error);
    // The same file may be chosen again.
    input.value = '';
    say({ kind: 'failed' }, sha256);
  }
}

tool.dataset['state'] = 'ready';
// Browsers keep it from addresses that are not secure.
if ('subtle' in crypto) input.disabled = false;
else show('unable');
input.addEventListener('change', () => {
  const [file] = input.files ?? [];
  if (file !== undefined) void check(file);
});
