/** Where the time of a cold click goes: the stamps of a probed background laid beside the page's own moments. */
import type { Click } from './click';
import type { Stamp } from './probe';

/** The stages in order; each runs from the end of the one before it that was seen. */
export const STAGES = [
  ['heard', 'click event reaches the label'],
  ['worker', 'background process and global exist'],
  ['script', 'first line of the background runs'],
  ['evaluated', 'its modules are evaluated'],
  ['message', 'it receives the message'],
  ['preferences', 'preferences read'],
  ['opened', 'database open'],
  ['read', 'packed facts and meta read'],
  ['digested', 'packed facts checked'],
  ['parsed', 'facts unpacked and parsed'],
  ['injected', 'panel script reported as injected'],
  ['answered', 'view built, answer leaves'],
  ['shown', 'panel drawn and shown'],
  ['painted', 'second frame after that'],
] as const;

export type Stage = (typeof STAGES)[number][0];

/** Milliseconds after the click's timestamp at which each stage was reached. */
export function stagesOf(click: Click, stamps: readonly Stamp[]): Partial<Record<Stage, number>> {
  const since = stamps.filter(([, at]) => at >= click.at - 1);
  const message = since.find(([what]) => what === 'message open-panel')?.[1] ?? Number.POSITIVE_INFINITY;
  const first = (what: string) => since.find(([name]) => name === what)?.[1];
  const handled = (what: string) => since.find(([name, at]) => name === what && at >= message)?.[1];
  const moments: Partial<Record<Stage, number | undefined>> = {
    worker: first('worker'),
    script: first('script'),
    evaluated: first('evaluated'),
    message: first('message open-panel'),
    preferences: handled('kept preferences done'),
    opened: handled('open knowledge done'),
    read: since.filter(([name]) => name === 'get done')[1]?.[1],
    digested: handled('digest done'),
    parsed: handled('parse done'),
    injected: handled('executeScript done'),
    // Noting that the panel was opened is the first thing the background does once its answer is ready.
    answered: handled('kept seen'),
  };
  const { heard, shown, painted } = click;
  const inBackground = Object.entries(moments).flatMap(([stage, at]) =>
    at === undefined ? [] : [[stage, at - click.at] as const],
  );
  return { ...Object.fromEntries(inBackground), heard, shown, painted };
}
