/** Modules and constants that the build generates from the data folders (vite.config.ts). */
declare module 'virtual:knowledge-index' {
  const index: import('./knowledge/pack').PackIndex;
  export default index;
}
declare module 'virtual:products' {
  const products: readonly import('./detection/rules').DetectedProduct[];
  export default products;
}
/** Host and path table of the page script: see detection/table.ts. */
declare const __DETECTION_TABLE__: import('./detection/table').DetectionTable;
