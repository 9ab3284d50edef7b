/** The pages of lessons for the package, made once for all browsers. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Compiled } from '../knowledge/compile';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Loaded by Vite: its own configuration, which asks for this, is read without our tsconfig.json, and would take the elements of pages for those of another library. */
const maker = () =>
  runnerImport<typeof import('./lesson-pages')>(`${root}scripts/build/lesson-pages.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  });

const made = new WeakMap<Compiled, Promise<Map<string, Uint8Array>>>();

/** Name in the package -> bytes. Throws where a lesson is not in order. */
export function lessonPack(compiled: Compiled, today: string): Promise<Map<string, Uint8Array>> {
  const pack = made.get(compiled) ?? maker().then(({ module }) => module.packedLessons(compiled, today));
  made.set(compiled, pack);
  return pack;
}
