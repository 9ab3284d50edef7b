import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../scripts/test-report.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: testResults.flatMap((one) => one.assertionResults).filter(({ status }) => status === 'passed').length,
  testResults,
});

describe('the last line of npm test', () => {
  it('counts what passed and what failed', () =>
    expect(countsOf(report(file('passed', 'passed'), file('failed', 'failed', 'failed', 'passed')), 1)).toEqual({
      passed: 2,
      failed: 2,
    }));

  it('counts a file whose hook failed, although its tests only say that they were skipped', () =>
    expect(countsOf(report(file('passed', 'passed'), file('failed', 'skipped', 'skipped')), 1)).toEqual({
      passed: 1,
      failed: 1,
    }));

  it('counts a file that did not start, beside a test that failed', () =>
    expect(countsOf(report(file('failed'), file('failed', 'failed')), 1)).toEqual({ passed: 0, failed: 2 }));

  it('counts a run that ends badly with every test green', () =>
    expect(countsOf(report(file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 }));
});
