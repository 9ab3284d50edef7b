/** Builds dist/chrome and dist/firefox from the one manifest; data folders are compiled on the way. */
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageFile from './package.json' with { type: 'json' };
import { everywhereTable } from './scripts/build/everywhere-table';
import { reportAddress } from './scripts/build/report-address';
import { detectedProducts, groupMatches, loadRules, staticMatches } from './scripts/detection/load-rules';
import { compileKnowledge } from './scripts/knowledge/compile';
import { readDataFolder } from './scripts/knowledge/source-files';
import { captchaTasks } from './src/detection/captchas';
import { packedFile } from './src/knowledge/packed';
import type { Language } from './src/model/languages';
import { SITE_GROUPS } from './src/presentation/page-views';

const TARGETS = ['chrome', 'firefox'] as const;
type Target = (typeof TARGETS)[number];

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pages that the browser plugin does not build: no manifest names the first two, and Firefox's sidebar is new to it. */
const PAGES = ['./src/pages/welcome/welcome.html', './src/pages/diary/diary.html', './src/pages/side/side.html'];

/** Add-on id in Firefox; managed policies and tests name it. */
const GECKO_ID = 'many-hands@many-hands.example';

/** The manifest of one browser: sites of the install prompt, and those that are asked for later, on a click. */
function manifestFor(target: Target, matches: string[], optional_host_permissions: string[]): ManifestV3Export {
  const content_scripts = [{ matches, js: ['src/content/detect.iife.ts'], run_at: 'document_start' as const }];
  if (target === 'chrome')
    return { ...manifest, content_scripts, host_permissions: matches, optional_host_permissions } as ManifestV3Export;
  const { minimum_chrome_version: _chromeOnly, side_panel, background, permissions, ...rest } = manifest;
  return {
    ...rest,
    content_scripts,
    host_permissions: matches,
    optional_host_permissions,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

/** Hands compiled data to the code as virtual modules and writes the packed base beside it. */
function dataPlugin(modules: Record<string, unknown>, files: readonly Uint8Array[]): Plugin {
  return {
    name: 'many-hands-data',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0virtual:') ? `export default ${JSON.stringify(modules[id.slice(1)])};` : undefined),
    generateBundle() {
      for (const [file, source] of files.entries())
        this.emitFile({ type: 'asset', fileName: packedFile(file), source });
    },
  };
}

/**
 * Takes out what the extension plugin adds for lazy scripts: the panel is injected by the background, which needs
 * no web-accessible file, and a page must not be able to find one.
 */
const noWebAccessibleResources: Plugin = {
  name: 'many-hands-no-web-accessible-resources',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') return;
      const { web_accessible_resources: _taken, ...kept } = JSON.parse(String(file.source)) as Record<string, unknown>;
      file.source = `${JSON.stringify(kept, null, 2)}\n`;
      for (const name of Object.keys(bundle)) if (/^assets\/.*\.iife\.tsx?-/.test(name)) delete bundle[name];
    },
  },
};

/** What a variant of the build may change: the pseudo-locales of the tests add languages and write elsewhere. */
interface Variant {
  languages?: readonly Language[];
  plugins?: Plugin[];
  outDir?: string;
}

/** The build of one browser. */
export async function extensionBuild(
  target: Target,
  { languages, plugins = [], outDir = `dist/${target}` }: Variant = {},
): Promise<UserConfig> {
  const rules = loadRules(folder('src/detection/products'));
  const { problems, index, files } = await compileKnowledge(
    readDataFolder(folder('src/knowledge/data')),
    new Date().toISOString().slice(0, 10),
    languages,
  );
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0)
    throw new Error(
      `the knowledge base has ${errors.length} errors:\n${errors.map(({ file, line, message }) => `src/knowledge/data/${file}:${line} ${message}`).join('\n')}`,
    );
  const products = detectedProducts(rules);
  const siteGroups = Object.fromEntries(SITE_GROUPS.map((group) => [group, groupMatches(rules, group)]));
  const modules = {
    'virtual:knowledge-index': index,
    'virtual:products': products,
    'virtual:site-groups': siteGroups,
    'virtual:report-address': reportAddress((packageFile as { bugs?: unknown }).bugs),
  };
  return {
    plugins: [
      ...plugins,
      dataPlugin(modules, files),
      crx({ manifest: manifestFor(target, staticMatches(rules), Object.values(siteGroups).flat()), browser: target }),
      noWebAccessibleResources,
    ],
    define: {
      __EVERYWHERE__: JSON.stringify(everywhereTable(products)),
      __CAPTCHAS__: JSON.stringify(captchaTasks(products)),
    },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      target: ['chrome137', 'firefox140'],
      reportCompressedSize: false,
      rolldownOptions: { input: PAGES.map(folder) },
    },
  };
}

export const targetOf = (mode: string): Target => TARGETS.find((name) => name === mode) ?? 'chrome';

export default defineConfig(({ mode }) => extensionBuild(targetOf(mode)));
