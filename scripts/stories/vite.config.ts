/** `npm run ui`: the story page, with real panels compiled from the knowledge base when the server starts. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { panelViews } from './panel-views';

const NAME = 'virtual:panel-views';
const ID = `\0${NAME}`;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  plugins: [
    {
      name: 'panel-views',
      resolveId: (source) => (source === NAME ? ID : undefined),
      load: async (id) => (id === ID ? `export default ${JSON.stringify(await panelViews())}` : undefined),
    },
  ],
});
