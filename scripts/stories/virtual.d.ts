/** Made by vite.config.ts beside this file. */
declare module 'virtual:panel-views' {
  const views: Record<string, import('../../src/presentation/views/panel').PanelView>;
  export default views;
}
