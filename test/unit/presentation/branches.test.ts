/** The picture and the pay say no more of people than an editor wrote: who else worked, whose account it is, what of pay is disputed. */
import { describe, expect, it } from 'vitest';
import { checkHours } from '../../../scripts/knowledge/lints/hours';
import { checkOthers } from '../../../scripts/knowledge/lints/others';
import { translator } from '../../../src/i18n/words';
import type { Figure } from '../../../src/model/figure';
import { productCards } from '../../../src/presentation/cards-view';
import { countsOf } from '../../../src/presentation/own-claims';
import { panelView } from '../../../src/presentation/panel-view';
import { popupView } from '../../../src/presentation/popup-view';
import { products } from '../detection/support';
import { base, read } from './known';

const SETTING = { today: '2026-11-27', kbVersion: 'x', reportTo: 'mailto:', citeAs: 'plain' } as const;
const en = translator('en');
const panelOf = async (id: string, words = en) => panelView(await read(id, words.language), words, SETTING);
const branchesOf = async (id: string) => {
  const { branches, rest } = (await panelOf(id)).chain;
  return [...branches, ...rest].flatMap((branch) => (branch.kind === 'known' ? branch.claim : []));
};

describe('other people behind a product', () => {
  it('are those whom an editor named, and nobody whose work or posts another product used', async () => {
    expect(await branchesOf('microsoft-copilot')).toEqual(['copilot-learns-from-users']);
    expect(await branchesOf('youtube')).toEqual([]);
    expect(await branchesOf('instagram')).toEqual(['wipro-hyderabad-labelling-2019']);
    // People at Sama are the chain's; a leak of users' papers and a settlement over pirated copies name nobody who worked.
    expect(await branchesOf('chatgpt')).toHaveLength(4);
    for (const id of ['discord', 'claude']) expect(await branchesOf(id), id).toEqual([]);
    for (const [id, { others = [] }] of base.records.products)
      expect((await branchesOf(id)).toSorted(), id).toEqual(others.toSorted());
  });

  it('are other people than those of the opening, which would stand there twice', async () => {
    for (const [id, { lead }] of base.records.products) expect(await branchesOf(id), id).not.toContain(lead ?? 'none');
  });

  it('are refused where the opening tells of them, the chain shows their stage, or the claim is not of the product', () => {
    const wrong = (id: string, others: string[]) => {
      const known = base.records.products.get(id);
      if (!known) throw new Error(`no product ${id}`);
      const changed = new Map(base.records.products).set(id, { ...known, others });
      return checkOthers({ ...base, records: { ...base.records, products: changed } }).map(({ message }) => message);
    };
    expect(checkOthers(base)).toEqual([]);
    expect(wrong('youtube', ['books3']).join()).toMatch(/not among the claims of this product/);
    expect(wrong('instagram', ['barcelona-layoffs-2025']).join()).toMatch(/stage that the chain shows/);
    expect(wrong('mercor', ['mercor-musen-2025']).join()).toMatch(/of whom the opening tells/);
    expect(wrong('youtube', ['nothing']).join()).toMatch(/does not exist/);
    expect(wrong('meta-ai', ['books3', 'meta-eu-user-data-training-2025']).join()).toMatch(/stage that has a branch/);
  });
});

describe('one side’s account', () => {
  it('is said where an editor wrote so, and not of what both sides say', async () => {
    for (const id of ['sora', 'roblox']) {
      const { links, sentence } = (await panelOf(id)).chain;
      expect(
        links.flatMap(({ details }) => details.map(({ text }) => text)),
        id,
      ).not.toContain('According to one side');
      expect(links.at(-1)?.mark, id).toBeUndefined();
      expect(sentence, id).not.toContain('one side');
    }
    const { links, sentence } = (await panelOf('nate-app')).chain;
    expect(links.at(-1)?.details.map(({ text }) => text)).toContain('According to one side');
    expect(links.at(-1)?.mark?.word).toBe('One side says');
    expect(sentence).toMatch(/What is reported of this is one side’s account\.$/);
  });
});

describe('pay', () => {
  it('is disputed only where the other side contests the pay', async () => {
    const gist = async (id: string) => (await panelOf(id)).hour?.gist;
    expect(await gist('youtube-music')).toMatch(/^Reported pay: /);
    expect(await gist('amazon-warehouse-cameras')).toMatch(/^Reported pay: /);
    for (const id of ['chatgpt', 'facebook', 'instagram']) expect(await gist(id), id).toMatch(/^Disputed pay: /);
  });

  it('that was advertised or offered is called so in the line of its part, in both languages', async () => {
    const gist = async (id: string, words = en) => (await panelOf(id, words)).hour?.gist;
    const fr = translator('fr');
    expect(await gist('grok')).toMatch(/^Reported pay \(advertised\): /);
    expect(await gist('grok', fr)).toMatch(/^Paie rapportée \(annoncée\).: /);
    expect(await gist('mercor')).toMatch(/^Disputed pay \(offered\): /);
    expect(await gist('mercor', fr)).toMatch(/^Paie contestée \(proposée\).: /);
  });

  it('of which the figure says that it was advertised or offered is refused without that word', () => {
    const promised = (id: string) => {
      const known = base.records.products.get(id);
      if (!known?.hour) throw new Error(`no pay of ${id}`);
      const { promised: _, ...hour } = known.hour;
      const changed = new Map(base.records.products).set(id, { ...known, hour });
      return checkHours({ ...base, records: { ...base.records, products: changed } }).map(({ message }) => message);
    };
    for (const id of ['grok', 'mercor']) expect(promised(id).join(), id).toMatch(/was advertised or offered/);
    expect(checkHours(base)).toEqual([]);
  });

  it('is told no wider than it is: the lowest of several, a middle of many, what one or two people got', async () => {
    const gist = async (id: string, words = en) => (await panelOf(id, words)).hour?.gist;
    const fr = translator('fr');
    expect(await gist('tiktok')).toBe('Reported pay: from $10 a day');
    expect(await gist('tiktok', fr)).toMatch(/^Paie rapportée.: à partir de 10.\$ par jour$/);
    expect(await gist('kiwibot')).toBe('Reported pay: at most about $2 an hour');
    expect(await gist('micro1')).toBe('Reported pay of one person: $15 an hour');
    expect(await gist('mechanical-turk')).toMatch(/^Documented pay, median: about \$2 an hour$/);
    const faultsOf = (id: string, change: (figure: Figure) => Figure) => {
      const paid = base.records.products.get(id)?.hour?.paid;
      const claim = base.records.claims.get(paid?.claim ?? '');
      if (!paid || !claim) throw new Error(`no pay of ${id}`);
      const figures = claim.figures?.map((figure, at) => (at === paid.figure ? change(figure) : figure));
      const claims = new Map(base.records.claims).set(paid.claim, { ...claim, figures });
      return checkHours({ ...base, records: { ...base.records, claims } }).map(({ message }) => message);
    };
    expect(faultsOf('tiktok', (figure) => ({ ...figure, bound: 'exact' })).join()).toMatch(/lowest of several/);
    expect(faultsOf('grok', (figure) => ({ ...figure, what: 'median pay' })).join()).toMatch(/a middle of many/);
    expect(faultsOf('grok', (figure) => ({ ...figure, what: 'pay of one person' })).join()).toMatch(
      /one or two people/,
    );
  });

  it('of a student in Nigeria is not said to have no place', async () => {
    expect((await panelOf('micro1')).hour?.why.join()).not.toContain('place');
    expect((await panelOf('whatsapp')).hour?.why).toEqual(['We have set no minimum or living wage beside this pay.']);
  });
});

describe('a product that is the company itself', () => {
  it('is what claims on the company are about, and they count', async () => {
    const { groups } = await panelOf('appen');
    const company = groups.items.find(({ id }) => id === 'company');
    expect(company?.note).toBe('Each of these claims is about Appen, alone or among others.');
    const { own, more } = await read('appen');
    expect(company?.claims.length).toBeGreaterThan(1);
    expect(countsOf(await read('appen')).claims).toBe(own.length + more.length + (company?.claims.length ?? 0));
    const french = (await panelOf('appen', translator('fr'))).groups.items.find(({ id }) => id === 'company');
    expect(french?.note).toBe('Chacune de ces affirmations porte sur Appen, uniquement ou parmi d’autres.');
    expect((await panelOf('youtube')).groups.items.find(({ id }) => id === 'company')?.note).toBe(
      'Each of these claims is about Google, alone or among others. The number of claims on YouTube leaves them out.',
    );
  });

  it('is not called a product of itself, in the chain or on a card', async () => {
    for (const id of ['x', 'appen', 'discord'])
      expect((await panelOf(id)).chain.sentence, id).not.toMatch(/is a product of/);
    const rule = products.find(({ id }) => id === 'x');
    if (!rule) throw new Error('no rule for X');
    expect(productCards([rule], [], en)[0]?.maker).toBe('');
  });
});

describe('label, popup and chain', () => {
  it('name one maker', () => {
    for (const { id, knowledge = id, vendor } of products) {
      const known = base.records.products.get(knowledge);
      if (known) expect(vendor, id).toBe(base.records.entities.get(known.vendor)?.name);
    }
  });

  it('have the same numbers, and a sentence read aloud on every panel', async () => {
    for (const id of base.records.products.keys()) {
      const known = await read(id);
      const { counts } = popupView(
        {
          tab: { id: null, isPrivate: false, seen: true },
          product: { host: '', inUse: false, dossier: known, shownOnSite: true },
          setting: SETTING,
          ...{ held: null, managed: false, diary: false, groups: [], cards: [] },
          access: { listed: [], granted: [], canAskForClick: true },
        },
        en,
      );
      const { claims } = countsOf(known);
      if (claims > 0) expect(counts, id).toMatch(new RegExp(`^${claims} claim`));
      else expect(counts, id).toBe('');
      expect((await panelOf(id)).chain.sentence, id).not.toBe('');
    }
  });
});
