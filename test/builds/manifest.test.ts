/** What is in each build, and what must never be. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupMatches, loadRules, staticMatches } from '../../scripts/detection/load-rules';

/** Asked for on a click, never at install. */
const OPTIONAL_GROUPS = ['recent', 'search', 'social', 'work', 'platforms', 'everywhere'] as const;

interface BuiltManifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[]; run_at: string; all_frames?: boolean }[];
  background: { service_worker?: string; page?: string };
  action: { default_popup: string; default_icon: Record<string, string> };
  options_ui: { page: string };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; open_at_install: boolean };
  icons: Record<string, string>;
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());

describe.each(['chrome', 'firefox'])('the %s build', (target) => {
  const folder = `dist/${target}`;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const code = filesBelow(folder).filter((file) => file.endsWith('.js'));

  it('asks for storage and scripting, in Chrome for its side panel and storage that stays, and for nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual(
      target === 'chrome' ? ['scripting', 'sidePanel', 'storage', 'unlimitedStorage'] : ['scripting', 'storage'],
    );
    expect(manifest.host_permissions ?? []).toEqual(staticMatches(loadRules('src/detection/products')));
    const rules = loadRules('src/detection/products');
    const asked = OPTIONAL_GROUPS.flatMap((group) => groupMatches(rules, group));
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual([...new Set(asked)].sort());
  });

  it('documents every permission it asks for', () => {
    const permissions = readFileSync('docs/permissions.md', 'utf8');
    for (const permission of manifest.permissions) expect(permissions).toContain(`\`${permission}\``);
    for (const pattern of manifest.content_scripts.flatMap((script) => script.matches))
      expect(permissions).toContain(pattern.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, ''));
  });

  it('lets no other extension and no page speak to it', () => {
    expect(manifest.externally_connectable).toEqual(target === 'chrome' ? { ids: [] } : undefined);
  });

  it('gives pages nothing to find: no web accessible resource', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('runs on the listed sites only, in the top frame', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.matches).toEqual(staticMatches(loadRules('src/detection/products')));
    expect(manifest.content_scripts[0]?.all_frames ?? false).toBe(false);
  });

  it('forbids its own pages to talk to the network, but for asking a host over https, which one page alone is left', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'self'; connect-src 'self' https:; object-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('narrows that to its own files in the head of every page, before anything else there, but for the page of a pack from a link', () => {
    const pages = filesBelow(folder).filter((file) => file.endsWith('.html'));
    const narrowed = pages.filter((file) =>
      // The lessons' pages are those of the site, with a policy of their own that says more.
      /<head>\s*<meta charset="utf-8" ?\/>\s*<meta http-equiv="Content-Security-Policy" content="(?:[^"]+; )?connect-src 'self'["; ]/.test(
        text(file),
      ),
    );
    expect(pages.length).toBeGreaterThan(9);
    expect(pages.filter((file) => !narrowed.includes(file))).toEqual(['src/pages/link/link.html']);
  });

  it('takes from its background what could ask a server before its first other line, in Firefox as from any page too', () => {
    const background = text('service-worker-loader.js');
    // Nothing is fetched before it, and no line of a library runs: at most the bundler's own few words stand there.
    expect(background).not.toMatch(/\bimport\b(?!\.meta)/);
    const first = background.search(/new URL\(`\/`,(?:``\+)?import\.meta\.url\)/);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(1000);
    if (target === 'firefox') expect(manifest.background).toEqual({ page: 'background.html' });
  });

  it('asks for files in three places: its own in two, and the file at a link in one, which only that page loads', () => {
    const asking = code
      .filter((file) =>
        /(?<![\w.])fetch\((?![^()]*\)\{)|\bfetch\.bind|XMLHttpRequest\(|sendBeacon|new (?:WebSocket|EventSource)/.test(
          text(file),
        ),
      )
      .sort();
    expect(asking).toEqual(['assets/link.js', 'assets/panel-view.js', 'service-worker-loader.js']);
    const users = filesBelow(folder).filter((file) => /\.(?:js|html)$/.test(file) && text(file).includes('/link.js'));
    expect(users).toEqual(['src/pages/link/link.html']);
  });

  it('contains every file that the manifest and the code name', () => {
    const named = [
      ...manifest.content_scripts.flatMap((script) => script.js),
      manifest.background.service_worker ?? manifest.background.page ?? 'no background is named',
      manifest.action.default_popup,
      manifest.options_ui.page,
      manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel ?? 'no side panel is named',
      'src/pages/welcome/welcome.html',
      ...Object.values(manifest.icons),
      'src/content/panel.iife.js',
      'kb/0.bin',
      '_locales/en/messages.json',
      '_locales/fr/messages.json',
    ];
    for (const file of named) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  it('has a side panel that never opens by itself', () => {
    expect(manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel).toBe(
      'src/pages/side/side.html',
    );
    if (target === 'firefox') expect(manifest.sidebar_action?.open_at_install).toBe(false);
  });

  it('builds nothing from text: no eval, no new Function, no markup strings of ours', () => {
    for (const file of code) expect(text(file), file).not.toMatch(/\beval\(|new Function\(/);
  });

  it('keeps every file under the 5 MB that add-on reviewers read', () => {
    for (const file of filesBelow(folder)) expect(statSync(join(folder, file)).size, file).toBeLessThan(5_000_000);
  });
});

it('declares to Firefox that no data is collected', () => {
  const manifest = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8')) as BuiltManifest;
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions.required).toEqual(['none']);
});

it.each(readdirSync('public/_locales'))('is described in %s in no more characters than the stores take', (language) => {
  const { name, description } = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    'name' | 'description',
    { message: string }
  >;
  expect(name.message.length).toBeLessThanOrEqual(45);
  expect(description.message.length).toBeLessThanOrEqual(132);
});
