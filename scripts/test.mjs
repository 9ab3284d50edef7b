/** `npm test`: everything that must hold, on a fresh machine too. Ends with one line "N passed, N failed". */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, run, setup } from './setup.mjs';
import { countsOf } from './test-report.mjs';

const RESULTS = 'test-results';

setup();
const browsers = ['chromium', 'firefox'].filter((name) => ensureBrowser(name));
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let passed = 0;
let failed = 0;

function step(name, command, args, report) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  const status = run(command, args, { env: { ...process.env, BROWSERS: browsers.join(',') } });
  const seconds = Math.round((Date.now() - began) / 1000);
  if (report) {
    try {
      const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')), status);
      passed += counts.passed;
      failed += counts.failed;
    } catch {
      failed += 1;
    }
  } else if (status === 0) passed += 1;
  else failed += 1;
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

const vitest = (name, config) => {
  const report = `${RESULTS}/${name}.json`;
  step(
    name,
    'npx',
    ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  );
};

step('lint', 'npm', ['run', '--silent', 'lint']);
step('types', 'npm', ['run', '--silent', 'types']);
step('knowledge base', 'npx', ['tsx', 'scripts/knowledge.ts', 'check']);
vitest('unit', 'test/unit/vitest.config.ts');
step('build', 'npm', ['run', '--silent', 'build']);
step('sizes', 'npx', ['size-limit']);
step('add-on lint', 'npx', ['tsx', 'scripts/lint-addon.ts']);
vitest('builds', 'test/builds/vitest.config.ts');
for (const name of ['chromium', 'firefox']) {
  if (!browsers.includes(name)) {
    failed += 1;
    console.error(`== ${name} is missing: its tests did not run`);
  }
}
if (browsers.length > 0) vitest('browsers', 'test/browser/vitest.config.ts');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
