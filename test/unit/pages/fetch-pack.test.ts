// @vitest-environment happy-dom
/** The file at a link as the one place asks for it that can: once, without a trace of the person, no longer and no further than it must. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchPack, isNarrowed } from '../../../src/pages/link/fetch-pack';

const LINK = { address: 'https://packs.example/a.json', host: 'packs.example' };
const asks = vi.fn<typeof fetch>();
const never = (_address: unknown, init?: RequestInit) =>
  new Promise<Response>((_, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
  );
const go = (stop = new AbortController().signal) => fetchPack(LINK, stop).then(({ length }) => length, String);

beforeEach(() => {
  vi.stubGlobal('fetch', asks);
  document.head.replaceChildren();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  asks.mockReset();
});

it('is asked for without cookie, referrer or copy, after the page was narrowed to that host', async () => {
  expect(isNarrowed()).toBe(false);
  asks.mockImplementation(async () => {
    expect(isNarrowed()).toBe(true);
    expect(document.querySelector('meta')?.getAttribute('content')).toBe('connect-src https://packs.example');
    return new Response('{}');
  });
  expect(await go()).toBe(2);
  expect(asks).toHaveBeenCalledExactlyOnceWith(
    LINK.address,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
  );
});

it('is read no further than one byte more than a pack may have, however long it is', async () => {
  let given = 0;
  const cancelled = vi.fn();
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 100_000;
      controller.enqueue(new Uint8Array(100_000));
    },
    cancel: cancelled,
  });
  asks.mockResolvedValue(new Response(endless));
  expect(await go()).toBe(1_000_001);
  expect(given).toBeLessThan(1_500_000);
  expect(cancelled).toHaveBeenCalled();
});

it('is waited for half a minute and no longer', async () => {
  const slow = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(slow.signal);
  asks.mockImplementation(never);
  const ended = go();
  slow.abort(new DOMException('slow', 'TimeoutError'));
  expect(await ended).toContain('too-slow');
  expect(timeout).toHaveBeenCalledWith(30_000);
});

it('is not there for a machine that is offline', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  asks.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await go()).toContain('offline');
});

it.each([
  [204, 'nothing'],
  [206, 'part'],
  [300, 'nothing'],
  [304, 'nothing'],
  [401, 'locked'],
  [404, 'not-found'],
  [410, 'not-found'],
  [418, 'refused'],
  [429, 'too-often'],
  [451, 'by-law'],
  [503, 'error-page'],
])('is not taken from an answer %i, and what is said of it is so', async (status, fault) => {
  asks.mockResolvedValue(new Response([204, 304].includes(status) ? null : '{}', { status }));
  expect(await go()).toBe(`Error: ${fault}`);
});

it('is no file where nothing came, whatever number the answer bears', async () => {
  asks.mockResolvedValue(new Response(''));
  expect(await go()).toBe('Error: nothing');
});

it.each([
  '<!DOCTYPE html><title>Log in</title>',
  '\uFEFF\n <!doctype HTML>',
  '<html lang="fr">',
  '<head><title>Log in',
])('is a web page where it begins as one, whatever its host calls it: %s', async (body) => {
  for (const type of ['text/plain', 'application/json', 'application/octet-stream']) {
    asks.mockResolvedValue(new Response(body, { headers: { 'content-type': type } }));
    expect(await go(), type).toBe('Error: web-page');
  }
});

it.each(['{"payload":"<html>"}', '<headline>', 'html'])('is read where it does not begin as one: %s', async (body) => {
  asks.mockResolvedValue(new Response(body));
  expect(await go()).toBe(body.length);
});
