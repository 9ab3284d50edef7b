import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostList } from '../../../scripts/detection/load-rules';
import { detect } from '../../../src/detection/detect';
import { products, rules } from './support';

/** How many hosts the published lists have on the day named in each (src/detection/hosts). */
const COUNTED = { 'amazon-shops': 23, 'google-search': 187, pinterest: 20, 'yandex-search': 20 };

describe('regional hosts', () => {
  it('are as many as the published lists have, each once, and every list is used', () => {
    const lists = readdirSync('src/detection/hosts').map((file) => file.replace('.yaml', ''));
    expect(Object.fromEntries(lists.map((list) => [list, new Set(hostList(list)).size]))).toEqual(COUNTED);
    expect([...new Set(rules.flatMap(({ hostsFrom }) => hostsFrom ?? []))].sort()).toEqual(lists.sort());
  });

  const at = (host: string, path: string, id: string) =>
    detect(`https://${host}${path}`, products, { signals: [{ id, state: 'used' }] })?.product.id;
  const hosts = (list: string) => hostList(list).map((pattern) => pattern.slice('*://'.length, -'/*'.length));

  it.each(hosts('google-search'))('%s carries AI Overviews and AI Mode', (host) => {
    expect(at(host, '/search?q=tides', 'google-ai-overview')).toBe('google-ai-overview');
    expect(at(host, '/search?q=tides&udm=50', 'google-ai-mode')).toBe('google-ai-mode');
    expect(at(host, '/ai', 'google-ai-mode')).toBe('google-ai-mode');
  });
  it.each(hosts('amazon-shops'))('%s carries Rufus', (host) => {
    expect(at(host, '/dp/B000000000', 'amazon-rufus')).toBe('amazon-rufus');
  });
  it.each(hosts('yandex-search'))('%s carries Alice', (host) => {
    expect(at(host, '/search/?text=x', 'yandex-alice')).toBe('yandex-alice');
    expect(detect(`https://${host}/search/?text=x&promo=force_neuro`, products)?.product.id).toBe('yandex-alice');
  });
  it.each([
    [
      'pinterest',
      [
        'www.pinterest.com',
        'fr.pinterest.com',
        ...hosts('pinterest').flatMap((host) => [host.slice(2), `www.${host.slice(2)}`]),
      ],
    ],
    ['linkedin', ['www.linkedin.com', 'fr.linkedin.com', 'de.linkedin.com']],
    ['facebook', ['www.facebook.com', 'm.facebook.com', 'fr-fr.facebook.com', 'web.facebook.com']],
  ])('%s is itself in every country and language', (id, all) => {
    for (const host of all) expect(detect(`https://${host}/`, products)?.product.id, host).toBe(id);
  });
  it.each([
    ['https://cn.bing.com/search?q=x', 'bing-copilot'],
    ['https://cn.bing.com/copilotsearch?q=x', 'bing-copilot'],
    ['https://cn.bing.com/images/create', 'bing-image-creator'],
    ['https://ernie.baidu.com/', 'ernie'],
    ['https://agent.minimaxi.com/mavis?id=1', 'minimax'],
    ['https://www.trae.cn/', 'trae'],
    ['https://kling.ai/cn', 'kling'],
    ['https://le.chat/', 'le-chat'],
    ['https://ptb.discord.com/channels/1/2', 'discord'],
    ['https://canary.discord.com/app', 'discord'],
    ['https://m.twitch.tv/somebody', 'twitch'],
    ['https://mobile.x.com/home', 'x'],
    ['https://mobile.twitter.com/i/grok', 'grok-in-x'],
    ['https://new.reddit.com/r/x/', 'reddit'],
    ['https://sh.reddit.com/r/x/', 'reddit'],
    ['https://np.reddit.com/r/x/', 'reddit'],
  ])('%s is %s under this name, too', (address, id) => {
    const signals = [{ id, state: 'used' as const }];
    expect(detect(address, products, { signals })?.product.id).toBe(id);
  });
  it.each(['https://ernie.baidu.com/blog/zh/', 'https://kling.ai/document-api/pricing', 'https://kling.ai/blog/x'])(
    '%s is about the product, not the product',
    (address) => expect(detect(address, products)).toBeUndefined(),
  );
  it.each(['business.facebook.com', 'business.pinterest.com', 'business.linkedin.com', 'help.pinterest.com'])(
    '%s is a page about the product, not the product',
    (host) => expect(detect(`https://${host}/`, products)).toBeUndefined(),
  );
  it('a host that only looks like one is none', () => {
    for (const host of [
      'www.google.com.example',
      'www.google.co.zz',
      'google.evil.example',
      'www.amazon.cn',
      'yandex.example',
    ])
      expect(at(host, '/search?q=x&udm=50', 'google-ai-mode'), host).toBeUndefined();
  });
});
