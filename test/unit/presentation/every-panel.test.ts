/** What holds of the panel of every product: nothing is empty, nothing unproved, nothing lost by folding. */
import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../scripts/knowledge/lints/terms';
import { dayInWords } from '../../../src/i18n/dates';
import { translator } from '../../../src/i18n/words';
import { type Dossier, dossier } from '../../../src/knowledge/dossier';
import { type Language, LEVELS, type Level } from '../../../src/model/primitives';
import { ownClaims } from '../../../src/presentation/own-claims';
import { panelView } from '../../../src/presentation/panel-view';
import { FIRST_SOURCES } from '../../../src/presentation/views/claim';
import type { PanelView } from '../../../src/presentation/views/panel';
import { compiledBase } from '../support/base';

const SETTING = { today: '2026-11-23', kbVersion: '2026-11-23-test', reportTo: 'mailto:', citeAs: 'plain' } as const;
const { base, reader } = compiledBase();
const products = [...base.records.products.keys()];

const read = (id: string, language: Language, level: Level = 'plain') =>
  dossier(reader, { id, name: id, vendor: '', kind: 'chat', knowledge: id }, language, level);
const view = (known: Dossier, language: Language) => panelView(known, translator(language), SETTING);
const claimsIn = (panel: PanelView) => panel.groups.items.flatMap((group) => group.claims);

/** Of every product what it is and its panel, read once for all tests of a language. */
const everyPanel = (language: Language) =>
  Promise.all(
    products.map(async (id) => {
      const known = await read(id, language);
      return { id, known, panel: view(known, language) };
    }),
  );
const PANELS = { en: await everyPanel('en'), fr: await everyPanel('fr') };

/** Ids of claims that a panel names anywhere above its list. */
const named = (panel: PanelView): string[] =>
  [
    panel.lead?.claim,
    ...panel.chain.links.map((link) => link.claim),
    ...panel.chain.branches.map((branch) => (branch.kind === 'known' ? branch.claim : undefined)),
    ...panel.changed.items.map((item) => item.claim.id),
    ...(panel.hour?.proofs ?? []).map((proof) => proof.claim),
  ].filter((claim) => claim !== undefined);

describe('every product of the base, in each language', () => {
  it('hangs three hands and the empty end from the beam at most, and puts the rest below only where these are full', () => {
    const chains = PANELS.en.map(({ panel }) => panel.chain);
    expect(Math.max(...chains.map(({ branches }) => branches.length))).toBe(4);
    const full = chains.filter(({ rest }) => rest.length > 0);
    expect(full.length).toBeGreaterThan(0);
    expect(full.filter(({ branches }) => branches.length !== 4)).toEqual([]);
  });

  it('grades no proof with a letter, in either language', () => {
    const marked = /^[A-D]$|\b(?:[Ee]vidence|[Gg]rade|[Rr]ating|[Pp]reuve|[Nn]ote|[Nn]iveau) [A-D]\b/;
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
    for (const { id, panel } of [...PANELS.en, ...PANELS.fr])
      expect(
        texts({ ...panel, sources: { ...panel.sources, items: [] } }).filter((text) => marked.test(text)),
        id,
      ).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('%s: explains every word of the trade that its part on pay says', (language) => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
    const faults = PANELS[language].flatMap(({ id, panel }) => {
      const explained = panel.terms.items.map(({ term }) => term);
      // What a source is called is no word of ours.
      const { proofs, ...part } = panel.hour ?? { proofs: [] };
      return texts(part)
        .flatMap((text) => termsIn(text, language))
        .flatMap(({ concept, word }) => {
          const entry = base.overlays.get(language)?.concepts.get(concept) ?? base.records.concepts.get(concept);
          return explained.includes(entry?.term ?? '') ? [] : [`${id}: ${word}`];
        });
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it('lists first the sources that the label counts', () => {
    for (const { id, known, panel } of PANELS.en) {
      const own = ownClaims(known)
        .filter(({ gone }) => !gone)
        .flatMap(({ evidence }) => evidence.map(({ source }) => source));
      expect(new Set(panel.sources.items.slice(0, panel.sources.own).map((source) => source.id)), id).toEqual(
        new Set(own),
      );
    }
  });

  it.each(['en', 'fr'] as const)('%s: every sentence leads to a claim below it, which has its sources', (language) => {
    const faults = PANELS[language].flatMap(({ id, panel }) => {
      const listed = new Set(claimsIn(panel).map((claim) => claim.id));
      const numbers = new Set(panel.sources.items.map((source) => source.number));
      return [
        ...named(panel).filter((claim) => !listed.has(claim)),
        ...claimsIn(panel)
          .filter((claim) => !claim.sources.every(({ number }) => numbers.has(number)) || !/2026/.test(claim.checked))
          .map((claim) => claim.id),
      ].map((claim) => `${id}: ${claim}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(['en', 'fr'] as const)(
    '%s: the companies’ side holds every word of theirs that stands on a card of the opening and the chain, and counts it',
    (language) => {
      const { t } = translator(language);
      for (const { id, panel } of PANELS[language]) {
        const ids = [panel.lead?.claim, ...panel.chain.links.map(({ claim }) => claim)];
        const { items, gist } = panel.answers;
        const onCards = claimsIn(panel)
          .filter((claim) => ids.includes(claim.id))
          .flatMap(({ answers }) => answers.filter(({ state }) => state !== 'named'));
        const isThere = ({ of, state, text, general }: (typeof items)[number]) =>
          items.some(
            (row) =>
              row.of === of && row.state === state && (general || row.text.includes(text.replace(/[.\s]+$/, ''))),
          );
        expect(
          onCards.filter((row) => !isThere(row)),
          id,
        ).toEqual([]);
        // That a company says the claim itself leads nowhere: its words are read there.
        const empty = items.filter(({ of: company, text }) => text === t('answer.own-statement.text', { company }));
        expect(empty, id).toEqual([]);
        // What we did not find is no company's statement.
        const ours = /not found|found no|found nothing|n’a (été )?trouvé|n’a pas (été )?trouvé|n’a rien trouvé/;
        const said = items.filter(
          ({ state, general, text }) => state === 'own-statement' && general && ours.test(text),
        );
        expect(said, id).toEqual([]);
        if (new Set(ids.filter(Boolean)).size === 1) expect(items.length, id).toBe(onCards.length);
        const count = (...states: string[]) => items.filter(({ state }) => states.includes(state)).length;
        if (items.length > 0)
          expect(gist, id).toBe(
            t('answers.gist', {
              replies: count('replied'),
              own: count('own-statement', 'earlier'),
              declined: new Set(items.flatMap(({ state, of }) => (state === 'declined' ? of : []))).size,
            }),
          );
      }
    },
  );

  it.each(['en', 'fr'] as const)('%s: every source has an address or the word that none is known', (language) => {
    const sources = PANELS[language].flatMap(({ panel }) => panel.sources.items);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ url, missing }) => Boolean(url) === Boolean(missing))).toEqual([]);
  });

  it.each(['en', 'fr'] as const)(
    '%s: every claim shown has a mark, a named source and an answer row for each company; nothing is empty',
    (language) => {
      const isBare = ({ text, said, sources, answers }: ReturnType<typeof claimsIn>[number]) =>
        text.length <= 20 ||
        said.line.length <= 1 ||
        sources.length === 0 ||
        answers.some((answer) => answer.text.length <= 5);
      for (const { id, panel } of PANELS[language]) {
        // The first gap is the opening where nothing is documented, and is not said twice.
        expect(panel.unknown.items.length + (panel.undocumented ? 1 : 0), id).toBeGreaterThan(0);
        expect(panel.unknown.items, id).not.toContain(panel.undocumented?.text);
        expect(Boolean(panel.lead) !== Boolean(panel.undocumented), id).toBe(true);
        expect(claimsIn(panel).filter(isBare), id).toEqual([]);
        expect(JSON.stringify(panel), id).not.toMatch(/undefined|\[object|NaN|\{[a-z]+\}/);
      }
    },
  );
});

it('each claim has the mark of its own state, in shape and word', () => {
  const { t } = translator('en');
  const marked = PANELS.en.flatMap(({ known, panel }) =>
    claimsIn(panel).map(({ id, proof: { mark } }) => ({ id, mark, status: known.claims[id]?.status })),
  );
  expect(marked.length).toBeGreaterThan(0);
  const isOther = ({ mark, status }: (typeof marked)[number]) =>
    mark.shape !== status || !mark.word.toLowerCase().includes(t(`status.${status}`).toLowerCase());
  expect(marked.filter(isOther)).toEqual([]);
});

describe('each claim', () => {
  /** What a claim of a panel says, and what it has to say by its record, in the same shape. */
  const saidAndRecorded = (language: Language) => {
    const { t } = translator(language);
    const day = (on: string) => dayInWords(on, language);
    const wordOf = {
      supports: undefined,
      contradicts: t('source.role.contradicts'),
      context: t('source.role.context'),
    };
    return PANELS[language].flatMap(({ known, panel }) => {
      const ids = new Map(panel.sources.items.map((source) => [source.number, source.id]));
      return claimsIn(panel).map((claim) => {
        const record = known.claims[claim.id];
        const roles = claim.sources.map(({ number, role }) => [ids.get(number), role]);
        const since = record?.since?.found === 'none' ? day(record.since.on) : '';
        return {
          said: { ...claim, roles: new Map(roles as [string, string | undefined][]) },
          days: { checked: day(record?.checkedOn ?? ''), since, gone: record?.gone ? day(record.gone.on) : '' },
          roles: new Map(record?.evidence.map(({ source, role }) => [source, wordOf[role]])),
        };
      });
    });
  };

  it.each(['en', 'fr'] as const)(
    '%s: says the day of its check, of the last search for what followed, and of its end',
    (language) => {
      const all = saidAndRecorded(language);
      expect(all.filter(({ days }) => days.since).length).toBeGreaterThan(0);
      for (const { said, days } of all) {
        expect(said.checked, said.id).toContain(days.checked);
        expect(said.since ?? '', said.id).toContain(days.since);
        expect(said.gone ?? '', said.id).toContain(days.gone);
      }
    },
  );

  it.each(['en', 'fr'] as const)(
    '%s: says of each source that does not support it what it does, and that there are more than are open',
    (language) => {
      const all = saidAndRecorded(language);
      expect(all.flatMap(({ roles }) => [...roles.values()]).filter(Boolean).length).toBeGreaterThan(0);
      for (const { said, roles } of all) {
        expect(said.roles, said.id).toEqual(roles);
        expect(said.more !== undefined, said.id).toBe(said.sources.length > FIRST_SOURCES);
      }
    },
  );
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
  const textsOf = (known: Dossier, isHard: boolean) =>
    new Set(
      Object.values(known.claims)
        .filter(({ sensitivity }) => (sensitivity.level === 2) === isHard)
        .flatMap(({ plain, text, contested = '', responses }) => [
          plain,
          text,
          contested,
          ...responses.map((row) => row.text ?? ''),
        ])
        .filter((text) => text !== ''),
    );

  /** Texts of hard claims alone: what a company said may stand beside a milder claim too. */
  const hardTexts = (known: Dossier) => {
    const milder = textsOf(known, false);
    return new Set([...textsOf(known, true)].filter((text) => !milder.has(text)));
  };

  it.each(['en', 'fr'] as const)(
    '%s: meets no outlined text that is not folded, in any product at any level',
    async (language) => {
      let folded = 0;
      const open: string[] = [];
      for (const id of products) {
        for (const level of LEVELS) {
          const known = { ...(await read(id, language, level)), content: 'named' as const };
          const hard = hardTexts(known);
          walk(view(known, language), false, (text, isFolded) => {
            if (!hard.has(text)) return;
            if (isFolded) folded += 1;
            else open.push(`${id}: ${text}`);
          });
        }
      }
      expect(open).toEqual([]);
      expect(folded).toBeGreaterThan(0);
    },
  );

  it('loses no claim, no state, no answer and no source by it, of any product', () => {
    let folds = 0;
    for (const { id, known, panel: outlined } of PANELS.en) {
      const without = (panel: PanelView) =>
        JSON.parse(JSON.stringify(panel, (key, value) => (key === 'fold' ? undefined : value)));
      const hardNamed = view({ ...known, content: 'named' }, 'en');
      if (JSON.stringify(hardNamed) !== JSON.stringify(outlined)) folds += 1;
      for (const part of ['groups', 'answers', 'sources'] as const)
        expect(without(hardNamed)[part], `${id}: ${part}`).toEqual(without(outlined)[part]);
    }
    expect(folds).toBeGreaterThan(0);
  });
});
