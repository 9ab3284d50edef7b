/** Finds the browsers of this machine: an environment variable first, then PATH. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  chromium: { variable: 'CHROMIUM_PATH', names: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'] },
} as const;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of a browser, or undefined when this machine has none. */
export function findBrowser(browser: keyof typeof NAMES): string | undefined {
  const { variable, names } = NAMES[browser];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** As findBrowser, with an error which says what to do. */
export function requireBrowser(browser: keyof typeof NAMES): string {
  const path = findBrowser(browser);
  if (!path)
    throw new Error(
      `${browser} was not found: install it (Debian: apt install ${NAMES[browser].names[0]}) or set ${NAMES[browser].variable}`,
    );
  return path;
}
