/** What the drivers read in the manifest of an extension, unpacked or an archive. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

interface Manifest {
  version: string;
  key?: string;
  action?: { default_popup?: string };
  side_panel?: { default_path?: string };
  sidebar_action?: { default_panel?: string };
  host_permissions?: string[];
  content_scripts?: { matches?: string[] }[];
  browser_specific_settings?: { gecko?: { id?: string } };
}

const MANIFEST = 'manifest.json';

/** The bytes of one file of an archive; none where it holds no such file. */
const inArchive = (archive: Uint8Array, file: string): Uint8Array =>
  unzipSync(archive, { filter: ({ name }) => name === file })[file] ?? new Uint8Array();

/** Reads `manifest.json` of an extension: the path is that of its folder, or of its archive (.xpi). */
export async function readManifest(path: string | undefined): Promise<Manifest> {
  if (path === undefined) throw new Error('this browser was launched without an extension');
  const bytes = path.endsWith('.xpi')
    ? inArchive(await readFile(path), MANIFEST)
    : await readFile(join(path, MANIFEST));
  return JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
}

/** How Chromium names an unpacked extension: after its public key, else after its folder. */
export function chromiumId(folder: string, { key }: Manifest): string {
  const hash = createHash('sha256')
    .update(key ? Buffer.from(key, 'base64') : folder)
    .digest('hex');
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** The add-on id in Firefox. */
export function firefoxId({ browser_specific_settings }: Manifest): string {
  return browser_specific_settings?.gecko?.id ?? 'many-hands@many-hands.example';
}

/** The path of the toolbar popup. */
export async function popupPath(folder: string | undefined): Promise<string> {
  const popup = (await readManifest(folder)).action?.default_popup;
  if (!popup) throw new Error('the extension has no popup');
  return popup;
}

/** The path of the side panel. */
export async function sidePath(folder: string | undefined): Promise<string> {
  const { side_panel, sidebar_action } = await readManifest(folder);
  const path = side_panel?.default_path ?? sidebar_action?.default_panel;
  if (!path) throw new Error('the extension has no side panel');
  return path;
}

/** Every host the extension needs from the start: its permissions and its content scripts. */
export function requiredHosts({ host_permissions = [], content_scripts = [] }: Manifest): string[] {
  return [...new Set([...host_permissions, ...content_scripts.flatMap((script) => script.matches ?? [])])];
}
