/** Where the picture tasks of visible CAPTCHAs stand, and which control ends one. Only of CAPTCHAs of which the base knows something. */
import type { DetectedProduct } from './rules';

export interface CaptchaTask {
  id: string;
  /** Host and beginning of the path of the task's frame. */
  frame: string;
  /** The control with which a person hands the answer in. */
  control: string;
}

/** A picture task that was handed in: whose it is, where its frame comes from, and what to say when the background is gone or the page takes the panel away. */
export interface CaptchaWatch {
  captcha: string;
  frame: string;
  reload: string;
  taken: string;
  /** Where no link of the panel may open. */
  sealed: string;
}

export const captchaTasks = (products: readonly DetectedProduct[]): CaptchaTask[] =>
  products
    .filter(({ kind, labelling, knowledge }) => kind === 'captcha' && labelling && knowledge !== undefined)
    .flatMap(({ id, moments = [] }) =>
      moments.flatMap(({ frame, selector }) => (frame === undefined ? [] : [{ id, frame, control: selector }])),
    );

/** Match patterns of the frames, for the script that runs in them. */
export const taskPatterns = (products: readonly DetectedProduct[]): string[] =>
  captchaTasks(products).map(({ frame }) => `*://${frame}*`);

/** The task that an address is the frame of. */
export function taskAt(address: string, tasks: readonly CaptchaTask[]): CaptchaTask | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return tasks.find(({ frame }) => (hostname + pathname).startsWith(frame));
}
