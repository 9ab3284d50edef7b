/** The built site, as a host delivers it below a folder of its own, and as it lies on a disk. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MadePage } from './fixture-server';

export const SITE = 'dist/site';
/** In a sub-folder, as on a host that holds more than this site. */
export const BELOW = '/some/folder/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Files of the built site, on the hosts named; `broken` names one that it does not deliver. */
export const siteOn =
  (own: readonly string[], broken = '') =>
  (host: string, path: string): MadePage | undefined => {
    if (!own.includes(host) || !path.startsWith(BELOW)) return undefined;
    const file = join(SITE, normalize(path.slice(BELOW.length)));
    if (!existsSync(file) || !statSync(file).isFile() || (broken !== '' && path.includes(broken)))
      return { body: 'nothing here', type: 'text/plain' };
    return { body: readFileSync(file, 'utf8'), type: TYPES[extname(file)] ?? 'application/octet-stream' };
  };

/** Its address where it is opened from a disk. */
export const onDisk = (file: string): string => pathToFileURL(resolve(SITE, file)).href;
