/** Modules and constants that the build generates from the data folders (vite.config.ts). */
declare module 'virtual:knowledge-index' {
  const index: import('./knowledge/pack').PackIndex;
  export default index;
}
declare module 'virtual:products' {
  const products: readonly import('./detection/rules').DetectedProduct[];
  export default products;
}
/** A script that the build makes for later injection; the value is its path in the package. */
declare module '*?script' {
  const path: string;
  export default path;
}
