/** The languages of the site side by side, each in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { Made, Shared, TongueWork, Took } from './tongue';

/** What a thread says: its styles, what took how long, and in the end what it made. */
export type Said = { rules: readonly string[] } | { took: [stage: string, milliseconds: number][]; made: Made };

/** Where a record is written in its file is found by functions, which no thread can be handed; no page asks for it. */
const handed = (work: TongueWork): TongueWork => ({
  ...work,
  compiled: { ...work.compiled, problems: [], base: { ...work.compiled.base, problems: [], written: new Map() } },
});

/** A thread reads TypeScript only once it was told how. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./tongue-thread.ts', import.meta.url).href)});
});`;

/** Starts a thread for each; once all have told their styles, `share` is asked for what they go on with. Rejects with the first error of any. */
export async function inThreads(
  works: readonly TongueWork[],
  share: (rules: readonly (readonly string[])[]) => Promise<Shared>,
  took: Took,
): Promise<{ shared: Shared; made: Made[] }> {
  const threads = works.map((work) => new Worker(START, { eval: true, workerData: handed(work) }));
  try {
    const styles: Promise<readonly string[]>[] = [];
    const ends: Promise<Made>[] = [];
    for (const thread of threads) {
      const failed = new Promise<never>((_resolve, reject) => thread.once('error', reject));
      const told = new Promise<readonly string[]>((resolve) =>
        thread.on('message', (said: Said) => 'rules' in said && resolve(said.rules)),
      );
      const end = new Promise<Made>((resolve) =>
        thread.on('message', (said: Said) => {
          if ('rules' in said) return;
          for (const [stage, milliseconds] of said.took) took(stage, milliseconds);
          resolve(said.made);
        }),
      );
      styles.push(Promise.race([told, failed]));
      ends.push(Promise.race([end, failed]));
    }
    // One that fails later is heard at the end.
    for (const end of ends) end.catch(() => undefined);
    const shared = await share(await Promise.all(styles));
    for (const thread of threads) thread.postMessage(shared);
    return { shared, made: await Promise.all(ends) };
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
