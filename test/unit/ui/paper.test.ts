/** What a printed dossier holds: the story with its proof, or all that the panel shows at its level; each thing once. With the real base, in both languages. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import { LANGUAGES } from '../../../src/model/languages';
import { LEVELS } from '../../../src/model/primitives';
import { panelView } from '../../../src/presentation/panel-view';
import type { ClaimView } from '../../../src/presentation/views/claim';
import type { PanelView } from '../../../src/presentation/views/panel';
import { Paper } from '../../../src/ui/paper/Paper';
import { written } from '../../../src/ui/paper/PaperSources';
import { ranges, sentence, usual } from '../../../src/ui/paper/usual';
import { compiledBase } from '../support/base';

const { base, reader } = compiledBase();
/** Long and short ones, one about which nothing is documented, one that shares its facts. */
const PRODUCTS = ['chatgpt', 'facebook', 'midjourney', 'perplexity', 'claude', 'microsoft-copilot', 'gemini'];
const SETTING = { today: '2026-11-23', kbVersion: '2026-11-23-test', reportTo: 'mailto:', citeAs: 'plain' } as const;

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const textOf = (view: PanelView): string => plain(renderToString(h(Paper, { view, whole: true })));
const claimsOf = (view: PanelView): ClaimView[] => view.groups.items.flatMap(({ claims }) => claims);
const times = (text: string, part: string): number => text.split(part).length - 1;

/** Every text that a claim brings along. */
const partsOf = ({
  text,
  contested,
  said,
  proof,
  answers,
  fold,
  gone,
  suspended,
}: ClaimView): (string | undefined)[] => [
  ...(fold ? [fold.note] : [text, contested]),
  said.line,
  proof.gradeWord,
  proof.mark.word,
  gone,
  suspended,
  ...answers.flatMap((answer) => [
    answer.of,
    answer.stateWord,
    answer.by,
    answer.general || fold ? undefined : answer.text,
  ]),
];

const views = async (): Promise<PanelView[]> => {
  const made: PanelView[] = [];
  for (const id of PRODUCTS) {
    const record = base.records.products.get(id);
    if (!record) throw new Error(`no product ${id}`);
    const product = { id, name: base.records.entities.get(id)?.name ?? id, ...record, knowledge: id };
    for (const language of LANGUAGES)
      for (const level of LEVELS)
        made.push(panelView(await dossier(reader, product, language, level), translator(language), SETTING));
  }
  return made;
};

describe('a dossier on paper', async () => {
  const all = await views();

  it('says of which day its claims are, in words, and in short why numbers of sources are left out', () => {
    for (const view of all) {
      expect(view.paper.facts).toMatch(/^(Claims as of 23 November 2026\.|Affirmations au 23 novembre 2026\.) /);
      expect(view.paper.brief).toMatch(/Sources keep the numbers|Les sources gardent leur numéro/);
    }
  });

  it('leaves out no claim, answer, limit, voice, source, address, question or suggestion', () => {
    for (const view of all) {
      const text = textOf(view);
      const { hour, unknown, actions, terms, changed, sources, lead, question, chain } = view;
      const wanted = [
        question,
        view.paper.facts,
        lead?.fold ? undefined : lead?.text,
        ...claimsOf(view).flatMap(partsOf),
        ...sources.items.flatMap((source) => [
          source.title,
          source.publisher,
          source.date,
          source.url ? written(source.url) : source.missing,
          source.checked,
        ]),
        ...unknown.items,
        ...actions.items.flatMap((action) => [action.title, action.text, action.url && written(action.url)]),
        ...terms.items.flatMap(({ term, definition }) => [term, definition]),
        ...changed.items.flatMap(({ date, kind }) => [date, kind]),
        ...chain.links.flatMap(({ name, verb, details, pay, count }) => [
          name,
          verb,
          ...details.map((detail) => detail.text),
          pay?.text,
          ...(count?.lines ?? []),
        ]),
        ...[hour?.scope, hour?.apart, hour?.cover, ...(hour?.why ?? [])],
        ...(hour?.bars ?? []).flatMap(({ amount, basis, lines, otherSide }) => [
          amount,
          basis,
          ...lines,
          otherSide?.text,
        ]),
        ...(hour?.wages ?? []).flatMap(({ label, beside, lines, by }) => [
          label,
          beside,
          ...by.map(({ line }) => line),
          ...lines,
        ]),
      ];
      for (const part of wanted)
        if (part) expect(text, `${view.product.id}, ${view.lang}, ${view.level}`).toContain(part);
    }
  });

  it('explains each mark that it shows, and no other, short and whole', () => {
    for (const view of all)
      for (const whole of [false, true]) {
        const html = renderToString(h(Paper, { view, whole }));
        const at = html.indexOf(view.marks.heading);
        const marks = (part: string) =>
          view.marks.items.flatMap(({ mark }) => (part.includes(`</svg>${mark.word}<`) ? mark.word : []));
        expect(marks(html.slice(at)), `${view.product.id}, ${view.lang}`).toEqual(marks(html.slice(0, at)));
      }
  });

  it('says each claim once, and each source once', () => {
    for (const view of all) {
      const text = textOf(view);
      const told = claimsOf(view).filter(({ fold }) => !fold);
      for (const { text: said } of told) expect(times(text, said), said).toBe(1);
      const html = renderToString(h(Paper, { view, whole: true }));
      expect(times(html, 'class="paper-number"')).toBe(view.sources.items.length);
    }
  });

  /** The claims of the opening, of the chain, and of the last things that changed. */
  const storyOf = ({ lead, chain, changed, ...view }: PanelView): ClaimView[] => {
    const last = changed.items.slice(-6).map(({ claim }) => claim.id);
    const told = [lead?.claim, ...chain.links.map(({ claim }) => claim), ...last];
    return claimsOf({ lead, chain, changed, ...view }).filter(({ id }) => told.includes(id));
  };
  const ofOthers = ({ groups }: PanelView): string[] =>
    groups.items
      .filter(({ id }) => ['among', 'company', 'sector'].includes(id))
      .flatMap(({ claims }) => claims.flatMap(({ text, fold }) => (fold ? [] : text)));

  it('keeps, unless all is asked for, to the story and what changed last, with their answers and the first sources of each', () => {
    for (const view of all) {
      const text = plain(renderToString(h(Paper, { view })));
      const story = storyOf(view);
      const numbers = new Set(story.flatMap((claim) => claim.sources.slice(0, 2).map(({ number }) => number)));
      const sources = view.sources.items.filter(({ number }) => numbers.has(number));
      const wanted = [
        view.paper.brief,
        ...view.unknown.items,
        ...story.flatMap((claim) => [claim.more, ...partsOf(claim)]),
        ...sources.flatMap(({ title, url }) => [title, url && written(url)]),
      ];
      for (const part of wanted)
        if (part) expect(text, `${view.product.id}, ${view.lang}, ${view.level}`).toContain(part);
      for (const said of ofOthers(view)) expect(text.includes(said), said).toBe(false);
      expect(textOf(view)).not.toContain(view.paper.brief);
    }
  });

  it('ends the chain as the screen does where nobody is known: not public', () => {
    const ended = all.filter(({ chain }) => !chain.links.some(({ people }) => people));
    expect(new Set(ended.map(({ product }) => product.id))).toContain('microsoft-copilot');
    for (const view of ended)
      for (const whole of [false, true]) {
        const list = renderToString(h(Paper, { view, whole })).match(/<ol class="paper-list">.*?<\/ol>/s)?.[0] ?? '';
        const last = plain(list.split('<li>').at(-1) ?? '');
        expect(last, `${view.product.id}, ${view.lang}`).toContain(view.lang === 'fr' ? 'Non public' : 'Not public');
      }
  });

  it('begins no sentence after a comma in the chain, and puts the French space before each colon', () => {
    const pay = { en: ', What they were paid is disputed', fr: ', Le montant de leur paie est contesté' };
    for (const view of all) {
      const text = plain(renderToString(h(Paper, { view })));
      expect(text).not.toContain(view.lang === 'fr' ? pay.fr : pay.en);
      for (const { basis } of view.lang === 'fr' ? (view.hour?.bars ?? []) : [])
        expect(text).toContain(`${basis}\u00a0:`);
      for (const branch of view.lang === 'fr' ? view.chain.branches : [])
        expect(text, view.product.id).not.toContain(`${branch.name}:`);
    }
  });

  it('has nothing to press', () => {
    for (const view of all)
      for (const whole of [false, true])
        expect(renderToString(h(Paper, { view, whole }))).not.toMatch(/<(button|input|summary|details)\b/);
  });
});

describe('what saves lines on paper', () => {
  it('joins numbers in a row', () => {
    expect(ranges([3, 1, 2, 7, 9, 10])).toBe('1–3, 7, 9, 10');
  });

  it('says once what most lines say, and nothing that is said once', () => {
    expect(usual(['b', 'a', 'a'])).toBe('a');
    expect(usual(['a', 'b'])).toBeUndefined();
    expect(usual([])).toBeUndefined();
  });

  it('ends a sentence once', () => {
    expect([sentence('Snap Inc.'), sentence('TIME'), sentence('Why?')]).toEqual(['Snap Inc.', 'TIME.', 'Why?']);
  });
});
