/** What the drivers read in the manifest of an unpacked extension. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Reads `manifest.json` of an unpacked extension. */
export async function readManifest(folder: string | undefined): Promise<Manifest> {
  if (folder === undefined) throw new Error('this browser was launched without an extension');
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
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
