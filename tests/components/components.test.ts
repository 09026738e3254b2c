import { readdirSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { explainer, examples } from './examples.ts';
import { fileOf } from './snapshots.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create({ astroConfig: { site: 'https://example.org' } });
});

/** The markup of an example, one element a line, as it stands in a page. */
async function render(name: string): Promise<string> {
  const example = examples[name];
  if (example === undefined) throw new Error(`no example "${name}"`);
  const { component, props = {}, slot, within } = example;
  const html = await container.renderToString(component, {
    props,
    locals: { explainer },
    ...(slot === undefined ? {} : { slots: { default: slot } }),
  });
  // Outside a build a script's address is a path of this machine.
  const still = html.replaceAll(/<script type="module" src="[^"]*"><\/script>/g, '');
  const markup = within === undefined ? still : `<${within}>${still}</${within}>`;
  return `${markup.trim().replaceAll(/>\s*</g, '>\n<')}\n`;
}

describe('each component looks as its example says; tests/browser opens these files', () => {
  test.each(Object.keys(examples))('%s', async (name) => {
    await expect(await render(name)).toMatchFileSnapshot(fileOf(name));
  });
  test('no file is left of an example that has gone', () => {
    const known = new Set(Object.keys(examples).map((name) => fileOf(name).split('/').at(-1)));
    expect(readdirSync(new URL('./examples/', import.meta.url)).filter((file) => !known.has(file))).toEqual([]);
  });
});
