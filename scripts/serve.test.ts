import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from './serve.ts';
import { startServer } from './serve.ts';

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-serve-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), `<p>${'beranda '.repeat(500)}`);
  writeFileSync(join(folder, '404.html'), 'tidak ada');
  writeFileSync(join(folder, 'data/index.html'), 'data');
  writeFileSync(join(folder, 'data/a.csv'), 'a\n');
  writeFileSync(
    join(folder, '_headers'),
    '/data/*.csv\n  Content-Type: text/csv; charset=utf-8\n  Access-Control-Allow-Origin: *\n',
  );
  server = await startServer({ folder, base: '/guyub/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });
/** Status of a request whose address is sent as it stands: `fetch` would mend it. */
const statusOf = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: new URL(server.url).port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });

describe('serving a site as a static host would', () => {
  test('the page of a folder, compressed', async () => {
    const response = await get('');
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await response.text()).toContain('beranda');
  });
  test('a folder without its slash is sent on', async () => {
    const response = await get('data?baris=1');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/guyub/data/?baris=1']);
  });
  test('what is not there, and what is outside the base, is the 404 page with its status', async () => {
    for (const path of ['nope/', '/data/', '/']) {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([404, 'tidak ada']);
    }
  });
  test('what is no address is refused, and the server stays', async () => {
    expect([await statusOf('/%E0%A4%A'), await statusOf('//'), await statusOf('http://[/x')]).toEqual([400, 404, 400]);
    expect((await get('')).status).toBe(200);
  });
  test('the rules of _headers', async () => {
    const { headers } = await get('data/a.csv');
    expect([headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual([
      'text/csv; charset=utf-8',
      '*',
    ]);
  });
});
