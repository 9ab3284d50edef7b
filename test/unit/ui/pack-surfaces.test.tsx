// @vitest-environment happy-dom
/** Whatever a pack's text says, a line of ours stands beside it that names its publisher and says that nobody here has checked it. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { siteWords } from '../../../src/i18n/site-words';
import { LANGUAGES } from '../../../src/model/languages';
import { headOf } from '../../../src/packs/head';
import type { Pack } from '../../../src/packs/pack';
import { Facts } from '../../../src/pages/kit/PackOffer';
import { Preview } from '../../../src/pages/make/Preview';
import { packFacts } from '../../../src/presentation/pack-list-view';
import { packPreview } from '../../../src/presentation/pack-preview';
import { packCounts } from '../../../src/presentation/packs-view';
import { PackPart } from '../../../src/ui/PackPart';
import { PaperPack } from '../../../src/ui/paper/PaperPack';
import { BASE_RECORDS } from '../packs/base';
import { POSING } from '../packs/hostile-texts';
import { samplePack } from '../packs/sample';

const TODAY = '2026-11-27';
/** Each text of the pack is one of them, with a number so that it can be found. */
function posing(): { pack: Pack; texts: string[] } {
  const texts: string[] = [];
  const next = () => {
    const text = `${POSING[texts.length % POSING.length]} (${texts.length})`;
    texts.push(text);
    return text;
  };
  const sample = samplePack([]);
  const claim = sample.claims['harbour-claim'];
  const lesson = sample.lessons?.['harbour-lesson'];
  if (!claim || !lesson) throw new Error('the sample has no claim or no lesson');
  const said = (about: object) => ({
    ...{ ...claim, text: { plain: next(), standard: next() }, contested: next(), ...about },
    responses: [{ of: 'a-company', state: 'replied' as const, text: next(), source: 'harbour-letter' }],
  });
  const suspended = { since: '2026-10-02', reason: next() };
  const claims = { 'harbour-claim': said({ suspended }), 'harbour-other': said({ comments: 'a-claim-of-the-base' }) };
  const pack: Pack = {
    ...{ ...sample, claims, licence: next(), callToAction: { text: next(), url: 'https://harbour.example/join' } },
    actions: {
      'harbour-act': { title: next(), text: next(), url: 'https://harbour.example/act', for: ['anyone'] },
    },
    sources: { 'harbour-letter': { ...sample.sources?.['harbour-letter'], title: next() } as never },
    lessons: {
      'harbour-lesson': {
        ...{ ...lesson, claims: ['harbour-claim', 'harbour-other'], objectives: [next()] },
        phases: lesson.phases.map((phase) => ({ ...phase, title: next(), teacher: next(), pupils: next() })),
        questions: lesson.questions?.map((question) => ({
          ...{ ...question, ask: next() },
          options: question.options.map((option) => ({ ...option, text: next(), why: next() })),
        })),
      },
    },
  };
  return { pack, texts };
}

/** What one line of ours stands for: a claim, a card, a source, a question, a part of a lesson, a call of a pack. */
const PART = '.from-pack, .claim-card, .cited li, .notice, section, .call, .pack, .offered';
/** On paper a pack goes over columns and sheets: each piece has its own. */
const PRINTED = '.paper-claim, .paper-kept, li';

async function shown(drawn: ComponentChildren): Promise<HTMLElement> {
  const host = document.createElement('div');
  document.body.append(host);
  await act(() => render(drawn, host));
  return host;
}
/** The texts that stand there, each with the words of the badge before it in its own part; no word where there is none. */
function badges(host: HTMLElement, texts: readonly string[], part: string): [text: string, badge: string][] {
  const leaves = [...host.querySelectorAll<HTMLElement>('*')].filter(
    ({ children, textContent }) => children.length === 0 && texts.some((text) => textContent?.includes(text)),
  );
  return leaves.map((leaf) => {
    const before = [...(leaf.closest(part)?.querySelectorAll('.badge') ?? [])].filter(
      (badge) => badge.compareDocumentPosition(leaf) === Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return [leaf.textContent ?? '', before.at(-1)?.textContent ?? ''];
  });
}

const OURS = {
  en: 'Pack not checked by Many Hands. Publisher: “Harbour Union”',
  fr: 'Module non vérifié par Petites mains. Publié par : « Harbour Union »',
} as const;
const plainly = (text: string) => text.replace(/[\u00a0\u2068\u2069]/g, (sign) => (sign === '\u00a0' ? ' ' : ''));

describe.each(LANGUAGES)(
  'beside every text of a pack stands whose it is, and that it is not checked (%s)',
  (language) => {
    const words = siteWords(language);
    const { pack, texts } = posing();
    const head = headOf(pack, { fingerprints: [], by: 'person', taken: TODAY, laidOutBy: '' });
    const ours = OURS[language as keyof typeof OURS];
    const allBadged = (host: HTMLElement, least: number, part = PART) => {
      const found = badges(host, texts, part);
      expect(found.length).toBeGreaterThanOrEqual(least);
      expect(found.filter(([, badge]) => plainly(badge) !== ours)).toEqual([]);
    };

    it('in the panel and in a lesson', async () => {
      const host = await shown(<Preview pack={pack} base={BASE_RECORDS} words={words} today={TODAY} />);
      allBadged(host, 30);
      // The base's own claim, which opens there, is no part of what the badge speaks of.
      const commented = [...host.querySelectorAll('.from-pack > .commented')];
      expect(commented.length).toBeGreaterThan(0);
      for (const claim of commented) expect(claim.previousElementSibling).toBeNull();
    });

    it('on paper', async () => {
      const [previewed] = packPreview(pack, BASE_RECORDS, words, { today: TODAY, level: 'plain' });
      if (!previewed) throw new Error('nothing to print');
      const setting = {
        ...{
          words: previewed.view.words,
          sourcesHeading: '',
          usual: [],
          brief: false,
          when: new Map<string, string>(),
        },
      };
      const host = await shown(<PaperPack pack={previewed.part} setting={setting} />);
      allBadged(host, 6, PRINTED);
      // No end of a column comes between the badge and the words that it is for, and each sheet begins with it.
      for (const sentence of host.querySelectorAll('.paper-text'))
        expect(plainly(sentence.closest('.paper-kept')?.querySelector('.badge')?.textContent ?? '')).toBe(ours);
      expect(plainly(host.querySelector('thead')?.textContent ?? '')).toBe(ours);
      // Nobody here has read its sources, even where one was read in another way than the rest.
      const [first] = previewed.part.sources;
      expect(first?.checked).toBeTruthy();
      expect(host.querySelector('.paper-sources')?.textContent).not.toContain(first?.checked);
    });

    it('where it is offered, and in the list of those that are there', async () => {
      const facts = packFacts(pack.id, head, (id) => id, words);
      allBadged(
        await shown(
          <div class="offered">
            <Facts facts={facts} word={(key) => key} />
          </div>,
        ),
        1,
      );
    });

    it('in the line of the popup and of the panel, and in the tooltip', () => {
      const [previewed] = packPreview(pack, BASE_RECORDS, words, { today: TODAY, level: 'plain' });
      expect(plainly(previewed?.part.badge ?? '')).toBe(ours);
      const page = { claims: [], sources: {}, entities: {}, comments: {}, actions: [] };
      for (const count of [1, 2])
        expect(
          packCounts(
            Array.from({ length: count }, () => ({ id: 'harbour', head, count: 2, page })),
            words,
          ),
        ).toMatch(/not checked by Many Hands|non vérifiés? par Petites mains/);
    });
  },
);

it('folded, a pack says nothing but whose it is: in the panel until a press, and on paper', async () => {
  const { pack, texts } = posing();
  const [previewed] = packPreview(pack, BASE_RECORDS, siteWords('en'), { today: TODAY, level: 'plain' });
  if (!previewed) throw new Error('nothing to show');
  const part = { ...previewed.part, fold: { note: 'Hard subjects.', show: 'Show the text' } };
  const proofs = { has: () => false, isOpen: () => false, press: () => {}, card: () => null } as never;
  const host = await shown(<PackPart pack={part} view={previewed.view} proofs={proofs} />);
  const said = () => texts.filter((text) => host.textContent?.includes(text));
  expect(said()).toEqual([]);
  expect(host.textContent).toContain('Hard subjects.');
  await act(() => host.querySelector<HTMLButtonElement>('button')?.click());
  expect(said().length).toBeGreaterThan(5);
  const setting = { words: previewed.view.words, sourcesHeading: '', usual: [], brief: false, when: new Map() };
  const paper = await shown(<PaperPack pack={part} setting={setting} />);
  expect(texts.filter((text) => paper.textContent?.includes(text))).toEqual([]);
  expect(paper.textContent).toContain('Hard subjects.');
});

it('under a claim of the base, a pack’s words are said not to change it', async () => {
  const words = siteWords('en');
  const { pack } = posing();
  const host = await shown(<Preview pack={pack} base={BASE_RECORDS} words={words} today={TODAY} />);
  const commented = host.querySelector('.commented');
  expect(commented?.textContent).toContain('The Paper reported it.');
  expect(commented?.textContent).toContain('On this claim of Many Hands, which a pack cannot change');
});

it('on paper, however many sources a claim of a pack cites, its first ones stand there, and how many more there are', async () => {
  const words = siteWords('en');
  const sample = samplePack([]);
  const claim = sample.claims['harbour-claim'];
  const letter = sample.sources?.['harbour-letter'];
  const [first] = claim?.evidence ?? [];
  if (!claim || !letter || !first) throw new Error('the sample has no claim with a source');
  const more = Array.from({ length: 149 }, (_, at) => `harbour-more-${at}`);
  const pack: Pack = {
    ...sample,
    claims: {
      'harbour-claim': {
        ...claim,
        evidence: [first, ...more.map((source) => ({ ...first, source, role: 'context' as const }))],
      },
    },
    sources: { 'harbour-letter': letter, ...Object.fromEntries(more.map((id) => [id, letter])) },
  };
  const [previewed] = packPreview(pack, BASE_RECORDS, words, { today: TODAY, level: 'plain' });
  if (!previewed) throw new Error('nothing to print');
  const setting = { words: previewed.view.words, sourcesHeading: '', usual: [], brief: false, when: new Map() };
  const host = await shown(<PaperPack pack={previewed.part} setting={setting} />);
  expect(host.querySelectorAll('li').length).toBe(2);
  expect(host.textContent).toContain('148 more sources');
});
