/** `npm run site [-- --port 4173]`: serves dist/site on this machine, as any host would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';

const FOLDER = 'dist/site';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

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

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
if (!existsSync(FOLDER)) {
  console.error('There is no site yet. Run "npm run build -- site" first.');
  process.exit(1);
}
createServer((request, response) => {
  const file = fileFor(pathOf(request.url ?? '/'));
  if (file) {
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
    return;
  }
  // Links of that page are relative, like all: it must be met where it lies.
  response.writeHead(303, { location: '/404.html' });
  response.end();
}).listen(Number(values.port), '127.0.0.1', () => console.log(`The site: http://127.0.0.1:${values.port}/`));
