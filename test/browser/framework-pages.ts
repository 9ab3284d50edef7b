/** Pages that draw themselves on the server and take stock late, with the real frameworks: a person types before they do. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { madeOnce } from '../made-once';
import type { MadePage } from './fixture-server';

/** Where what is bundled lies meanwhile, near the packages that it imports. */
const FOLDER = '.cache/frameworks';
const FILE = 'pages.json';

/** One script from `code`, which may import packages; `alias` names others in their place. */
async function bundle(name: string, code: string, alias: Record<string, string> = {}, format: 'iife' | 'es' = 'iife') {
  mkdirSync(FOLDER, { recursive: true });
  const entry = resolve(FOLDER, `${name}.js`);
  writeFileSync(entry, code);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: [format], name: 'page' } },
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
  const begin = () => setTimeout(() => { start(); window.started = true; }, late);
  if (document.readyState === 'complete') begin(); else addEventListener('load', begin);`;

const REACT = `
  import { createElement as h, Fragment, Suspense } from 'react';
  export const App = () => h('html', { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Chat'), SCRIPT),
    h(AROUND, null, h('body', null, h('header', null, h('h1', null, 'Chat')), h('main', null, h('textarea', { id: 'prompt' })), h('footer', null, 'End'))));`;

/** How the page asks for its script, and what stands around its body: by its address, and nothing; or by one line in it that does, and a part that React may draw later. */
const PLAIN = { script: `h('script', { src: '/NAME.js', defer: true })`, around: 'Fragment' };
const IN_PARTS = {
  script: `h('script', { type: 'module', dangerouslySetInnerHTML: { __html: 'import("/NAME.js")' } })`,
  around: 'Suspense',
};

/** A page of one version of React, drawn on the server and hydrated by that same version. */
async function reactPages(
  name: string,
  alias: Record<string, string> = {},
  { script, around } = PLAIN,
): Promise<Record<string, MadePage>> {
  const head = `import { createElement } from 'react'; import { App } from './${name}-app.js';`;
  writeFileSync(
    resolve(FOLDER, `${name}-app.js`),
    REACT.replace('SCRIPT', script).replace('AROUND', around).replaceAll('NAME', name),
  );
  const server = resolve(FOLDER, `${name}-drawn.mjs`);
  const draw = `${head} import { renderToString } from 'react-dom/server.browser'; export const drawn = renderToString(createElement(App));`;
  writeFileSync(server, await bundle(`${name}-server`, draw, alias, 'es'));
  const { drawn } = (await import(/* @vite-ignore */ server)) as { drawn: string };
  const start = `${head} import { version } from 'react'; import { hydrateRoot } from 'react-dom/client';
     const start = () => { window.framework = version; hydrateRoot(document, createElement(App), { onRecoverableError: (error) => window.errors.push(String(error)) }); };${LATE}`;
  return {
    [name]: { body: `<!doctype html>${drawn}` },
    [`${name}.js`]: { body: await bundle(name, start, alias), type: 'text/javascript' },
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

async function buildInto(folder: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const pages = {
    ...(await reactPages('react')),
    ...(await reactPages('react19', { react: 'react-19', 'react-dom': 'react-dom-19' })),
    ...(await reactPages('reactinline', {}, IN_PARTS)),
    ...(await reactPages('react19inline', { react: 'react-19', 'react-dom': 'react-dom-19' }, IN_PARTS)),
    ...(await vuePages()),
    ...(await sveltePages()),
  };
  writeFileSync(join(folder, FILE), JSON.stringify(pages));
}

/** Name in the address -> page: `react-300` starts React 0.3 s after load. */
export async function frameworkPages(): Promise<(path: string) => MadePage | undefined> {
  const folder = await madeOnce('frameworks', ['test/browser/framework-pages.ts'], buildInto);
  const pages = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Record<string, MadePage>;
  return (path) => pages[path.slice(1).split('-')[0] ?? ''];
}
