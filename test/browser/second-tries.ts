/** Names the tests that passed at the second try only, so that none is forgotten: each waits to be mended. */
import type { Reporter, TestModule } from 'vitest/node';

export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const file of modules)
      for (const test of file.children.allTests()) {
        if (!test.diagnostic()?.flaky) continue;
        const why = test.result().errors?.[0]?.message.split('\n')[0] ?? '';
        console.log(`passed at the second try: ${file.project.name} ${test.fullName}: ${why}`);
      }
  }
}
