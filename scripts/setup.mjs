/** Makes a fresh machine ready: packages from npm, browsers from Debian's packages where they are missing and can be installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const NODE_MINIMUM = [20, 19];

/** Debian packages by browser, the command each brings, and the variable that names a browser kept elsewhere (test/browser/executables.ts). */
const BROWSERS = {
  chromium: { variable: 'CHROMIUM_PATH', command: 'chromium', others: ['chromium-browser'], packages: ['chromium'] },
  firefox: { variable: 'FIREFOX_PATH', command: 'firefox-esr', others: ['firefox'], packages: ['firefox-esr'] },
};

const quiet = { stdio: 'ignore' };
const windows = process.platform === 'win32';
const has = (command) => spawnSync(windows ? 'where' : 'which', [command], quiet).status === 0;

/** Runs a command, showing its output. Returns its exit status. On Windows npm and npx are scripts, which only a shell runs. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', shell: windows, ...options }).status ?? 1;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_MINIMUM[0] || (major === NODE_MINIMUM[0] && minor >= NODE_MINIMUM[1])) return;
  console.error(
    `Many Hands needs Node ${NODE_MINIMUM.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(1);
}

/** Installs exactly what the lock file names, when packages are missing or the file has changed since. */
function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.many-hands-lock';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages…');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error(
      'npm ci did not install the packages; npm says why above. Where package.json and package-lock.json differ, "npm install" brings them together; otherwise check the network and try again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Prefix that runs a command as root, or undefined where we may not. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return has('sudo') && spawnSync('sudo', ['-n', 'true'], quiet).status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * The command of a browser, installed from Debian's packages if need be.
 * Returns undefined, after saying what to install, where that cannot be done.
 */
export function ensureBrowser(name) {
  const { variable, command, others, packages } = BROWSERS[name];
  const named = process.env[variable];
  if (named && existsSync(named)) return named;
  const present = [command, ...others].find(has);
  if (present) return present;
  const root = asRoot();
  if (root && has('apt-get')) {
    console.log(`Installing ${packages.join(' ')} from Debian's packages…`);
    const [program, ...prefix] = [...root, 'apt-get'];
    run(program, [...prefix, 'update', '-qq'], quiet);
    run(program, [...prefix, 'install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-noto-core'], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (has(command)) return command;
  }
  console.error(
    `${name} is not installed and could not be installed here. Install it yourself, e.g. "sudo apt-get install ${packages.join(' ')}", or let ${variable} name its program, and try again.`,
  );
  return undefined;
}

/** Node's version and npm's packages; browsers are asked for where they are needed. */
export function setup() {
  checkNode();
  installPackages();
}
