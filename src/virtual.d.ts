/** Modules and constants that the build generates from the data folders (vite.config.ts). */
declare module 'virtual:knowledge-index' {
  const index: import('./knowledge/packed').PackIndex;
  export default index;
}
declare module 'virtual:products' {
  const products: readonly import('./detection/rules').DetectedProduct[];
  export default products;
}
/** Match patterns of the groups that are asked for on a click. */
declare module 'virtual:site-groups' {
  const groups: Readonly<Record<import('./presentation/page-views').SiteGroup, readonly string[]>>;
  export default groups;
}
/** What the script for all sites looks for. */
declare const __EVERYWHERE__: readonly import('../scripts/build/everywhere-table').EverywhereRule[];
/** Picture tasks in which the script for CAPTCHAs runs. */
declare const __CAPTCHAS__: readonly import('./detection/captchas').CaptchaTask[];
/** A script that the build makes for later injection; the value is its path in the package. */
declare module '*?script' {
  const path: string;
  export default path;
}
/** Where reports of errors go (model/report-address.ts). */
declare module 'virtual:report-address' {
  const address: string;
  export default address;
}
