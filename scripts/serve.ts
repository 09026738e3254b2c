import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '../src/lib/site/headers.ts';
import { normaliseBase } from '../src/lib/site/urls.ts';
import { outFolder } from './folders.ts';

export interface ServeOptions {
  /** The finished site. */
  readonly folder: string;
  /** Path below which it is served, with a slash at both ends. */
  readonly base: string;
  /** 0 for any free port. */
  readonly port: number;
}
export interface RunningServer {
  /** Address of the site, with the base. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a finished site on 127.0.0.1 as a static host would: compressed as it goes, folders with a slash, `404.html`
 * with its status, the rules of `_headers`, nothing outside the base.
 */
export async function startServer({ folder, base, port }: ServeOptions): Promise<RunningServer> {
  const headers = join(folder, '_headers');
  const rules = existsSync(headers) ? parseHeaders(readFileSync(headers, 'utf8')) : [];
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path, rules))) response.setHeader(name, value);
    },
  });
  const compress = compression() as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  const notFound = existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : 'Not found';

  const server = createServer((request, response) => {
    const refuse = (status = 404) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headersFor('/404.html', rules) });
      response.end(notFound);
    };
    const asked = readAddress(request.url ?? '/');
    if (asked === undefined) return void refuse(400);
    const { pathname, search } = asked;
    if (!pathname.startsWith(base)) return void refuse();
    const relative = `/${pathname.slice(base.length)}`;
    if (isFolderWithoutSlash(folder, relative)) {
      response.writeHead(308, { location: `${pathname}/${search}` });
      return void response.end();
    }
    request.url = relative;
    compress(request, response, () => {
      files(request, response, () => {
        refuse();
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Path and query that a request asks for; `undefined` for what is no address (`//`, `/%E0%A4%A`): anyone can send that,
 * and it must not end the server. Slashes at the start count as one, lest a redirect lead to another host.
 */
function readAddress(url: string): { pathname: string; search: string } | undefined {
  try {
    const { pathname, search } = new URL(url.replace(/^\/+/, '/'), 'http://127.0.0.1');
    decodeURIComponent(pathname);
    return { pathname: pathname.replace(/^\/+/, '/'), search };
  } catch {
    return undefined;
  }
}

const isFolderWithoutSlash = (folder: string, path: string): boolean =>
  !path.endsWith('/') && !path.includes('..') && existsSync(join(folder, decodeURIComponent(path), 'index.html'));

/** A port number from text. @throws Error that says what a port is */
function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`serve: PORT is "${text}"; write 0 to 65535`);
  return port;
}

/** Serves the built site until the process is told to end. */
export async function serve(): Promise<void> {
  const folder = outFolder();
  if (!existsSync(folder)) throw new Error(`serve: there is no ${folder}; run npm run build first`);
  const port = portOf(process.env['PORT'] ?? '4321');
  const base = normaliseBase(process.env['BASE_PATH'] ?? '/');
  const server = await startServer({ folder, base, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`serve: port ${port} is taken; end what uses it, or set another: PORT=4322 npm start`);
    process.exit(1);
  });
  console.log(`Guyub is served at ${server.url} (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
}

if (import.meta.main) await serve();
