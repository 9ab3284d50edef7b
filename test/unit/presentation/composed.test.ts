/** Sentences that the program puts together say no more than the records do, in each language. */
import { describe, expect, it } from 'vitest';
import { localClaim, localEntity, localSource } from '../../../scripts/knowledge/localize';
import { listInWords, rowInWords } from '../../../src/i18n/amounts';
import { dayInWords } from '../../../src/i18n/dates';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import type { Language } from '../../../src/model/primitives';
import { pageCard, productCards } from '../../../src/presentation/cards-view';
import { panelView } from '../../../src/presentation/panel-view';
import { voiceOf } from '../../../src/presentation/told';
import { products } from '../detection/support';
import { compiledBase } from '../support/base';

const { base, reader } = compiledBase();

async function panelOf(id: string, language: Language) {
  const product = base.records.products.get(id);
  if (!product) throw new Error(`no product ${id}`);
  const named = { id, name: id, vendor: product.vendor, kind: product.kind, knowledge: id };
  const known = await dossier(reader, named, language, 'plain');
  const setting = { today: '2026-11-26', kbVersion: 'x', reportTo: 'mailto:', citeAs: 'plain' } as const;
  return { known, panel: panelView(known, translator(language), setting) };
}

describe('the chain read aloud', () => {
  it('never says that all of the work was done by those whom a source names', async () => {
    for (const id of base.records.products.keys()) {
      expect((await panelOf(id, 'en')).panel.chain.sentence, id).not.toMatch(/(?:^|\. )The work /);
      expect((await panelOf(id, 'fr')).panel.chain.sentence, id).not.toMatch(/(?:^|\. )Le travail /);
    }
  });

  it('lets nobody deny what they never denied: it says what is disputed, and marks no other link', async () => {
    const { chain } = (await panelOf('chatgpt', 'en')).panel;
    expect(chain.sentence).toMatch(/employed data workers in Nairobi\. What they were paid is disputed\.$/);
    expect((await panelOf('chatgpt', 'fr')).panel.chain.sentence).toMatch(
      /à Nairobi\. Le montant de leur paie est contesté\.$/,
    );
    const facebook = (await panelOf('facebook', 'en')).panel.chain.links;
    expect(facebook.map(({ name, mark }) => [name, mark?.word])).toEqual([
      ['Meta', undefined],
      ['Sama', 'Reported'],
      ['Content moderators in Nairobi', 'Disputed'],
    ]);
    // No other link of a disputed claim is marked by it.
    const instagram = (await panelOf('instagram', 'en')).panel.chain.links;
    expect(instagram.map(({ name, mark }) => [name, mark?.word])).toEqual([
      ['Meta', undefined],
      ['Majorel', undefined],
      ['Content moderators in Accra', 'Disputed'],
    ]);
    expect(facebook.at(-1)?.details.map(({ text }) => text)).toContain(
      'What is reported of their pay and conditions is disputed',
    );
  });
});

describe('a product in a French sentence', () => {
  it('is named by its own name first, which needs no article, or after a colon', async () => {
    const first = (name = '') => name.split(' ')[0];
    for (const id of base.records.products.keys()) {
      const { panel } = await panelOf(id, 'fr');
      const name = base.records.entities.get(id)?.name;
      // The search is called so by Google itself.
      if (!['google-search', 'wikipedia'].includes(id))
        expect(first(localEntity(base, id, 'fr')?.name), id).toBe(first(name));
      expect(panel.chain.sentence, id).not.toContain(' est un produit ');
    }
  });
});

describe('where the people were', () => {
  it('stands with the people, not with what they did: nobody listened to recordings that were made in Cork', async () => {
    const said = async (id: string, language: Language) => (await panelOf(id, language)).panel.chain;
    expect((await said('siri', 'en')).sentence).toMatch(/employed people in Cork who listened to recordings\.$/);
    expect((await said('siri', 'fr')).sentence).toMatch(
      /des personnes chargées, à Cork, d’écouter des enregistrements\.$/,
    );
    expect((await said('waymo-robotaxi', 'en')).links.at(-1)?.name).toBe(
      'People in the Philippines guiding machines remotely',
    );
    expect((await said('chatgpt', 'en')).links.at(-1)?.name).toBe('Data workers in Nairobi');
    expect((await said('cortana', 'fr')).links.at(-1)?.name).toBe('Personnes chargées d’écouter des enregistrements');
  });
});

describe('the line of a part', () => {
  it('counts kinds of work, as the branches are: texts collected from the web are no group of people', async () => {
    const gist = async (id: string, language: Language) => (await panelOf(id, language)).panel.chain.gist;
    expect(await gist('microsoft-copilot', 'en')).toBe('1 kind of work');
    expect(await gist('chatgpt', 'en')).toBe('4 other kinds of work');
    expect(await gist('chatgpt', 'fr')).toBe('4 autres types de travail');
  });

  it('gives no amount without what it is for', async () => {
    // What the other side says is of the same.
    for (const id of base.records.products.keys())
      for (const language of ['en', 'fr'] as const)
        expect((await panelOf(id, language)).panel.hour?.gist?.split(/\s?; /u)[0] ?? 'none', id).toMatch(
          /[^$€£₵\d\s]$/,
        );
    expect((await panelOf('claude', 'en')).panel.hour?.gist).toMatch(
      /^Documented pay: \$7\.50\sto\s\$9\.50 \(.+\); \$20\san\shour .+$/,
    );
    expect((await panelOf('chatgpt', 'fr')).panel.hour?.gist).toMatch(/^Paie contestée.: .+ de l’heure\s; .+$/);
  });
});

describe('a voice', () => {
  it('names the outlet of a reprint, and never the same outlet twice', () => {
    const lineOf = (id: string, language: Language) => {
      const claim = localClaim(base, id, language);
      if (!claim) throw new Error(`no claim ${id}`);
      const read = (source = '') => localSource(base, source);
      const sources = Object.fromEntries(
        [claim.said?.source, claim.said?.readIn].flatMap((source) => {
          const found = read(source);
          return found ? [[found.id, found]] : [];
        }),
      );
      return voiceOf(claim, { sources }, translator(language)).line;
    };
    expect(lineOf('sama-pay-rise-2022', 'en')).toBe('TIME, March 2022 (read in Afrinewske)');
    expect(lineOf('ghost-work', 'en')).toBe(
      'Mary L. Gray and Siddharth Suri, May 2019, a book on paper (read by way of another source)',
    );
    expect(lineOf('builder-ai-insolvency-2025', 'fr')).toBe('The Telegraph, 2025, adresse non trouvée');
    expect(lineOf('covalen-red-team-prompts', 'fr')).toBe('The Journal, 3 juillet 2025');
    for (const id of base.records.claims.keys())
      for (const language of ['en', 'fr'] as const)
        expect(lineOf(id, language)).not.toMatch(/^([^,(]+)(?:, [^(]+)? \((?:read in|lu dans) \1(?:,|\))/);
  });
});

describe('a publisher', () => {
  it('that is a court or an office is named in the language of the reader, and an outlet as it calls itself', async () => {
    const named = async (language: Language) => {
      const all = await Promise.all([...base.records.products.keys()].map((id) => panelOf(id, language)));
      return new Set(all.flatMap(({ panel }) => panel.sources.items.map(({ publisher }) => publisher)));
    };
    const french = await named('fr');
    for (const name of ['Tribunal fédéral du nord de la Californie', 'Commission européenne', 'The Guardian'])
      expect(french).toContain(name);
    expect([...french].filter((name) => /\b(?:Court|Commission of|Ministry|Office of)\b/.test(name))).toEqual([]);
    expect(await named('en')).toContain('High Court of Justice of Catalonia');
  });
});

describe('a way to each voice and answer', () => {
  it('leads to what is named, or its line says why there is none', async () => {
    const nowhere: Record<Language, RegExp> = {
      en: /, (?:no address found|a book on paper)(?: \(|$)/,
      fr: /, (?:adresse non trouvée|livre papier)(?: \(|$)/,
    };
    for (const id of base.records.products.keys())
      for (const language of ['en', 'fr'] as const) {
        const { panel } = await panelOf(id, language);
        const claims = panel.groups.items.flatMap(({ claims: all }) => all);
        const voices = claims.map(({ said }) => ({ line: said.line, url: said.url }));
        const answers = [...claims.flatMap((claim) => claim.answers), ...panel.answers.items];
        for (const { line, url } of [...voices, ...answers.map(({ by, url: way }) => ({ line: by, url: way }))])
          if (line) expect(nowhere[language].test(line), `${id}: ${line}`).toBe(url === undefined);
      }
  });
});

describe('a product on whose people no claim opens', () => {
  it('says what its editor wrote, and never that nothing was found where claims stand below', async () => {
    for (const [id, { lead, gaps = [] }] of base.records.products) {
      if (lead || gaps.length === 0) continue;
      const { known, panel } = await panelOf(id, 'en');
      expect(panel.undocumented?.text.replaceAll('\u00a0', ' '), id).toBe(gaps[0]);
      // With claims below, that sentence is the headline: a heading over it would answer nothing.
      if (known.own.length > 0) expect(panel.undocumented?.heading, id).toBeUndefined();
    }
  });

  it('ends its thread without a word on who did the work, and not where others are told of: a gap may be about pay, or about clients', async () => {
    for (const [language, end, found] of [
      ['en', 'The thread ends here', 'What was not found'],
      ['fr', 'Le fil s’arrête ici', 'Ce qui n’a pas été trouvé'],
    ] as const)
      for (const [id, { chain = [] }] of base.records.products) {
        const branches = (await panelOf(id, language)).panel.chain.branches;
        const gap = branches.find(({ kind }) => kind === 'not-public');
        expect(gap?.name, id).toBe(chain.length > 0 || branches.length > 1 ? found : end);
      }
  });
});

describe('the hourly dollar', () => {
  it('stands at the day of its figure, not over the time of a whole claim, and in no place of several', async () => {
    for (const [id, { hour }] of base.records.products) {
      if (!hour) continue;
      const { claim, figure } = hour.paid;
      const { figures = [], otherPlaces } = base.records.claims.get(claim) ?? {};
      const scope = (await panelOf(id, 'en')).panel.hour?.scope.split(' · ') ?? [];
      expect(scope.at(-1), id).toBe(dayInWords(figures[figure]?.asOf ?? '', 'en'));
      if (otherPlaces) expect(scope, id).toHaveLength(2);
    }
    expect((await panelOf('whatsapp', 'en')).panel.hour?.scope).toBe('US dollars · September 2021');
  });
});

it('an outlet is named by its name, without what we know of the copy: French lines would hold English words', () => {
  for (const [id, { publisher, via = '' }] of base.records.sources) {
    for (const name of [publisher, via])
      expect(name, id).not.toMatch(
        /\((?:copy|digest|extract|repost|retold|beginning|summary|read )|, citing|\bhelp cent|^Lawyers of/i,
      );
    expect(publisher, id).not.toMatch(/^(?!AI Now).*(?:The Verge|Svenska Dagbladet|GitHub) and /);
  }
});

it('a company is named in few words: since when it belongs to whom is said once', async () => {
  const { sentence, links } = (await panelOf('grok', 'en')).panel.chain;
  expect(sentence).toMatch(/ is a product of xAI \(since 2026 part of SpaceX\)\. xAI employed /);
  expect(links[0]?.name).toBe('xAI');
  expect((await panelOf('grok', 'fr')).panel.chain.sentence).toMatch(
    /^Produit de xAI \(qui fait partie de SpaceX depuis 2026\).: grok\. xAI employait /,
  );
});

it('no product is named by a description: names are the same in every language', () => {
  for (const { name } of products)
    expect(name).not.toMatch(/\b(?:in|on|inside|and|answers|tools|generators|assistant)\b/);
});

describe('a list', () => {
  it('after a negation denies each of its names', () => {
    expect(listInWords(['Upwork', 'Amazon'], 'en', 'list.none')).toBe('Upwork or Amazon');
    expect(listInWords(['d’Upwork', 'd’Amazon'], 'fr', 'list.none')).toBe('d’Upwork ni d’Amazon');
  });
  it('after a colon is a row of names, without a last word', () => {
    expect(rowInWords([], 'en')).toBe('');
    expect(rowInWords(['Kenya', 'Portugal', 'États-Unis'], 'fr')).toBe('Kenya, Portugal, États-Unis');
  });
});

it('a card elides its maker and has the spaces of its language', () => {
  const captcha = { id: 'c', name: 'C', vendor: 'Intuition Machines', kind: 'captcha', labelling: true };
  const note = { told: { said: { line: 'ICWSM' }, text: 'T' }, mark: { shape: 'documented', word: 'Documentée' } };
  const card = pageCard(captcha as never, note as never, translator('fr'));
  expect(card.maker).toBe('Un produit d’Intuition Machines');
  expect(card.known).toEqual(note);
  // What the work behind a picture test is for, only a note with its voice says.
  expect(pageCard(captcha as never, null, translator('en'))).toMatchObject({ sentence: 'A picture test (CAPTCHA).' });
  expect(pageCard({ ...captcha, labelling: false } as never, null, translator('en')).sentence).toBe('A CAPTCHA.');
  const [other] = productCards([{ id: 'a', name: 'A', vendor: 'OpenAI', kind: 'chat' } as never], [], translator('en'));
  expect(other?.maker).toBe('A product of OpenAI');
});
