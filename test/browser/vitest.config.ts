/** Browser specs and attacks: each file runs in two projects, Chromium and Firefox (but in-one.ts), five at a time, for a browser waits as often as it works: a test takes 1.3 CPU-seconds, and twice as long. One browser only: `BROWSERS=firefox` or `--project firefox`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserNames } from './driver';
import { IN_CHROMIUM_ALONE } from './in-one';
import { LongestFirst } from './longest-first';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    maxWorkers: 5,
    sequence: { sequencer: LongestFirst },
    projects: browserNames.map((name) => ({
      extends: true as const,
      test: {
        name,
        env: { BROWSERS: name },
        include: ['test/{browser,attacks}/**/*.test.ts'],
        exclude:
          name === 'chromium' ? [] : Object.keys(IN_CHROMIUM_ALONE).map((spec) => `test/browser/${spec}.test.ts`),
        environment: 'node' as const,
        pool: 'forks' as const,
        // The files of one worker share its browser: fixture.ts.
        isolate: false,
        // No test may depend on speed: this ends what hangs. Each single state is waited for half a minute.
        testTimeout: 180_000,
        hookTimeout: 180_000,
        // A browser on a busy machine now and then loses a key or an answer. What needed it is named at the end: second-tries.ts.
        retry: 1,
      },
    })),
  },
});
