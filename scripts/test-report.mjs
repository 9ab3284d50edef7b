/** Counts what a run of vitest reports, so that the last line of `npm test` hides no failure. */

/** A file that did not start, or whose hook failed, has tests that never ran and none that failed: it counts as one failure. */
const failuresIn = ({ status, assertionResults }) => {
  const tests = assertionResults.filter((test) => test.status === 'failed').length;
  return status === 'failed' ? Math.max(1, tests) : tests;
};

/** `report` is vitest's JSON, `exitCode` that of the run: one that ends badly with every test green has failed all the same. */
export function countsOf({ numPassedTests, testResults }, exitCode) {
  const failures = testResults.reduce((sum, file) => sum + failuresIn(file), 0);
  return { passed: numPassedTests, failed: exitCode !== 0 ? Math.max(1, failures) : failures };
}
