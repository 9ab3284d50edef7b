/** One module of ours as a page script, so that a spec can run it in a page of a real browser. */
import { build } from 'vite';

/** Source text that sets `window[name]` to what the module exports. */
export async function pageScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name, fileName: name } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return `${chunk.code}\nwindow.${name} = ${name};`;
}
