/** Unit tests: pure logic, in Node or a small DOM, on both cores of a small machine. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What needs no browser, clock or DOM: these tests replace no module, so that files can share what is loaded. */
const PURE = ['test/unit/*.test.ts', 'test/unit/{detection,i18n,knowledge,model,presentation,scripts}/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 180_000,
    hookTimeout: 180_000,
    globalSetup: 'test/unit/support/compile-base.ts',
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: PURE } },
    ],
  },
});
