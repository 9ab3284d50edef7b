/** Starts Firefox: a process with a profile of its own, a Marionette session with it, the add-on in it. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, LaunchOptions } from './driver';
import { requireBrowser } from './executables';
import { Firefox } from './firefox';
import { FirefoxExtension } from './firefox-extension';
import { userPreferences } from './firefox-profile';
import { poll } from './in-page';
import { firefoxId, readManifest } from './manifest';
import { Marionette } from './marionette';

/** Starts Firefox with a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const home = await mkdtemp(join(tmpdir(), 'many-hands-firefox-'));
  const folder = options.extension ? resolve(options.extension) : undefined;
  const id = folder ? firefoxId(await readManifest(folder)) : '';
  const host = randomUUID();
  const profile = join(home, 'profile');
  await mkdir(profile);
  await writeFile(join(profile, 'user.js'), userPreferences(options, folder ? { [id]: host } : {}));

  const { width, height } = options.viewport ?? { width: 1280, height: 800 };
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, 'about:blank'];
  const child = spawn(requireBrowser('firefox'), options.headed ? flags : ['--headless', ...flags], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      MOZ_HEADLESS_WIDTH: String(width + 100),
      MOZ_HEADLESS_HEIGHT: String(height + 200),
      MOZ_CRASHREPORTER_DISABLE: '1',
      // Release builds heed the preference services.settings.server only with this variable.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
  });
  // A test process that is stopped early takes its browser with it.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  try {
    const port = await poll(
      'Firefox to listen',
      async () => Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')),
      30_000,
    );
    const marionette = await Marionette.connect(port);
    const first = String(await marionette.send('WebDriver:GetWindowHandle'));
    const firefox = new Firefox(
      marionette,
      first,
      child,
      options,
      home,
      new FirefoxExtension(marionette, id),
      host,
      folder,
    );
    if (options.language) await firefox.setLanguage(options.language);
    if (folder) await firefox.install();
    return firefox;
  } catch (error) {
    end();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}
