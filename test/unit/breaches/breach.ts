/** What a breach in code is: what is replaced in a copy, and the test that must fail then. */

export interface Breach {
  file: string;
  from: string;
  to: string;
  /** A test file of the README's list, and a part of the title of the test that must fail. */
  guard: string;
  fails: string;
}

/** The test files that the README names as guards. */
export const GUARDS = {
  CLAIMS: 'test/unit/ui/claims.test.tsx',
  CLAIM_LINTS: 'test/unit/knowledge/claim-lints.test.ts',
  EVERY_PANEL: 'test/unit/presentation/every-panel.test.ts',
  LIFECYCLE: 'test/unit/presentation/lifecycle.test.ts',
  LINTS: 'test/unit/knowledge/lints.test.ts',
  MOMENTS: 'test/unit/background/moments.test.ts',
  PANEL: 'test/unit/ui/panel.test.tsx',
  PANEL_VIEW: 'test/unit/presentation/panel-view.test.ts',
  PANEL_UNDOCUMENTED: 'test/unit/ui/panel-undocumented.test.tsx',
  QUIETNESS: 'test/unit/background/quietness.test.ts',
  STORE: 'test/unit/knowledge/store.test.ts',
};
