/** Serves dist/site on this machine as a good host would: compressed, with lasting names kept for good. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'dist/site';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
/** Files of text, which shrink. */
const SHRINKS = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;
/** Names with the hash of what they hold; see docs/scale.md. */
const LASTING = /\.[0-9a-f]{10}\.(?:css|js)$/;

/** The path of a request; `new URL` takes one that begins with two slashes for a host, and fails. */
const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '/';

/** The file for a path below the folder; undefined where there is none. */
function fileFor(pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const file = join(FOLDER, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(join(FOLDER, '/')) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Starts the server on 127.0.0.1; a port of 0 takes a free one. Throws an Error where the site was not built. */
export async function serveSite(port: number): Promise<Server> {
  if (!existsSync(FOLDER)) throw new Error('There is no site yet. Run "npm run build -- site" first.');
  const server = createServer((request, response) => {
    const file = fileFor(pathOf(request.url ?? '/'));
    if (!file) {
      // Links of that page are relative, like all: it must be met where it lies.
      response.writeHead(303, { location: '/404.html' }).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const shrunk = SHRINKS.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(200, {
      'content-type': type,
      'cache-control': LASTING.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(shrunk && { 'content-encoding': 'gzip' }),
    });
    const content = readFileSync(file);
    response.end(shrunk ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return server;
}
