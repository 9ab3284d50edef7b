import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detection/detect';
import { LOOK_ALIKES, ORDINARY } from './ordinary-addresses';
import { products } from './support';

describe('on ordinary pages nothing is said', () => {
  it('knows more than 200 of them', () => expect(new Set(ORDINARY).size).toBeGreaterThan(200));
  it.each(ORDINARY)('%s', (address) => expect(detect(address, products)?.product.id).toBeUndefined());
});

describe('nor on addresses that look like an AI product', () => {
  it.each(LOOK_ALIKES)('%s', (address) => expect(detect(address, products)?.product.id).toBeUndefined());
});

describe('a platform is recognised for its moderation, apart from AI products', () => {
  it.each([
    ['https://www.facebook.com/', 'facebook'],
    ['https://www.tiktok.com/@x/video/1', 'tiktok'],
    ['https://www.youtube.com/watch?v=1', 'youtube'],
    ['https://x.com/home', 'x'],
    ['https://www.reddit.com/r/news/comments/1', 'reddit'],
    ['https://discord.com/channels/@me', 'discord'],
  ])('%s', (address, id) => {
    const found = detect(address, products);
    expect([found?.product.id, found?.group, found?.product.kind]).toEqual([id, 'social', 'social']);
  });
});
