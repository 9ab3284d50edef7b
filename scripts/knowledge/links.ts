/** Asks every address in the base whether it still answers, for maintainers with a network. Node only; never in the extension. */
import type { KnowledgeBase } from './load';

export interface LinkTarget {
  key: string;
  url: string;
}
export interface LinkResult extends LinkTarget {
  /** `refused`: the server answers, but not to us (401, 403, 429): a person must look. */
  state: 'answers' | 'moved' | 'refused' | 'gone' | 'no-answer';
  detail: string;
}
export interface LinkOptions {
  fetch: typeof globalThis.fetch;
  /** Requests under way at one time. */
  concurrency: number;
  timeoutMs: number;
}

const HEADERS = { 'user-agent': 'many-hands-link-check (maintainer tool)', accept: '*/*' };
/** Answers to HEAD that say nothing of the page: many servers know only GET. */
const asksForMore = (status: number): boolean => status >= 400;
const REFUSALS: readonly number[] = [401, 402, 403, 405, 406, 429, 451, 503, 999];

export function linkTargets(base: KnowledgeBase): LinkTarget[] {
  const sources = [...base.records.sources].flatMap(([id, source]) => [
    { key: `sources/${id}`, url: source.url },
    { key: `sources/${id} (archive)`, url: source.archive?.url },
  ]);
  const resources = [...base.records.resources].map(([id, resource]) => ({
    key: `resources/${id}`,
    url: resource.url,
  }));
  return [...sources, ...resources].flatMap(({ key, url }) => (url === undefined ? [] : [{ key, url }]));
}

async function request(url: string, method: 'HEAD' | 'GET', { fetch, timeoutMs }: LinkOptions): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: HEADERS,
    redirect: 'follow',
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  return response;
}

function resultOf(target: LinkTarget, response: Response): LinkResult {
  const detail = String(response.status);
  if (response.ok)
    return response.redirected
      ? { ...target, state: 'moved', detail: `to ${response.url}` }
      : { ...target, state: 'answers', detail };
  return { ...target, state: REFUSALS.includes(response.status) ? 'refused' : 'gone', detail };
}

const reason = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
};

/** HEAD first, as it costs the server least; GET where that is refused or fails. */
async function checkLink(target: LinkTarget, options: LinkOptions): Promise<LinkResult> {
  const head = await request(target.url, 'HEAD', options).catch(() => undefined);
  if (head && !asksForMore(head.status)) return resultOf(target, head);
  try {
    return resultOf(target, await request(target.url, 'GET', options));
  } catch (error) {
    return { ...target, state: 'no-answer', detail: reason(error) };
  }
}

/** Runs through the targets with a fixed number of workers, so that no more requests than that are ever open. */
async function checkAll(targets: readonly LinkTarget[], options: LinkOptions): Promise<LinkResult[]> {
  const results: LinkResult[] = [];
  const waiting = targets.entries();
  const worker = async () => {
    for (const [index, target] of waiting) results[index] = await checkLink(target, options);
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  return results;
}

/** Addresses asked first, on different hosts. When none of them answers at all, there is no network. */
const PROBES = 4;
const PROBE_TIMEOUT_MS = 2_000;

const perHost = (targets: readonly LinkTarget[]): LinkTarget[] => [
  ...new Map(targets.map((target) => [new URL(target.url).hostname, target])).values(),
];

/** Results for all targets, or `offline` when nothing out there answers. */
export async function checkLinks(
  targets: readonly LinkTarget[],
  options: LinkOptions,
): Promise<LinkResult[] | 'offline'> {
  const probes = perHost(targets).slice(0, PROBES);
  const answers = await checkAll(probes, {
    ...options,
    concurrency: PROBES,
    timeoutMs: Math.min(PROBE_TIMEOUT_MS, options.timeoutMs),
  });
  if (probes.length > 0 && answers.every((result) => result.state === 'no-answer')) return 'offline';
  return checkAll(targets, options);
}

/** The dated report: counts, then every address that needs a person. */
export function linkReport(results: readonly LinkResult[], today: string): string {
  const states = ['answers', 'moved', 'refused', 'gone', 'no-answer'] as const;
  const of = (state: LinkResult['state']) => results.filter((result) => result.state === state);
  const sections = states.slice(1).map(
    (state) =>
      `## ${state}: ${of(state).length}\n\n${of(state)
        .map(({ key, url, detail }) => `- ${key}: <${url}> (${detail})\n`)
        .join('')}`,
  );
  return `# Addresses checked on ${today}\n\n${results.length} addresses, ${of('answers').length} answer where they stand.\n\n${sections.join('\n')}`;
}
