/** `npm start [-- --browser firefox] [-- --product gemini]`: from a fresh clone to the panel on an AI page. */
import { ensureBrowser, run, setup } from './setup.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? args[at + 1] : fallback;
};

const browser = option('browser', 'chromium');
if (browser !== 'chromium' && browser !== 'firefox') {
  console.error(`--browser is chromium or firefox, not ${String(browser)}.`);
  process.exit(1);
}
setup();
if (!ensureBrowser(browser)) process.exit(1);
console.log('Building…');
if (run('npm', ['run', '--silent', 'build', '--', browser === 'chromium' ? 'chrome' : 'firefox']) !== 0)
  process.exit(1);
process.exit(run('npx', ['tsx', 'scripts/open-browser.ts', browser, option('product', 'chatgpt')]));
