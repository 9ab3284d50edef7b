/** The background in one file: each of a dozen modules is fetched and set up by itself before the first line of any of them runs, and a person who clicks waits for that. */
import { build, type Plugin } from 'vite';
import { orphans } from './injected-scripts';

const LOADER = 'service-worker-loader.js';
const IMPORTED = /'\.\/(.+?)'/;

/** Puts the background's modules, in their order, into the file that only imported the first of them. The pages keep what they share with it. */
export const oneFileBackground: Plugin = {
  name: 'many-hands-one-file-background',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const loader = bundle[LOADER];
      const first = loader?.type === 'asset' ? IMPORTED.exec(String(loader.source))?.[1] : undefined;
      if (loader?.type !== 'asset' || first === undefined) return;
      const made = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        plugins: [
          {
            name: 'many-hands-built-modules',
            enforce: 'pre',
            resolveId: (id) => id.replace(/^\.\//, 'assets/'),
            load(id) {
              const chunk = bundle[id];
              if (chunk?.type !== 'chunk') throw new Error(`the background imports ${id}, which was not built`);
              return { code: chunk.code, moduleSideEffects: true };
            },
          },
        ],
        build: {
          write: false,
          target: ['chrome137', 'firefox140'],
          modulePreload: false,
          reportCompressedSize: false,
          rolldownOptions: { input: first, output: { entryFileNames: LOADER, codeSplitting: false } },
        },
      });
      const [output] = [made].flat();
      const code = output && 'output' in output ? output.output[0].code : undefined;
      if (code === undefined) throw new Error('the background did not come into one file');
      loader.source = code;
      delete bundle[first];
      for (const name of orphans(bundle)) delete bundle[name];
    },
  },
};
