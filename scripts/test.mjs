/** `npm test`: everything that must hold, on a fresh machine too. Ends with one line "N passed, N failed". */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, setup } from './setup.mjs';
import { countsOf } from './test-report.mjs';

const RESULTS = 'test-results';

setup();
const browsers = ['chromium', 'firefox'].filter((name) => ensureBrowser(name));
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let passed = 0;
let failed = 0;

/** Runs a command to its end; what it says is shown as it comes, or in one piece afterwards. Returns its exit status. */
function run(command, args, live) {
  const child = spawn(command, args, {
    shell: process.platform === 'win32',
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BROWSERS: browsers.join(','), FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  return new Promise((done) => {
    child.once('error', (error) => done({ status: 1, said: String(error) }));
    child.once('close', (code) => done({ status: code ?? 1, said: Buffer.concat(said).toString() }));
  });
}

function count(status, report) {
  if (!report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    return countsOf(JSON.parse(readFileSync(report, 'utf8')), status);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function step(name, [command, ...args], { report, live = false } = {}) {
  const began = Date.now();
  if (live) console.log(`\n== ${name}`);
  const { status, said } = await run(command, args, live);
  const counts = count(status, report);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  // One write, so that nothing of another step comes in between.
  const text = live ? '' : `\n== ${name}\n${said}`;
  console.log(`${text}== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

function vitest(name, config, { live = false, reporter = [] } = {}) {
  const report = `${RESULTS}/${name}.json`;
  const reporters = ['default', 'json', ...reporter].map((one) => `--reporter=${one}`);
  reporters.push(`--outputFile.json=${report}`);
  return step(name, ['npx', 'vitest', 'run', '--config', config, ...reporters], { report, live });
}

/** What needs no browser, one after the other. */
async function withoutBrowsers() {
  await step('lint', ['npm', 'run', '--silent', 'lint']);
  await step('types', ['npm', 'run', '--silent', 'types']);
  await step('commits', ['node', 'scripts/commit-message.mjs', '--subjects']);
  await step('knowledge base', ['npx', 'tsx', 'scripts/knowledge.ts', 'check']);
  await step('sizes', ['npx', 'size-limit']);
  await step('add-on lint', ['npx', 'tsx', 'scripts/lint-addon.ts']);
  await vitest('builds', 'test/builds/vitest.config.ts');
  await vitest('unit', 'test/unit/vitest.config.ts');
}

async function inBrowsers() {
  for (const name of ['chromium', 'firefox'].filter((one) => !browsers.includes(one))) {
    failed += 1;
    console.error(`== ${name} is missing: its tests did not run`);
  }
  if (browsers.length > 0) {
    const reporter = ['./test/browser/second-tries.ts'];
    await vitest('browsers', 'test/browser/vitest.config.ts', { live: true, reporter });
  }
}

// Browsers wait more than they work: meanwhile the rest is done beside them.
await step('build', ['npm', 'run', '--silent', 'build']);
await Promise.all([withoutBrowsers(), inBrowsers()]);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
