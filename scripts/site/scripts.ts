/** The scripts of the site, each built by Vite to one plain file, which pages opened from a disk may load too. */
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Name -> what it is made from, seen from the folder of the site's pages. */
const SCRIPTS = {
  site: 'site.ts',
  search: 'search.tsx',
  worker: 'worker.ts',
  projector: 'projector.ts',
  whole: 'whole.ts',
  pieces: 'pieces.ts',
  made: 'made.ts',
  labelling: 'labelling.ts',
  make: '../make/on-site.tsx',
} as const;
type Script = keyof typeof SCRIPTS;

/** The text of one script. */
export async function siteScript(name: Script): Promise<string> {
  const results = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // Libraries that ask for the mode get it as text: no script of a page knows of `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      target: ['chrome120', 'firefox121', 'safari17'],
      reportCompressedSize: false,
      lib: { entry: `${root}src/pages/site/${SCRIPTS[name]}`, formats: ['iife'], name: 'manyHandsSite' },
    },
  });
  const [result] = results as Rollup.RollupOutput[];
  const code = result?.output.find((part) => part.type === 'chunk')?.code;
  if (!code) throw new Error(`the script ${SCRIPTS[name]} of the site was built to nothing`);
  return code;
}

async function allScripts(): Promise<Record<Script, string>> {
  return {
    site: await siteScript('site'),
    search: await siteScript('search'),
    worker: await siteScript('worker'),
    projector: await siteScript('projector'),
    whole: await siteScript('whole'),
    pieces: await siteScript('pieces'),
    made: await siteScript('made'),
    labelling: await siteScript('labelling'),
    make: await siteScript('make'),
  };
}

let made: ReturnType<typeof allScripts> | undefined;

/** The text of each script; no base changes it, so it is built once. */
export const siteScripts = (): ReturnType<typeof allScripts> => {
  made ??= allScripts();
  return made;
};
