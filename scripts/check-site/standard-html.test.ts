import { expect, test } from 'vitest';
import { standardHtmlFaults } from './standard-html.ts';

const page = (body: string) =>
  `<!DOCTYPE html>\n<html lang="id"><head><meta charset="utf-8"><title>Contoh</title></head><body><main>${body}</main></body></html>\n`;

test('a sound page has no fault; an id may begin with a digit, as codes of places do', async () => {
  expect(await standardHtmlFaults('a.html', page('<h1 id="32.76.02.1009">Tugu</h1>'))).toEqual([]);
});
test('what the standard or accessibility forbids is named with file, line and rule', async () => {
  const faults = await standardHtmlFaults('a.html', page('<h1>x</h1><p><div>x</div></p><p style="color: red">x</p>'));
  expect(faults.map((fault) => fault.replace(/^(a\.html:\d+):.* \((.*)\)$/, '$1 $2'))).toEqual(
    expect.arrayContaining(['a.html:2 close-order', 'a.html:2 no-inline-style']),
  );
});
