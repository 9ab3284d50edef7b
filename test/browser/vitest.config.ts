/** Browser specs and attacks: each file runs in two projects, Chromium and Firefox, at most two at a time. One browser only: `BROWSERS=firefox` or `--project firefox`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserNames } from './driver';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: browserNames.map((name) => ({
      extends: true as const,
      test: {
        name,
        env: { BROWSERS: name },
        include: ['test/{browser,attacks}/**/*.test.ts'],
        environment: 'node' as const,
        pool: 'forks' as const,
        // The files of one worker share its browser: fixture.ts.
        isolate: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
