/** `vite build --mode chrome` or `--mode firefox` writes dist/chrome or dist/firefox. How, stands in scripts/build/extension.ts. */
import { defineConfig } from 'vite';
import { extensionBuild } from './scripts/build/extension';
import { TARGETS } from './scripts/build/manifest';

export default defineConfig(({ mode }) => extensionBuild(TARGETS.find((name) => name === mode) ?? 'chrome'));
