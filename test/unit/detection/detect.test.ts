import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostMatches } from '../../../scripts/detection/host-matches';
import { pathMatches, splitAddress } from '../../../src/detection/address';
import { detect } from '../../../src/detection/detect';
import { IN_USE } from './product-addresses';
import { products } from './support';

const at = (address: string) => detect(address, products)?.product.id;

describe('a listed address', () => {
  it.each([
    ['https://chatgpt.com/', 'chatgpt'],
    ['https://chatgpt.com/c/abc?model=x#y', 'chatgpt'],
    ['https://chatgpt.com/g/g-1-data/c/2', 'chatgpt'],
    ['https://chat.openai.com/chat', 'chatgpt'],
    ['https://sora.chatgpt.com/explore', 'sora'],
    ['https://platform.openai.com/playground/prompts', 'openai-platform'],
    ['https://gemini.google.com/app', 'gemini'],
    ['https://gemini.google.com/u/1/app/abc', 'gemini'],
    ['https://claude.ai/new', 'claude'],
    ['https://copilot.microsoft.com/', 'microsoft-copilot'],
    ['https://m365.cloud.microsoft/chat', 'm365-copilot'],
    ['https://www.meta.ai/', 'meta-ai'],
    ['https://www.perplexity.ai/search/x', 'perplexity'],
    ['https://chat.deepseek.com/', 'deepseek'],
    ['https://grok.com/chat', 'grok'],
    ['https://x.com/i/grok?conversation=1', 'grok-in-x'],
    ['https://chat.mistral.ai/chat', 'le-chat'],
    ['https://character.ai/chat/x', 'character-ai'],
    ['https://poe.com/', 'poe'],
    ['https://www.midjourney.com/explore', 'midjourney'],
    ['https://www.midjourney.com/jobs/3c1d?index=0', 'midjourney'],
    ['https://gamma.app/docs/a-deck-1', 'gamma'],
    ['https://www.deepl.com/fr/translator', 'deepl'],
    ['https://www.deepl.com/en/write', 'deepl'],
    ['https://huggingface.co/chat/conversation/1', 'huggingchat'],
    ['https://huggingface.co/spaces/stabilityai/stable-diffusion', 'hf-spaces'],
    ['https://stabilityai-stable-diffusion.hf.space/', 'hf-spaces'],
    ['https://duckduckgo.com/?q=a%2Fb&t=h_&ia=chat', 'duck-ai'],
    ['https://www.google.com/search?q=tides&udm=50&hl=fr', 'google-ai-mode'],
    ['https://www.google.co.uk/search?udm=50', 'google-ai-mode'],
    ['https://github.com/copilot', 'github-copilot'],
    ['https://github.com/copilot/c/1', 'github-copilot'],
    ['https://www.messenger.com/t/156025504001094/', 'meta-ai-embedded'],
    ['https://www.reddit.com/answers/?q=x', 'reddit-answers'],
    ['https://udio.com/', 'udio'],
    ['https://www.suno.com/create', 'suno'],
    ['https://chatgpt.com./', 'chatgpt'],
    ['https://CHATGPT.com:443/', 'chatgpt'],
    ['http://chatgpt.com:80/', 'chatgpt'],
  ])('%s is %s', (address, product) => expect(at(address)).toBe(product));
});

describe('a product in use is recognised', () => {
  it.each(IN_USE)('%s is %s', (address, product) => expect(at(address)).toBe(product));
});

describe('an address that only looks like one', () => {
  it.each([
    'https://notchatgpt.com/',
    'https://chatgpt.com.evil.example/',
    'https://chatgpt.com@evil.example/',
    'https://chatgpt.com:443@evil.example/',
    'https://evil.example/chatgpt.com',
    'https://evil.example/?u=https://chatgpt.com/',
    'https://evil.example/#https://chatgpt.com/',
    'https://chatgpt.com:8443/',
    'https://chatgpt.com:8080/',
    'https://chatgpt.com../',
    'https://chаtgpt.com/', // Cyrillic а
    'https://clаude.ai/',
    'https://xn--chtgpt-4ve.com/',
    'https://chatgpt。com.evil.example/',
    'https://192.0.2.1/',
    'https://[2001:db8::1]/chatgpt.com',
    'https://localhost/',
    'data:text/html,https://chatgpt.com/',
    'blob:https://chatgpt.com/1234',
    'file:///chatgpt.com/index.html',
    'file://chatgpt.com/index.html',
    'chrome-extension://chatgpt.com/x.html',
    'moz-extension://chatgpt.com/x.html',
    'view-source:https://chatgpt.com/',
    'ftp://chatgpt.com/',
    'javascript:location="https://chatgpt.com/"',
    'about:blank',
    'chatgpt.com',
    'not an address',
    '',
  ])('%s is nothing', (address) => expect(detect(address, products)).toBeUndefined());
});

describe('who comes first on a page', () => {
  it('the tool on a path goes before the platform around it', () => {
    const found = detect('https://x.com/i/grok', products);
    expect([found?.product.id, found?.matched, found?.group, found?.others.map(({ id }) => id)]).toEqual([
      'grok-in-x',
      'path',
      'social',
      ['x'],
    ]);
  });
  it('the rule for the closest host goes before the one for the hosts above it', () =>
    expect(detect('https://sora.chatgpt.com/', products)?.others).toEqual([]));
  it('an answer on a search page counts only when the page shows it', () => {
    expect(at('https://www.google.com/search?q=tides')).toBeUndefined();
    const found = detect('https://www.google.com/search?q=tides', products, {
      signals: [{ id: 'google-ai-overview', state: 'used' }],
    });
    expect([found?.product.id, found?.matched]).toEqual(['google-ai-overview', 'signal']);
  });
  it('a signal that was seen on another host is not believed', () =>
    expect(
      detect('https://news.example/', products, { signals: [{ id: 'google-ai-overview', state: 'used' }] }),
    ).toBeUndefined());
  it('says whether a route change can change the answer', () => {
    expect(detect('https://gemini.google.com/app', products)?.wholeHost).toBe(true);
    expect(detect('https://chatgpt.com/', products)?.wholeHost).toBe(false);
    expect(detect('https://x.com/i/grok', products)?.wholeHost).toBe(false);
  });
});

describe('matching', () => {
  it('takes a leading "*." as the host itself and everything below it', () => {
    expect(hostMatches('chatgpt.com', '*://*.chatgpt.com/*')).toBe(true);
    expect(hostMatches('a.b.chatgpt.com', '*://*.chatgpt.com/*')).toBe(true);
    expect(hostMatches('notchatgpt.com', '*://*.chatgpt.com/*')).toBe(false);
  });

  const path = (address: string, pattern: string) =>
    pathMatches(splitAddress(`https://example.org${address}`) ?? { path: '', query: new URLSearchParams() }, pattern);
  it.each([
    ['/i/grok', '/i/grok', true],
    ['/i/grok/', '/i/grok', true],
    ['/i/grok/x', '/i/grok', false],
    ['/i/grok?x', '/i/grok/**', true],
    ['/i/grok/x/y', '/i/grok/**', true],
    ['/i/grokking', '/i/grok/**', false],
    ['/fr/write', '/*/write/**', true],
    ['/fr/ca/write', '/*/write/**', false],
    ['/search?q=a&udm=50', '/search?udm=50', true],
    ['/search?q=a&udm=500', '/search?udm=50', false],
    ['/search?q=udm=50', '/search?udm=50', false],
    ['/search?q=a', '/search?udm=50', false],
    ['/searching?udm=50', '/search?udm=50', false],
    ['/', '/', true],
    ['/x', '/', false],
  ])('%s on %s: %s', (address, pattern, fits) => expect(path(address, pattern)).toBe(fits));

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (text) => [detect(text, products)].length === 1,
      ),
    );
  });
  it('finds no product on a made-up host', () => {
    fc.assert(
      fc.property(
        fc.domain(),
        fc.webPath(),
        (host, rest) => detect(`https://${host}.example${rest}`, products) === undefined,
      ),
    );
  });
  it('finds a listed host whatever the conversation is called', () => {
    fc.assert(fc.property(fc.uuid(), (id) => at(`https://chatgpt.com/c/${id}`) === 'chatgpt'));
  });
});
