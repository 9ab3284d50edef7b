/** A throw-away extension for the driver's own test: a closed root with a button, a popup, a database, a background that answers. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CONTENT = `
document.querySelector('[data-sample]')?.remove();
const host = document.createElement('div');
host.dataset.sample = '';
host.style.cssText = 'position: fixed; inset: auto 0 0 auto; z-index: 9';
const root = host.attachShadow({ mode: 'closed' });
const part = document.createElement('div');
part.dataset.manyHands = 'label';
const label = document.createElement('label');
label.textContent = 'Name ';
const field = document.createElement('input');
label.append(field);
const button = document.createElement('button');
button.textContent = 'Press';
const output = document.createElement('output');
output.dataset.language = chrome.i18n.getUILanguage();
button.addEventListener('click', async (event) => {
  output.dataset.trusted = String(event.isTrusted);
  try {
    output.textContent = await chrome.runtime.sendMessage('hello');
  } catch (error) {
    output.textContent = 'orphan: ' + error.message;
  }
});
field.addEventListener('keydown', (event) => { output.dataset.key = (event.shiftKey ? 'Shift+' : '') + event.key + ' ' + event.isTrusted; });
part.append(label, button, output);
root.append(part);
document.documentElement.append(host);
`;

const BACKGROUND = `
let asked = 0;
globalThis.sample = 'background';
const open = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('sample', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('things').put('kept', 'thing');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  asked += 1;
  open().then((database) => {
    respond('answer ' + asked + ' of ' + chrome.runtime.getManifest().version);
    globalThis.held = database;
  });
  return true;
});
`;

const POPUP = `<!doctype html><html lang="en"><head><title>Sample popup</title></head><body><main><h1>Sample</h1></main></body></html>`;

/** Writes the extension into `folder` in the form of one browser and returns the folder. */
export async function writeSampleExtension(
  folder: string,
  browser: 'chromium' | 'firefox',
  version: string,
): Promise<string> {
  const manifest = {
    manifest_version: 3,
    name: 'Driver sample',
    version,
    action: { default_popup: 'popup.html' },
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://chatgpt.com/*', 'https://claude.ai/*'],
    content_scripts: [{ matches: ['https://chatgpt.com/*', 'https://claude.ai/*'], js: ['content.js'] }],
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'driver-sample@many-hands.example' } } }),
  };
  await mkdir(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'content.js': CONTENT,
    'background.js': BACKGROUND,
    'popup.html': POPUP,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}
