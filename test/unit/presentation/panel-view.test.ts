/** What a dossier becomes in words: with the real base, in both languages. */
import { describe, expect, it, vi } from 'vitest';
import { termsIn } from '../../../scripts/knowledge/lints/terms';
import { TABLES } from '../../../src/i18n/tables';
import { translator } from '../../../src/i18n/words';
import { dossier, type NamedProduct } from '../../../src/knowledge/dossier';
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

const read = (product: NamedProduct, language: Language, level: Level = 'plain') =>
  dossier(reader, product, language, level);
const view = async (product: NamedProduct, language: Language, level: Level = 'plain'): Promise<PanelView> =>
  panelView(await read(product, language, level), translator(language), SETTING);

describe('the words of a panel', () => {
  it('offer the three levels, and none where the level is held', async () => {
    const known = await read(chatgpt, 'en');
    const levels = (levelHeld: boolean) =>
      panelView(known, translator('en'), { ...SETTING, levelHeld }).words.levels.map(({ label }) => label);
    expect(levels(false)).toEqual(['Short', 'Normal', 'Full']);
    expect(levels(true)).toEqual([]);
  });

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
      'Produit d’OpenAI : ChatGPT. OpenAI a accepté de payer Sama pour annoter des textes choquants. Sama employait des travailleuses et travailleurs de la donnée à Nairobi.',
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

  it('says of a company’s words that they are listed, and that it says “this” only where the claim is its own words', async () => {
    const { claims, lead, ...rest } = await read(chatgpt, 'en');
    const opening = claims[lead ?? ''];
    if (!opening) throw new Error('ChatGPT has no opening');
    const answered = (responses: typeof opening.responses, language: Language) =>
      panelView(
        { ...rest, lead: opening.id, claims: { ...claims, [opening.id]: { ...opening, responses } } },
        translator(language),
        SETTING,
      ).lead?.answered;
    expect(answered([{ of: 'sama', state: 'own-statement' }], 'en')).toBe('Sama says this itself.');
    expect(answered([{ of: 'sama', state: 'own-statement', text: 'Of another matter.' }], 'en')).toBe(
      'We list a statement by Sama.',
    );
    expect(answered([{ of: 'sama', state: 'own-statement', text: 'D’autre chose.' }], 'fr')).toBe(
      'Nous citons une déclaration de Sama.',
    );
  });

  it('has the same claims, marks and sources in both languages', async () => {
    const [en, fr] = await Promise.all([view(chatgpt, 'en'), view(chatgpt, 'fr')]);
    const shape = (panel: PanelView) =>
      panel.groups.items.map((group) =>
        group.claims.map((claim) => [
          claim.id,
          claim.proof.mark.shape,
          claim.sources.map(({ number }) => number),
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
    const facebook = { id: 'facebook', name: 'Facebook', vendor: 'Meta', kind: 'social' } as const;
    const answers = (await view({ ...facebook, knowledge: facebook.id }, 'fr')).answers.items;
    expect(answers.filter(({ of }) => of === 'Meta').map(({ on }) => on)).toEqual(['Sur la paie', 'Sur les emplois']);
  });
});

describe('the line of the companies’ side', () => {
  it('counts what a company said of itself apart from answers', async () => {
    const deepseek = {
      id: 'deepseek',
      name: 'DeepSeek',
      vendor: 'DeepSeek',
      kind: 'chat',
      knowledge: 'deepseek',
    } as const;
    const own = (await view(deepseek, 'en')).answers.items.filter(({ state }) => state === 'own-statement').length;
    expect((await view(deepseek, 'en')).answers.gist).toBe(own === 1 ? '1 own statement' : `${own} own statements`);
    expect((await view(deepseek, 'fr')).answers.gist).toBe(own === 1 ? '1 déclaration' : `${own} déclarations`);
    const { items, gist } = (await view(chatgpt, 'en')).answers;
    const count = (state: string) => items.filter((item) => item.state === state).length;
    expect(gist).toMatch(new RegExp(`^${count('replied')} answers?(?:, ${count('own-statement')} own statements?)?$`));
  });
});

describe('the number of sources', () => {
  it('is the label’s, and the others stand under a heading that says what they are for', async () => {
    const { sources } = countsOf(await read(chatgpt, 'en'));
    const list = (await view(chatgpt, 'en')).sources;
    expect(list.own).toBe(sources);
    // Both numbers stand on one screen, and each says of what it is: "Show all (171)" is the second.
    expect(list.gist).toBe(`${sources} sources on ChatGPT, ${list.items.length} in all`);
    expect(list.items.length).toBeGreaterThan(sources);
    expect(list.others).toContain(`(${list.items.length - sources})`);
  });

  it('begins with those of the sentence that the panel opens with, who speaks first', async () => {
    const { lead, sources, groups } = await view(chatgpt, 'en');
    const claims = groups.items.flatMap((group) => group.claims);
    const opening = claims.find(({ id }) => id === lead?.claim)?.sources.map(({ number }) => number) ?? [];
    expect(opening.toSorted((left, right) => left - right)).toEqual(opening.map((_number, index) => index + 1));
    expect(sources.items[(opening[0] ?? 0) - 1]?.publisher).toBe('TIME');
  });
});

describe('a product the base does not know', () => {
  it('says so, names its maker, and shows only what is known of its kind, as such', async () => {
    const panel = await view(unknown, 'en');
    expect(panel.lead).toBeNull();
    expect(panel.undocumented?.heading).toBe('No public report found');
    expect(panel.chain.links.map((link) => link.name)).toEqual(['Somefirm']);
    expect(panel.chain.branches.at(-1)?.kind).toBe('not-public');
    expect(panel.groups.items.map((group) => group.id)).toEqual(['sector']);
    expect(countsOf(await read(unknown, 'en'))).toEqual({ claims: 0, sources: 0 });
  });
});
