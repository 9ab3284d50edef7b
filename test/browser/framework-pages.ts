/** Pages that draw themselves on the server and take stock late, with the real frameworks: a person types before they do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { MadePage } from './fixture-server';

const FOLDER = '.cache/frameworks';
const require = createRequire(import.meta.url);

/** The one script of a page. `code` may import packages. */
async function bundle(name: string, code: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const entry = resolve(FOLDER, `${name}.js`);
  writeFileSync(entry, code);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${name} was not built`);
  return chunk.code;
}

/** Starts the framework so many milliseconds after load, as the address says. */
const LATE = `
  window.errors = [];
  const late = Number(location.pathname.split('-').pop());
  addEventListener('load', () => setTimeout(() => { start(); window.started = true; }, late));`;

const REACT = `
  import { createElement as h } from 'react';
  export const App = () => h('html', { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Chat'), h('script', { src: '/react.js', defer: true })),
    h('body', null, h('header', null, h('h1', null, 'Chat')), h('main', null, h('textarea', { id: 'prompt' })), h('footer', null, 'End')));`;

async function reactPages(): Promise<Record<string, MadePage>> {
  writeFileSync(resolve(FOLDER, 'react-app.js'), REACT);
  const { App } = (await import(/* @vite-ignore */ resolve(FOLDER, 'react-app.js'))) as { App: unknown };
  // These two packages carry no types.
  const { createElement } = require('react') as { createElement(type: unknown): unknown };
  const { renderToString } = require('react-dom/server') as { renderToString(element: unknown): string };
  const script = await bundle(
    'react',
    `import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client'; import { App } from './react-app.js';
     const start = () => hydrateRoot(document, createElement(App), { onRecoverableError: (error) => window.errors.push(String(error)) });${LATE}`,
  );
  return {
    react: { body: `<!doctype html>${renderToString(createElement(App))}` },
    'react.js': { body: script, type: 'text/javascript' },
  };
}

async function vuePages(): Promise<Record<string, MadePage>> {
  const app = `export const root = (vue) => ({ render: () => vue.h('main', null, [vue.h('h1', null, 'Chat'), vue.h('textarea', { id: 'prompt' })]) });`;
  writeFileSync(resolve(FOLDER, 'vue-app.js'), app);
  const { root } = (await import(/* @vite-ignore */ resolve(FOLDER, 'vue-app.js'))) as {
    root(framework: unknown): import('vue').Component;
  };
  const vue = await import('vue');
  const { renderToString } = await import('vue/server-renderer');
  const script = await bundle(
    'vue',
    `import * as vue from 'vue'; import { root } from './vue-app.js';
     const start = () => { const app = vue.createSSRApp(root(vue)); app.config.warnHandler = app.config.errorHandler = (e) => window.errors.push(String(e)); app.mount(document.body); };${LATE}`,
  );
  const inner = await renderToString(vue.createSSRApp(root(vue)));
  return {
    vue: {
      body: `<!doctype html><html lang="en"><head><script src="/vue.js" defer></script></head><body>${inner}</body></html>`,
    },
    'vue.js': { body: script, type: 'text/javascript' },
  };
}

async function sveltePages(): Promise<Record<string, MadePage>> {
  const source = '<main><h1>Chat</h1><textarea id="prompt"></textarea></main>';
  const { compile } = await import('svelte/compiler');
  for (const generate of ['client', 'server'] as const)
    writeFileSync(resolve(FOLDER, `svelte-${generate}.js`), compile(source, { generate, name: 'App' }).js.code);
  const { default: App } = (await import(/* @vite-ignore */ resolve(FOLDER, 'svelte-server.js'))) as {
    default: import('svelte').Component;
  };
  const { render } = await import('svelte/server');
  const script = await bundle(
    'svelte',
    `import { hydrate } from 'svelte'; import App from './svelte-client.js';
     const warn = console.warn; console.warn = (...all) => { window.errors.push(String(all[0])); warn(...all); };
     const start = () => hydrate(App, { target: document.body });${LATE}`,
  );
  const { body } = render(App);
  return {
    svelte: {
      body: `<!doctype html><html lang="en"><head><script src="/svelte.js" defer></script></head><body>${body}</body></html>`,
    },
    'svelte.js': { body: script, type: 'text/javascript' },
  };
}

/** Name in the address -> page: `react-300` starts React 0.3 s after load. */
export async function frameworkPages(): Promise<(path: string) => MadePage | undefined> {
  mkdirSync(FOLDER, { recursive: true });
  const pages = { ...(await reactPages()), ...(await vuePages()), ...(await sveltePages()) };
  return (path) => pages[path.slice(1).split('-')[0] ?? ''];
}
