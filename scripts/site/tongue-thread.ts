/** A thread that makes one language of the site (threads.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import type { Said } from './threads';
import { makeTongue, type Shared, type TongueWork } from './tongue';

const port = parentPort;
if (!port) throw new Error('a language of the site is made in a thread: see threads.ts');

const times: [stage: string, milliseconds: number][] = [];
const made = await makeTongue(
  workerData as TongueWork,
  (rules) =>
    new Promise<Shared>((resolve) => {
      port.once('message', resolve);
      port.postMessage({ rules } satisfies Said);
    }),
  (...time) => times.push(time),
);
port.postMessage({ took: times, made } satisfies Said);
