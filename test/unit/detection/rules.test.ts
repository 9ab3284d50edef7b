import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostMatches } from '../../../scripts/detection/host-matches';
import { groupMatches, readRule, staticMatches } from '../../../scripts/detection/load-rules';
import { openSavedPage } from '../../../scripts/detection/saved-page';
import { hostOf, pathsOn } from '../../../src/detection/address';
import { detect } from '../../../src/detection/detect';
import installSites from '../../../src/detection/install-sites.json' with { type: 'json' };
import { probePage } from '../../../src/detection/page-signals';
import { GROUPS } from '../../../src/detection/rules';
import { fixtures, products, rules } from './support';

/** One address per host of a rule: on its first path there, with every * filled in. */
function addressesOf(rule: (typeof products)[number]): string[] {
  return rule.hosts.map((pattern) => {
    const { base } = hostOf(pattern);
    const path = pathsOn(base, rule.paths ?? [])[0] ?? '/';
    return `https://${base}${path.replace(/\/\*\*(?=\?|$)/, '/').replaceAll('*', 'x')}`;
  });
}

describe('every rule', () => {
  it('there are at least 150', () => expect(rules.length).toBeGreaterThanOrEqual(150));

  it.each(products.filter(({ hosts }) => hosts.length > 0))('$id is found at each of its hosts', (product) => {
    const probe = { signals: [{ id: product.id, state: 'used' as const }] };
    for (const address of addressesOf(product)) {
      const found = detect(address, products, probe);
      expect([found?.product.id, ...(found?.others.map(({ id }) => id) ?? [])], address).toContain(product.id);
    }
  });

  it.each(products.filter(({ onlySignals }) => onlySignals))('$id is not said by its address alone', (product) => {
    for (const address of addressesOf(product))
      expect(detect(address, products)?.product.id, address).not.toBe(product.id);
  });

  it.each(products.filter(({ group }) => group === 'everywhere'))(
    '$id is found on any site by each of its marks',
    async (product) => {
      const fill = (pattern: string) => `https://${pattern.replace(/^\*\./, 'a.').replaceAll('*', 'x')}`;
      for (const { css, script, frame } of product.signals ?? []) {
        const marks =
          css === undefined
            ? [
                script
                  ? `<script src="${fill(script)}/x.js"></script>`
                  : `<iframe src="${fill(frame ?? '')}/x"></iframe>`,
              ]
            : css.split(/,\s*/).map(elementFor);
        for (const mark of marks) {
          const page = openSavedPage(`<!doctype html><body>${mark}</body>`, 'https://shop.example/');
          const probe = probePage(page.document, 'https://shop.example/', products);
          await page.close();
          expect(
            [...probe.widgets, ...probe.captcha].map(({ id }) => id),
            mark,
          ).toContain(product.id);
        }
      }
    },
  );

  it('links to a product of the knowledge base that exists', () => {
    for (const { id, knowledge } of rules)
      if (knowledge)
        expect(existsSync(`src/knowledge/data/products/${knowledge}.yaml`), `${id}: ${knowledge}`).toBe(true);
  });
});

/** An element that fits a simple selector: tag, #id, .class, [name=value] with any operator; :not() is left out. */
function elementFor(selector: string): string {
  const bare = selector.replace(/:not\([^)]*\)/g, '');
  const tag = /^[a-z][a-z0-9-]*/.exec(bare)?.[0] ?? 'div';
  const attributes = [...bare.matchAll(/\[([\w-]+)(?:[~|^$*]?="([^"]*)")?\]/g)].map(
    ([, name, value]) => [name, value ?? 'x'] as const,
  );
  const joined = new Map<string, string>();
  for (const [name = '', value] of attributes)
    joined.set(name, (joined.get(name) ?? (name === 'src' ? 'https://a.example/?' : '')) + value);
  const id = /#([\w-]+)/.exec(bare)?.[1];
  const classes = [...bare.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  const marks = `${id ? ` id="${id}"` : ''}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}`;
  return `<${tag}${marks}${[...joined].map(([name, value]) => ` ${name}="${value}"`).join('')}></${tag}>`;
}

describe('the manifest and the rules', () => {
  it('agree on every group: each host is covered, and no pattern stands for nothing', () => {
    for (const group of GROUPS.filter((name) => name !== 'everywhere')) {
      const patterns = groupMatches(rules, group);
      const hosts = rules.filter((rule) => rule.group === group).flatMap((rule) => rule.hosts ?? []);
      for (const host of hosts)
        expect(
          patterns.some((pattern) => hostMatches(hostOf(host).base, pattern)),
          host,
        ).toBe(true);
      expect(patterns.every((pattern) => hosts.includes(pattern))).toBe(true);
    }
    expect(groupMatches(rules, 'everywhere')).toEqual(['*://*/*']);
  });
  it('ask at install for AI tools alone: no search engine, platform, shop or work suite', () => {
    const patterns = staticMatches(rules).join(' ');
    expect(patterns).not.toMatch(
      /www\.google|bing\.com|facebook|youtube|\/x\.com|reddit|amazon|\/github\.com|docs\.google|notion|stackoverflow|<all_urls>|\*:\/\/\*\/\*/,
    );
    expect(patterns).toContain('*://chatgpt.com/*'.replace('chatgpt', 'poe'));
  });
  it('never let an update widen what was agreed to at the installation: a site that is not in install-sites.json gets the group recent', () => {
    const agreed = new Set<string>(installSites);
    expect(staticMatches(rules).filter((pattern) => !agreed.has(pattern))).toEqual([]);
    const later = { ...rules[0], group: 'recent' as const, hosts: ['*://later.example/*'] };
    expect(staticMatches([...rules, later])).toEqual(staticMatches(rules));
    expect(groupMatches([...rules, later], 'recent')).toEqual(
      [...groupMatches(rules, 'recent'), '*://later.example/*'].sort(),
    );
  });
  it('stay small for the background: under 40 KB compressed', () =>
    expect(gzipSync(JSON.stringify(products)).length).toBeLessThan(40_000));
});

describe('a bad rule is refused with a sentence that says why', () => {
  const good =
    'name: A\nvendor: B\nkind: chat\ngroup: assistants\nhosts: ["*://a.example/*"]\nlastVerified: "2026-11-23"\nsource: s\n';
  it.each([
    ['a host that is not a pattern', good.replace('*://a.example/*', 'a.example'), 'write a match pattern'],
    ['all addresses', good.replace('*://a.example/*', '<all_urls>'), 'write a match pattern'],
    ['an unknown field', `${good}colour: red\n`, 'colour'],
    ['no host', good.replace(/hosts.*\n/, ''), 'has no hosts exactly when'],
    ['a signal by page text', `${good}signals: [{ text: "AI", state: used, source: s }]\n`, 'text'],
    ['a widget that does not say who answers', good.replace('kind: chat', 'kind: widget'), 'who answers'],
  ])('%s', (_what, text, sentence) => expect(() => readRule('a.yaml', text)).toThrow(sentence));
  it('a good one is taken', () => expect(readRule('a.yaml', good).id).toBe('a'));
});

describe('fixtures', () => {
  it('name a product that exists', () => {
    for (const { name, expected } of fixtures)
      if (expected.primary)
        expect(
          products.some(({ id }) => id === expected.primary),
          name,
        ).toBe(true);
  });
});
