import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, hostMatches, pathMatches } from '../../../src/detection/detect';
import { detectedProducts, loadRules } from '../../../src/detection/load-rules';

const products = detectedProducts(loadRules('src/detection/products'));
const at = (address: string) => detect(address, products)?.product.id;

describe('a listed address', () => {
  it.each([
    ['https://chatgpt.com/', 'chatgpt'],
    ['https://chatgpt.com/c/abc?model=x#y', 'chatgpt'],
    ['https://chat.openai.com/chat', 'chatgpt'],
    ['https://gemini.google.com/app', 'gemini'],
    ['https://claude.ai/new', 'claude'],
    ['https://copilot.microsoft.com/', 'microsoft-copilot'],
    ['https://www.meta.ai/', 'meta-ai'],
    ['https://www.perplexity.ai/search/x', 'perplexity'],
    ['https://chat.deepseek.com/', 'deepseek'],
    ['https://grok.com/chat', 'grok'],
    ['https://chat.mistral.ai/chat', 'le-chat'],
    ['https://character.ai/chat/x', 'character-ai'],
    ['https://poe.com/', 'poe'],
    ['https://www.midjourney.com/explore', 'midjourney'],
    ['https://chatgpt.com./', 'chatgpt'],
    ['https://CHATGPT.com:443/', 'chatgpt'],
  ])('%s is %s', (address, product) => expect(at(address)).toBe(product));
});

describe('an address that only looks like one', () => {
  it.each([
    'https://notchatgpt.com/',
    'https://chatgpt.com.evil.example/',
    'https://chatgpt.com@evil.example/',
    'https://evil.example/chatgpt.com',
    'https://gemini.com/',
    'https://poe.ninja/',
    'https://openai.com/blog',
    'https://help.openai.com/en/',
    'https://www.deepseek.com/',
    'https://mistral.ai/news',
    'data:text/html,https://chatgpt.com/',
    'blob:https://chatgpt.com/1234',
    'file:///chatgpt.com/index.html',
    'chrome-extension://chatgpt.com/x.html',
    'https://192.0.2.1/',
    'about:blank',
    'not an address',
    '',
  ])('%s is nothing', (address) => expect(at(address)).toBeUndefined());
});

describe('matching', () => {
  it('takes a leading "*." as the host itself and everything below it', () => {
    expect(hostMatches('chatgpt.com', '*://*.chatgpt.com/*')).toBe(true);
    expect(hostMatches('a.b.chatgpt.com', '*://*.chatgpt.com/*')).toBe(true);
    expect(hostMatches('notchatgpt.com', '*://*.chatgpt.com/*')).toBe(false);
  });

  it('takes * as any text and everything else as itself', () => {
    expect(pathMatches('/i/grok', '/i/grok')).toBe(true);
    expect(pathMatches('/i/grok/x', '/i/grok')).toBe(false);
    expect(pathMatches('/i/grok?x', '/i/grok*')).toBe(true);
    expect(pathMatches('/search?q=a&udm=50', '/search?*udm=50*')).toBe(true);
    expect(pathMatches('/search?q=a', '/search?*udm=50*')).toBe(false);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        detect(text, products);
        return true;
      }),
    );
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (text) => {
        detect(text, products);
        return true;
      }),
    );
  });

  it('finds a listed host whatever the path', () => {
    fc.assert(fc.property(fc.webPath(), (path) => at(`https://chatgpt.com${path}`) === 'chatgpt'));
  });
});
