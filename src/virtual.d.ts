/** Modules and constants that the build generates from the data folders (scripts/build/extension.ts). */
declare module 'virtual:knowledge-index' {
  const index: import('./knowledge/packed').PackIndex;
  export default index;
}
/** The index of what the explorer alone reads. */
declare module 'virtual:explorer-index' {
  const index: import('./knowledge/packed').PackIndex;
  export default index;
}
declare module 'virtual:products' {
  const products: readonly import('./detection/rules').DetectedProduct[];
  export default products;
}
/** By language: the kinds of product, each with its name (scripts/build/kind-names.ts). */
declare module 'virtual:kind-names' {
  const names: Readonly<
    Record<string, readonly (readonly [kind: import('./model/product').ProductKind, name: string])[]>
  >;
  export default names;
}
/** Match patterns of the groups that are asked for on a click. */
declare module 'virtual:site-groups' {
  const groups: Readonly<Record<import('./model/choices').SiteGroup, readonly string[]>>;
  export default groups;
}
/** What the script for all sites looks for. */
declare module 'virtual:everywhere' {
  /** Id, selector, expression over host and path of what is loaded, and 1 where only what can be seen counts (CAPTCHAs). */
  export type EverywhereRule = [id: string, css: string, loads: string, visible: 0 | 1];
  const table: readonly EverywhereRule[];
  export default table;
}
/** Parameters of an address that a rule asks for, as "name=value" (scripts/build/address-parameters.ts). */
declare module 'virtual:address-parameters' {
  const parameters: readonly string[];
  export default parameters;
}
/** Picture tasks in which the script for CAPTCHAs runs. */
declare module 'virtual:captcha-tasks' {
  const tasks: readonly import('./detection/captchas').CaptchaTask[];
  export default tasks;
}
/** A script that the build makes for later injection; the value is its path in the package. */
declare module '*?script' {
  const path: string;
  export default path;
}
/** Where reports of errors go (scripts/publisher.ts). */
declare module 'virtual:report-address' {
  const address: string;
  export default address;
}
