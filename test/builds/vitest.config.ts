/** Tests of the built extension folders, dist/chrome and dist/firefox. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/builds/**/*.test.ts'], environment: 'node', testTimeout: 600_000, hookTimeout: 600_000 },
});
