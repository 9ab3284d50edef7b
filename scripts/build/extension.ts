/** The build of the extension for one browser: checks and packs the facts, derives the manifest, hands data to the code. */
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import type { Plugin, UserConfig } from 'vite';
import { captchaTasks } from '../../src/detection/captchas';
import { packedFile } from '../../src/knowledge/packed';
import { SITE_GROUPS } from '../../src/model/choices';
import type { Language } from '../../src/model/languages';
import { BASE_FILE } from '../../src/packs/base';
import { detectedProducts, groupMatches, loadRules, staticMatches } from '../detection/load-rules';
import { baseRecords } from '../knowledge/base-records';
import { PUBLISHER } from '../publisher';
import { addressParameters } from './address-parameters';
import { dataModules, packageFiles } from './data-modules';
import { everywhereTable } from './everywhere-table';
import { explorerPack } from './explorer-pack';
import { today as buildDay, facts } from './facts';
import { backgroundPage } from './firefox-background';
import { injectedScriptsOnly } from './injected-scripts';
import { kindNames } from './kind-names';
import { lessonPack } from './lesson-pack';
import { manifestFor, type Target } from './manifest';
import { oneFileBackground } from './one-file-background';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = (name: string) => `${root}src/pages/${name}/${name}.html`;

/** Pages that the extension plugin does not find by itself: no manifest names the first seven, and Firefox's sidebar is new to it. */
const PAGES: Record<Target, string[]> = {
  chrome: [page('welcome'), page('diary'), page('make'), page('print'), page('explorer'), page('lesson'), page('link')],
  firefox: [
    page('welcome'),
    page('diary'),
    page('make'),
    page('print'),
    page('explorer'),
    page('lesson'),
    page('link'),
    page('side'),
  ],
};

/**
 * What all pages of ours are made of, in few files: a browser takes longer to fetch a file than to read it. What asks the background
 * comes before what shows the answer; what the background needs too stands apart, and so do the sheets, which not all pages wear.
 */
const PARTS = [
  // Alone, so that it runs before whatever else the background is made of.
  { name: 'own-files-only', test: /src\/background\/own-files-only\./ },
  { name: 'base', test: /node_modules\/webextension-polyfill\/|src\/model\/(?:asking|choices|errors|sentence)\./ },
  { name: 'ask', test: /src\/pages\/(?:kit\/(?:send|open-reply|overdue|current-tab)|popup\/load)\./ },
  {
    name: 'page',
    test: /node_modules\/preact\/|src\/(?:pages\/kit\/(?!OnPaper|PackOffer|start-page|package-facts)|ui\/)[^/]+\.tsx?$/,
  },
  { name: 'start', test: /src\/(?:pages\/kit\/start-page\.tsx|ui\/panel\.css)$/ },
];

/** What a variant of the build may change: the pseudo-locales of the tests add languages and write elsewhere. */
export interface Variant {
  /** For a look only: see draft.ts. A release refuses what a draft shows. */
  draft?: boolean;
  languages?: readonly Language[];
  plugins?: Plugin[];
  outDir?: string;
  /** YYYY-MM-DD; the facts are held against it. A release takes the day of its commit, so that it can be built again later. */
  today?: string;
}

/** Vite's configuration for one browser. Throws where the facts or a rule are not in order. */
export async function extensionBuild(
  target: Target,
  {
    languages,
    plugins = [],
    draft = false,
    outDir = `dist/${draft ? 'draft-' : ''}${target}`,
    today = buildDay(),
  }: Variant = {},
): Promise<UserConfig> {
  const rules = loadRules(`${root}src/detection/products`);
  const compiled = await facts(languages, draft, today);
  const { index, files, base } = compiled;
  const explorer = await explorerPack(compiled);
  const lessons = await lessonPack(compiled, today);
  const products = detectedProducts(rules);
  const siteGroups = Object.fromEntries(SITE_GROUPS.map((group) => [group, groupMatches(rules, group)]));
  return {
    root,
    resolve: {
      alias: dataModules(`${root}.cache/build/${outDir.replaceAll('/', '_')}`, {
        'knowledge-index': index,
        'explorer-index': explorer.index,
        products,
        'site-groups': siteGroups,
        'report-address': PUBLISHER.reports,
        everywhere: everywhereTable(products),
        'address-parameters': addressParameters(products),
        'captcha-tasks': captchaTasks(products),
        'kind-names': kindNames(base, languages),
      }),
    },
    plugins: [
      ...plugins,
      packageFiles(
        new Map([
          ...files.map((bytes, file) => [packedFile(file), bytes] as const),
          [BASE_FILE, new TextEncoder().encode(JSON.stringify(baseRecords(base, languages)))] as const,
          ...explorer.files.map((bytes, file) => [packedFile(file, 'explorer'), bytes] as const),
          ...lessons,
        ]),
      ),
      crx({ manifest: manifestFor(target, staticMatches(rules), Object.values(siteGroups).flat()), browser: target }),
      injectedScriptsOnly,
      backgroundPage,
      oneFileBackground,
    ],
    // The words, as the other data (data-modules.ts).
    json: { stringify: true, namedExports: false },
    build: {
      outDir,
      emptyOutDir: true,
      // All scripts of a page of ours at once, not one level of imports after another.
      modulePreload: { polyfill: false },
      target: ['chrome137', 'firefox140'],
      reportCompressedSize: false,
      rolldownOptions: {
        input: PAGES[target],
        // Without the hashes that are usual: the path of this folder is part of some.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          codeSplitting: { groups: PARTS },
        },
      },
    },
  };
}
