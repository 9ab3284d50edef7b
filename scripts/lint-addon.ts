/** Runs Mozilla's add-on linter on the Firefox build, offline. */
import { spawnSync } from 'node:child_process';

/**
 * Preact's renderer assigns innerHTML for a property we never use; two bundles contain it (panel, extension pages).
 * The popup opens Chrome's side panel only where that exists, and Firefox's sidebar elsewhere; so does the background, for the panel.
 */
const ALLOWED_WARNINGS = new Map([
  ['UNSAFE_VAR_ASSIGNMENT', 2],
  ['UNSUPPORTED_API', 2],
]);

interface LintResult {
  errors: { code: string; message: string; file?: string }[];
  warnings: { code: string; message: string; file?: string }[];
}

const { stdout } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
  {
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  },
);
const result = JSON.parse(stdout) as LintResult;
const counts = new Map<string, number>();
for (const { code } of result.warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
const tooMany = result.warnings.filter(({ code }) => (counts.get(code) ?? 0) > (ALLOWED_WARNINGS.get(code) ?? 0));
for (const { code, message, file } of [...result.errors, ...tooMany])
  console.error(`${code} ${file ?? ''}: ${message}`);
console.log(
  `${result.errors.length} errors, ${tooMany.length} warnings beyond the ${ALLOWED_WARNINGS.size} that are explained`,
);
process.exit(result.errors.length + tooMany.length > 0 ? 1 : 0);
