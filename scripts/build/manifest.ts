/** The manifest of one browser, made from the one that both share. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };
import { version } from '../../package.json' with { type: 'json' };
import { PUBLISHER } from '../publisher';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** Add-on id in Firefox; managed policies and tests name it. */
const GECKO_ID = 'many-hands@many-hands.example';

/** Firefox has a sidebar without asking, and would put the other on its install prompt. */
const CHROME_ONLY = ['sidePanel', 'unlimitedStorage'];

/** What Firefox understands otherwise than Chrome. */
function forFirefox() {
  const {
    minimum_chrome_version: _chromeOnly,
    externally_connectable: _chromeOnlyToo,
    storage: _chromeOnlyAsWell,
    side_panel,
    background,
    permissions,
    ...rest
  } = manifest;
  return {
    ...rest,
    permissions: permissions.filter((permission) => !CHROME_ONLY.includes(permission)),
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
  };
}

/** `matches` are the sites of the install prompt, `optional` those that are asked for later, on a click. The version is that of package.json. */
export function manifestFor(target: Target, matches: string[], optional: string[]): ManifestV3Export {
  const { site } = PUBLISHER;
  const whole = {
    ...(target === 'chrome' ? manifest : forFirefox()),
    version,
    ...(site !== undefined && { homepage_url: site }),
    content_scripts: [{ matches, js: ['src/content/detect.iife.ts'], run_at: 'document_start' as const }],
    host_permissions: matches,
    optional_host_permissions: optional,
  };
  // The plugin's type knows neither Firefox's sidebar nor its background scripts.
  return whole as unknown as ManifestV3Export;
}
