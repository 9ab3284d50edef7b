import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knowledgeOf } from '../../../scripts/detection/load-rules';
import { detect } from '../../../src/detection/detect';
import { products, rules } from './support';

const BASE = 'src/knowledge/data/products';
const base = readdirSync(BASE).map((file) => file.replace('.yaml', ''));
const inBrowser = base.filter((id) => parse(readFileSync(`${BASE}/${id}.yaml`, 'utf8'))[id].browser === true);

/** Products of the base that a browser could meet, and no rule reaches: each looked at on 26 November 2026. */
const NOT_MET: Record<string, string> = {
  alexa: 'one talks to it in a room; its page is about it',
  'dall-e': 'its site is closed; its pictures come in ChatGPT and Bing, which have rules',
  'google-assistant': 'one talks to it on a phone; its page is about it',
  'google-search': 'a results page without an AI answer is no AI product; with one, AI Overviews and AI Mode are met',
  siri: 'one talks to it on a phone; its page is about it',
  toloka:
    'its old host for workers is gone; one list of 2026 names platform.toloka.ai/tasks, a host that buyers of the work use, too, and nothing else says so (27 November 2026)',
  wikipedia: 'what AI products were trained on, not one of them',
};

/** Companies that give out data work and have no rule of their own name: the platforms by which the base joins them to their workers; looked at on 27 November 2026. */
const WORK_THROUGH: Record<string, { platforms: string[]; why: string }> = {
  'scale-ai': {
    platforms: ['outlier', 'remotasks'],
    why: 'Outlier and Remotasks are its platforms; no page of scale.com itself is known where people are given work',
  },
  'surge-ai': {
    platforms: ['dataannotation'],
    why: 'it is reported to run DataAnnotation; no page of surgehq.ai itself is known where people are given work',
  },
};

describe('a product and its facts', () => {
  it('are joined by their id, unless the rule names another product or says none on purpose', () => {
    const rule = { ...rules[0], id: 'claude' } as (typeof rules)[number];
    expect(knowledgeOf({ ...rule, knowledge: undefined })).toBe('claude');
    expect(knowledgeOf({ ...rule, knowledge: 'gemini' })).toBe('gemini');
    expect(knowledgeOf({ ...rule, knowledge: 'none' })).toBeUndefined();
    expect(knowledgeOf({ ...rule, id: 'nobody-knows', knowledge: undefined })).toBeUndefined();
    for (const { id, knowledge } of rules)
      expect(knowledge, `${id} names itself, which is said by its id`).not.toBe(id);
  });
  it('lovo.ai shows what is known of Lovo', () => {
    for (const address of ['https://lovo.ai/', 'https://genny.lovo.ai/'])
      expect(detect(address, products)?.product.knowledge).toBe('lovo');
  });
  it('meet for every product of the base that a browser can meet, or the reason why not is written down', () => {
    const reached = new Set(products.flatMap(({ knowledge }) => knowledge ?? []));
    expect(inBrowser.filter((id) => !reached.has(id)).sort()).toEqual(Object.keys(NOT_MET));
  });
  it('are met where people work for a company that has no platform of its own name', () => {
    const recordOf = (kind: string, id: string) =>
      parse(readFileSync(`src/knowledge/data/${kind}/${id}.yaml`, 'utf8'))[id];
    for (const [company, { platforms, why }] of Object.entries(WORK_THROUGH)) {
      expect(why).not.toBe('');
      for (const id of platforms) {
        expect(products.find(({ knowledge }) => knowledge === id)?.kind, id).toBe('work-platform');
        const { vendor, claims } = recordOf('products', id);
        const joined = claims.some((claim: string) => recordOf('claims', claim).about.includes(company));
        expect(vendor === company || joined, `${company} and ${id}`).toBe(true);
      }
    }
  });
  it.each([
    ['https://claude.ai/code', 'claude-code'],
    ['https://claude.ai/code/session_1', 'claude-code'],
    ['https://claude.ai/chat/1', 'claude'],
    ['https://music.youtube.com/watch?v=1', 'youtube-music'],
    ['https://www.roblox.com/home', 'roblox'],
    ['https://new.expensify.com/', 'expensify'],
    ['https://app.crowdgen.com/projects', 'appen'],
    ['https://connect.appen.com/qrp/core/vendors/projects', 'appen'],
    ['https://workplace.clickworker.com/en/workplace/jobs', 'clickworker'],
    ['https://my.oneforma.com/contributor/jobs/apply', 'oneforma'],
    ['https://www.telusinternational.ai/cmp/contributor/dashboard', 'telus-ai-community'],
    ['https://work.mercor.com/home', 'mercor'],
    ['https://www.talent.micro1.ai/dashboard', 'micro1'],
    ['https://prod.uhrs.playmsn.com/judge/Views/judge?hitappid=1', 'uhrs'],
    ['https://www.remotasks.com/en/tasks', 'remotasks'],
    ['https://app.alignerr.com/home', 'alignerr'],
  ])('%s is %s', (address, id) => expect(detect(address, products)?.product.id).toBe(id));
});
