/** One start and one lifetime for every script of ours in a page: the newest of a name takes over from the one before. */
import type { PageScripts, Running, ScriptName } from './page-scripts';
import { shared } from './shared';

/**
 * Starts a script of the page. `signal` is its only lifetime: it is aborted when the same script is injected anew, and with it
 * every timer and listener must go. What `start` returns is what the background may call.
 */
export function startScript<N extends ScriptName>(name: N, start: (signal: AbortSignal) => PageScripts[N]): void {
  const scripts: Partial<Record<ScriptName, Running<ScriptName>>> = shared.scripts;
  scripts[name]?.lifetime.abort();
  const lifetime = new AbortController();
  scripts[name] = { lifetime, api: start(lifetime.signal) };
}

/** Calls back every so many milliseconds until the signal is aborted. */
export function every(milliseconds: number, run: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => (signal.aborted ? clearInterval(timer) : run()), milliseconds);
}

/** Calls back once after so many milliseconds, unless the signal is aborted before. Returns what takes that back. */
export function after(milliseconds: number, run: () => void, signal: AbortSignal): () => void {
  const timer = setTimeout(() => signal.aborted || run(), milliseconds);
  return () => clearTimeout(timer);
}
