/** Builds the extension for one browser into its folder, without the noise of the tools. */
import { build } from 'vite';
import { extensionBuild, type Variant } from './extension';
import type { Target } from './manifest';

/** Runs something whose tools print what nobody reads; what they printed comes out where it fails. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const streams = [process.stdout, process.stderr];
  const write = streams.map((stream) => stream.write);
  const printed: string[] = [];
  for (const stream of streams) stream.write = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  const restore = () => {
    for (const [at, stream] of streams.entries()) Object.assign(stream, { write: write[at] });
  };
  try {
    return await work();
  } catch (error) {
    restore();
    console.error(printed.join(''));
    throw error;
  } finally {
    restore();
  }
}

/** Returns the folder. Throws where the facts, a rule or the code is not in order. */
export async function buildPackage(target: Target, variant: Variant): Promise<string> {
  // Whatever the shell says: else each element would carry the path of its file on this machine.
  process.env.NODE_ENV = 'production';
  const config = await extensionBuild(target, variant);
  await quietly(() => build({ ...config, configFile: false, mode: target, logLevel: 'error' }));
  return config.build?.outDir ?? '';
}
