/** What a dossier becomes in words: with the real base, in both languages. */
import { describe, expect, it, vi } from 'vitest';
import { termsIn } from '../../../scripts/knowledge/lints/terms';
import { TABLES } from '../../../src/i18n/tables';
import { translator } from '../../../src/i18n/words';
import { type Dossier, dossier, type NamedProduct } from '../../../src/knowledge/dossier';
import { LANGUAGES } from '../../../src/model/languages';
import type { Language, Level } from '../../../src/model/primitives';
import { countsOf } from '../../../src/presentation/own-claims';
import { panelView, type Setting } from '../../../src/presentation/panel-view';
import type { PanelView } from '../../../src/presentation/views/panel';
import { compiledBase } from '../support/base';

const TODAY = '2026-11-23';
const SETTING: Setting = { today: TODAY, kbVersion: '2026-11-23-test', reportTo: 'mailto:', citeAs: 'plain' };
const chatgpt: NamedProduct = { id: 'chatgpt', name: 'ChatGPT', vendor: 'OpenAI', kind: 'chat', knowledge: 'chatgpt' };
const unknown: NamedProduct = { id: 'somebot', name: 'Somebot', vendor: 'Somefirm', kind: 'chat' };

const { base, reader } = compiledBase();
const products = [...base.records.products.keys()];

const read = (product: NamedProduct, language: Language, level: Level = 'plain') =>
  dossier(reader, product, language, level);
const view = async (product: NamedProduct, language: Language, level: Level = 'plain'): Promise<PanelView> =>
  panelView(await read(product, language, level), translator(language), SETTING);

describe('the words of a panel', () => {
  it('are put together without a formatter of the browser, of which the first keeps a cold click waiting', async () => {
    const dossiers = await Promise.all(
      (['en', 'fr'] as const).map(async (language) => [await read(chatgpt, language), translator(language)] as const),
    );
    const asked = (['NumberFormat', 'DateTimeFormat', 'ListFormat'] as const).flatMap((name) => [
      vi.spyOn(Intl, name),
      vi.spyOn(Intl[name], 'supportedLocalesOf'),
    ]);
    for (const [known, words] of dossiers) panelView(known, words, SETTING);
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('the panel for ChatGPT', () => {
  it('reads aloud in whole sentences in each language', async () => {
    expect((await view(chatgpt, 'en')).chain.sentence).toContain(
      'ChatGPT is a product of OpenAI. OpenAI agreed to pay Sama to label abusive text. Sama employed data workers in Nairobi.',
    );
    expect((await view(chatgpt, 'fr')).chain.sentence).toContain(
      'ChatGPT est un produit d’OpenAI. OpenAI a accepté de payer Sama pour annoter des textes choquants. Sama employait des travailleuses et travailleurs de la donnée à Nairobi.',
    );
  });

  it('ends with the people, and leaves their pay to the hourly dollar, where it is drawn', async () => {
    const { chain, hour } = await view(chatgpt, 'en');
    expect(chain.links.at(-1)?.people).toBe(true);
    expect(chain.links.filter((link) => link.pay)).toEqual([]);
    expect(hour?.bars.map(({ kind }) => kind)).toEqual(['billed', 'paid']);
  });

  it('opens with TIME, dated, and says at once who answered', async () => {
    const { lead } = await view(chatgpt, 'en');
    expect(lead?.said.line).toBe('TIME, 18 January 2023');
    expect(lead?.answered).toBe('OpenAI and Sama replied.');
  });

  it('has the same claims, marks and sources in both languages', async () => {
    const [en, fr] = await Promise.all([view(chatgpt, 'en'), view(chatgpt, 'fr')]);
    const shape = (panel: PanelView) =>
      panel.groups.items.map((group) =>
        group.claims.map((claim) => [
          claim.id,
          claim.proof.mark.shape,
          claim.proof.grade,
          claim.sources,
          claim.answers.map((answer) => answer.state),
        ]),
      );
    expect(shape(fr)).toEqual(shape(en));
  });

  it('shows another text at another level, in the opening too', async () => {
    const [plain, standard, detail] = await Promise.all(
      (['plain', 'standard', 'detail'] as const).map((level) => view(chatgpt, 'en', level)),
    );
    expect(standard?.lead?.text).not.toBe(plain?.lead?.text);
    expect(detail?.lead).toMatchObject({
      text: plain?.lead?.text,
      more: { said: standard?.lead?.said, text: expect.stringMatching(/POCIT/) },
    });
    expect(JSON.stringify(standard?.groups)).not.toBe(JSON.stringify(plain?.groups));
  });

  it.each(['en', 'fr'] as const)(
    '%s: says more at the detail level where more is written, and the standard text elsewhere',
    async (language) => {
      const textsAt = async (level: Level) => {
        const panel = await view(chatgpt, language, level);
        return new Map(panel.groups.items.flatMap((group) => group.claims).map((claim) => [claim.id, claim.text]));
      };
      const [standard, detail] = await Promise.all([textsAt('standard'), textsAt('detail')]);
      expect([...detail.keys()]).toEqual([...standard.keys()]);
      const longer = [...detail].filter(([id, text]) => text !== standard.get(id));
      expect(longer.map(([id]) => id)).toContain('openai-sama-take-home-pay');
      expect(longer.length).toBeLessThan(detail.size);
      for (const [id, text] of longer) expect(text.length, id).toBeGreaterThan(standard.get(id)?.length ?? 0);
    },
  );
});

describe('words of the trade', () => {
  it.each([
    ['en', 'annotation', 'AI training'],
    ['fr', 'annotation', 'entraînement d’une IA'],
  ] as const)('%s: that stand in the panel are explained at its end', async (language, ...terms) => {
    const { items } = (await view(chatgpt, language)).terms;
    expect(items.map(({ term }) => term)).toEqual(expect.arrayContaining([...terms]));
    for (const { definition } of items) expect(definition.length).toBeGreaterThan(20);
  });

  it('in the words of the program have an entry in the glossary too', () => {
    for (const language of LANGUAGES)
      for (const [key, text] of Object.entries(TABLES[language]))
        for (const { concept, word } of termsIn(text, language))
          expect(base.records.concepts.has(concept), `${language} ${key}: ${word}`).toBe(true);
  });
});

describe('answers to the claims of a chain', () => {
  it('stand once for each company and claim, and say on what where there are several', async () => {
    const { items } = (await view(chatgpt, 'en')).answers;
    const texts = items.filter(({ of }) => of === 'OpenAI').map(({ text }) => text);
    expect(texts).toContain('OpenAI told TIME that Sama was responsible for managing pay and mental-health provision.');
    expect(texts).not.toContain('OpenAI told TIME that Sama was responsible for managing pay.');
    const overview = { id: 'google-ai-overview', name: 'AI Overviews', vendor: 'Google', kind: 'search' } as const;
    const answers = (await view({ ...overview, knowledge: overview.id }, 'fr')).answers.items;
    expect(answers.filter(({ of }) => of === 'GlobalLogic').map(({ on }) => on)).toEqual([
      'Sur les emplois',
      'Sur la paie',
    ]);
  });
});

describe('the number of sources', () => {
  it('is the label’s, and the list, which is longer, says why', async () => {
    const { sources } = countsOf(await read(chatgpt, 'en'));
    const list = (await view(chatgpt, 'en')).sources;
    expect(list.note).toMatch(
      new RegExp(`^${sources} of these ${list.items.length} sources are for claims about ChatGPT`),
    );
  });
});

describe('a product the base does not know', () => {
  it('says so, names its maker, and shows only what is known of its kind, as such', async () => {
    const panel = await view(unknown, 'en');
    expect(panel.lead).toBeNull();
    expect(panel.undocumented?.heading).toBe('No public report found');
    expect(panel.chain.links.map((link) => link.name)).toEqual(['Somefirm']);
    expect(panel.chain.branches.at(-1)?.kind).toBe('not-public');
    expect(panel.groups.items.map((group) => group.id)).toEqual(['kind', 'sector']);
    expect(countsOf(await read(unknown, 'en'))).toEqual({ claims: 0, sources: 0 });
  });
});

describe('every product of the base, in each language', () => {
  it('hangs three hands and the empty end from the beam at most, and puts the rest below only where these are full', async () => {
    const chains = await Promise.all(
      products.map(async (id) => (await view({ id, name: id, vendor: '', kind: 'chat', knowledge: id }, 'en')).chain),
    );
    expect(Math.max(...chains.map(({ branches }) => branches.length))).toBe(4);
    const full = chains.filter(({ rest }) => rest.length > 0);
    expect(full.length).toBeGreaterThan(0);
    expect(full.filter(({ branches }) => branches.length !== 4)).toEqual([]);
  });

  it.each(['en', 'fr'] as const)(
    '%s: every sentence leads to a claim below it, which has its sources, and every source an address or the word that none is known',
    async (language) => {
      for (const id of products) {
        const panel = await view({ id, name: id, vendor: '', kind: 'chat', knowledge: id }, language);
        const listed = new Map(
          panel.groups.items.flatMap((group) => group.claims.map((claim) => [claim.id, claim] as const)),
        );
        const named = [
          panel.lead?.claim,
          ...panel.chain.links.map((link) => link.claim),
          ...panel.chain.branches.map((branch) => (branch.kind === 'known' ? branch.claim : undefined)),
          ...panel.changed.items.map((item) => item.claim.id),
          ...(panel.hour?.proofs ?? []).map((proof) => proof.claim),
        ];
        for (const claim of named) if (claim) expect(listed.has(claim), `${id}: ${claim}`).toBe(true);
        const numbers = new Set(panel.sources.items.map((source) => source.number));
        for (const claim of listed.values()) {
          expect(
            claim.sources.every((number) => numbers.has(number)),
            `${id}: ${claim.id}`,
          ).toBe(true);
          expect(claim.checked, claim.id).toMatch(/2026/);
        }
        for (const source of panel.sources.items)
          expect(Boolean(source.url) !== Boolean(source.missing), source.id).toBe(true);
      }
    },
  );

  it.each(['en', 'fr'] as const)(
    '%s: every claim shown has a mark, a named source and an answer row for each company; nothing is empty',
    async (language) => {
      for (const id of products) {
        const panel = await view({ id, name: id, vendor: '', kind: 'chat', knowledge: id }, language);
        // The first gap is the opening where nothing is documented, and is not said twice.
        expect(panel.unknown.items.length + (panel.undocumented ? 1 : 0), id).toBeGreaterThan(0);
        expect(panel.unknown.items, id).not.toContain(panel.undocumented?.text);
        expect(Boolean(panel.lead) !== Boolean(panel.undocumented), id).toBe(true);
        for (const claim of panel.groups.items.flatMap((group) => group.claims)) {
          expect(claim.text.length, claim.id).toBeGreaterThan(20);
          expect(claim.said.line.length, claim.id).toBeGreaterThan(1);
          expect(claim.sources.length, claim.id).toBeGreaterThan(0);
          for (const answer of claim.answers) expect(answer.text.length, claim.id).toBeGreaterThan(5);
        }
        expect(JSON.stringify(panel), id).not.toMatch(/undefined|\[object|NaN|\{[a-z]+\}/);
      }
    },
  );
});

it('each claim has the mark of its own state, in shape and word', async () => {
  const { t } = translator('en');
  let seen = 0;
  for (const id of products) {
    const open = await read({ id, name: id, vendor: '', kind: 'chat', knowledge: id }, 'en');
    for (const { id: claim, proof } of panelView(open, translator('en'), SETTING).groups.items.flatMap(
      (group) => group.claims,
    )) {
      const status = open.claims[claim]?.status;
      expect(proof.mark.shape, claim).toBe(status);
      expect(proof.mark.word.toLowerCase(), claim).toContain(t(`status.${status ?? 'reported'}`).toLowerCase());
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(0);
});

describe('a person who wants hard subjects only named', () => {
  type Node = Record<string, unknown>;
  /** Every text of a view with whether something above it folds it. */
  const walk = (value: unknown, folded: boolean, seen: (text: string, folded: boolean) => void): void => {
    if (typeof value === 'string') seen(value, folded);
    if (typeof value !== 'object' || value === null) return;
    const under = folded || (value as Node).fold !== undefined;
    for (const part of Object.values(value)) walk(part, under, seen);
  };
  const hardTexts = (read: Dossier) =>
    new Set(
      Object.values(read.claims)
        .filter(({ sensitivity }) => sensitivity.level === 2)
        .flatMap(({ plain, text, contested = '', responses }) => [
          plain,
          text,
          contested,
          ...responses.map((row) => row.text ?? ''),
        ])
        .filter((text) => text !== ''),
    );

  it.each(['en', 'fr'] as const)(
    '%s: meets no outlined text that is not folded, in any product at any level',
    async (language) => {
      let folded = 0;
      for (const id of products) {
        for (const level of ['plain', 'standard', 'detail'] as const) {
          const dossierRead = {
            ...(await read({ id, name: id, vendor: '', kind: 'chat', knowledge: id }, language, level)),
            content: 'named' as const,
          };
          const hard = hardTexts(dossierRead);
          walk(panelView(dossierRead, translator(language), SETTING), false, (text, isFolded) => {
            if (!hard.has(text)) return;
            expect(isFolded, `${id}: ${text}`).toBe(true);
            folded += 1;
          });
        }
      }
      expect(folded).toBeGreaterThan(0);
    },
  );

  it('loses no claim, no state, no answer and no source by it, of any product', async () => {
    let folds = 0;
    for (const id of products) {
      const open = await read({ id, name: id, vendor: '', kind: 'chat', knowledge: id }, 'en');
      const without = (panel: PanelView) =>
        JSON.parse(JSON.stringify(panel, (key, value) => (key === 'fold' ? undefined : value)));
      const [outlined, named] = (['outlined', 'named'] as const).map((content) =>
        panelView({ ...open, content }, translator('en'), SETTING),
      );
      if (JSON.stringify(named) !== JSON.stringify(outlined)) folds += 1;
      for (const part of ['groups', 'answers', 'sources'] as const)
        expect(without(named as PanelView)[part], `${id}: ${part}`).toEqual(without(outlined as PanelView)[part]);
    }
    expect(folds).toBeGreaterThan(0);
  });
});
