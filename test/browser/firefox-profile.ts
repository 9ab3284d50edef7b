/** A fresh Firefox profile: every host led to the fixture server, no services of its own, the settings a spec asks for. */
import type { LaunchOptions } from './driver';

type Preference = string | number | boolean;

const QUIET: Record<string, Preference> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.contentblocking.introCount': 99,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'browser.uitour.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  // Empty tabs share a process, each site has its own all the same: a tab does not begin with a process that it leaves at once.
  'dom.ipc.processCount': 1,
  'dom.push.connection.enabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'nimbus.telemetry.targetingContextEnabled': false,
  'privacy.trackingprotection.enabled': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.autofillForms': false,
  'signon.rememberSignons': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.unified': false,
};

/** The text of `user.js` for one launch; `hosts` fixes the address of extension pages by add-on id. */
export function userPreferences(options: LaunchOptions, hosts: Record<string, string>): string {
  const language = options.language ?? 'en-US';
  const preferences: Record<string, Preference> = {
    ...QUIET,
    'marionette.port': 0, // Firefox picks one and writes it to MarionetteActivePort in the profile
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${options.server.port};80=${options.server.port}`,
    'network.dns.echconfig.enabled': false,
    'network.trr.mode': 5,
    'network.http.http3.enable': false,
    'network.proxy.type': 0,
    'dom.security.https_first': false,
    'extensions.webextensions.uuids': JSON.stringify(hosts),
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.accept_languages': language,
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    // 2 = always override the page's colours, which is what forced-colors means in Firefox.
    'browser.display.document_color_use': options.forcedColors ? 2 : 1,
    'browser.privatebrowsing.autostart': options.neverRemembers ?? false,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
