/** The key of the cards: a reason for each that pupils can find on it, one story and one company named once, and the limits. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/lessons/pages';
import { rootOf } from '../../../src/knowledge/grade';
import { LANGUAGES } from '../../../src/model/languages';
import { labelsOf } from '../../../src/presentation/lesson/labels';
import { lessonView } from '../../../src/presentation/lesson/lesson-view';
import { Way } from '../../../src/ui/site/way';
import { claimIn, freshMaker, lessonOf, viewOf, writtenLessons } from '../support/lessons';

const bare = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

describe.each(LANGUAGES)('the key of the cards (%s)', (language) => {
  const lessons = () => Promise.all([...writtenLessons().lessons.keys()].map((id) => viewOf(id, language)));
  const cardsOf = ({ view }: Awaited<ReturnType<typeof viewOf>>) => [
    ...(view.court?.sets.flat() ?? []),
    ...view.sheets.flatMap(({ cards }) => cards),
  ];
  const sheetOf = ({ view, maker }: Awaited<ReturnType<typeof viewOf>>) => {
    const children = contentOf('sheet', view, labelsOf(maker.words), maker, { place: undefined, files: false });
    return bare(renderToString(h(Way.Provider, { value: () => '#', children })));
  };

  it('stands on the sheet of each lesson that has cards, with a reason of its own for each', async () => {
    for (const lesson of await lessons()) {
      const sheet = sheetOf(lesson);
      const cards = cardsOf(lesson);
      for (const { id, told, reason } of cards) {
        expect(reason[1], id).toContain(told.said.line);
        expect(sheet, id).toContain(reason[1]);
      }
      expect(lesson.view.key.flatMap((heap) => heap.cards).length).toBe(cards.length);
      if (cards.length > 0) expect(sheet).toContain(lesson.maker.words.s('lesson.l.rule'));
    }
  });

  it('gives as reason what is printed: who answered, what contradicts it, and what is disputed', async () => {
    const lesson = await viewOf('who-is-behind', language);
    const { t } = lesson.maker.words;
    const why = (id: string) => cardsOf(lesson).find((card) => card.id === id)?.reason[1] ?? '';
    // A company confirms it: it is told by an outlet all the same.
    expect(why('openai-sama-contract-rate')).toMatch(/OpenAI (and|et) Sama/);
    expect(why('openai-sama-take-home-pay')).toContain('The Guardian');
    expect(why('openai-sama-take-home-pay')).toContain(t('chain.say.hedge.disputed.pay'));
    expect(why('gemini-rater-pay-2025')).toContain('Google');
    expect(why('sama-1108-redundancies-2026')).toMatch(/Meta (and|et) Sama/);
    // One kind of word, one reason: of a company's own document the same is said wherever it stands.
    const own = (id: string) => why(id).replace(/^[^:]*:\s/, '');
    expect(own('chatgpt-users-train-by-default')).toContain(
      language === 'en' ? 'the company’s own document' : 'un document de l’entreprise elle-même',
    );
  });

  it('says of the states what a company’s own word and a worker’s own word are, in the words for the states', async () => {
    const { maker } = await viewOf('who-is-behind', language);
    const rule = maker.words.s('lesson.l.rule');
    for (const state of ['documented', 'alleged'] as const)
      expect(rule.toLowerCase()).toContain(maker.words.t(`status.${state}`).toLowerCase().slice(0, 9));
  });

  it('names the state of what a company told an outlet as its card has it', async () => {
    const lesson = await viewOf('trial-of-ai', language);
    const card = cardsOf(lesson).find(({ id }) => id === 'openai-says-sama-managed-pay-and-care');
    expect(card?.mark.shape).toBe('reported');
    expect(lesson.maker.words.s('lesson.l.rule')).toMatch(
      language === 'en' ? /told a named outlet is “Reported”/ : /média que nous nommons est «\u00a0Rapportée/,
    );
  });

  it('offers on the wall each state that its rule and its cards name', async () => {
    for (const lesson of await lessons()) {
      const cards = cardsOf(lesson);
      if (cards.length === 0) continue;
      const wall = lesson.view.slides.flatMap(({ lines }) => lines).join(' ');
      const rule = ['documented', 'reported', 'alleged'] as const;
      for (const state of new Set([...rule, ...cards.map(({ mark }) => mark.shape)]))
        expect(wall, `${lesson.view.id}: ${state}`).toContain(lesson.maker.words.t(`means.${state}`));
    }
  });

  it('gives pupils, with the words for the state, the rule by which it sorts, on paper and in the trial on the wall', async () => {
    for (const lesson of await lessons()) {
      if (cardsOf(lesson).length === 0) continue;
      const rule = lesson.maker.words.s('lesson.l.rule');
      const children = contentOf('pupils', lesson.view, labelsOf(lesson.maker.words), lesson.maker, {
        place: undefined,
        files: false,
      });
      const papers = bare(renderToString(h(Way.Provider, { value: () => '#', children })));
      expect(papers, lesson.view.id).toContain(rule);
      for (const { means } of lesson.view.states) expect(papers, lesson.view.id).toContain(means);
    }
    const { view, maker } = await viewOf('trial-of-ai', language);
    expect(view.slides.flatMap(({ lines }) => lines)).toContain(maker.words.s('lesson.l.rule'));
  });

  it('gives what a company told one outlet in one piece in one wording, on every card and on the claims behind them', async () => {
    const lesson = await viewOf('trial-of-ai', language);
    const { facts } = lesson.maker;
    const told = Object.values(facts.claims).flatMap(({ responses }) =>
      responses.flatMap(({ of, source, text }) =>
        of === 'sama' && source === 's-time-202409-time100-ai-2024-mophat' && text ? text : [],
      ),
    );
    expect(told.length).toBeGreaterThan(2);
    expect(new Set(told).size).toBe(1);
    const short = cardsOf(lesson).flatMap(({ printed }) =>
      printed.replies.flatMap(({ texts }) =>
        texts.flatMap(({ text }) => /[^.]*(?:mental|mentale)[^.]*famil[^.]*\./.exec(text) ?? []),
      ),
    );
    expect(short).toHaveLength(2);
    expect(new Set(short).size).toBe(1);
  });

  it('lists each page once among its sources, and says where the site is, or leaves room for that', async () => {
    for (const { view, maker } of await lessons()) {
      const pages = view.sources.flatMap(({ id }) => maker.facts.sources[id]?.url ?? []);
      expect(new Set(pages).size, view.id).toBe(pages.length);
      const { siteAddress } = labelsOf(maker.words);
      for (const place of [undefined, 'https://hands.example/']) {
        const children = contentOf('sheet', view, labelsOf(maker.words), maker, { place, files: true });
        const sheet = renderToString(h(Way.Provider, { value: () => '#', children }));
        expect(sheet).toContain(`${place ? '<p>' : '<p class="fill-in">'}${siteAddress} ${place ?? ''}`);
      }
    }
  });

  it('names by number and page the cards with which a pupil can do the other task', async () => {
    const { view } = await viewOf('who-is-behind', language);
    const said = view.optOut.map(({ text }) => text).join('');
    const pages = view.court?.sets ?? [];
    for (const [id, number] of [
      ['content-moderators-union-nairobi-2023', 7],
      ['surge-class-action-2025', 6],
      ['chatgpt-users-train-by-default', 5],
    ] as const) {
      expect(pages.findIndex((cards) => cards.some((card) => card.id === id))).toBe(1);
      expect(said).toMatch(new RegExp(`(card|carte) ${number}, page B`));
    }
    expect(view.copies.rows[1]?.counts[0]).toBe(1);
  });

  it('says of each disputed card what is denied, and its words name who denies it', async () => {
    for (const lesson of await lessons())
      for (const { id, told, reason, replies, mark } of cardsOf(lesson)) {
        if (mark.shape !== 'disputed') continue;
        expect(
          replies.some(({ of }) => told.text.replace(/\s/g, ' ').includes(of)),
          id,
        ).toBe(true);
        expect(reason[1], id).toMatch(/(What is disputed|Ce qui est contesté)\u00a0?: |(is|est) (disputed|contesté)\./);
      }
  });

  it('has each of the four states on each page of the court, and the sheet says where one is missing today', async () => {
    const lesson = await viewOf('who-is-behind', language);
    expect(lesson.view.court?.lacks).toEqual([]);
    for (const cards of lesson.view.court?.sets ?? [])
      expect(cards.map(({ mark }) => mark.shape).sort()).toEqual(['alleged', 'disputed', 'documented', 'reported']);
    // What was shown once is kept: a claim that changes is read by a maker of its own.
    const maker = await freshMaker(language);
    Object.assign(claimIn(maker, 'surge-class-action-2025'), { status: 'reported' });
    const view = lessonView('who-is-behind', lessonOf('who-is-behind'), maker);
    expect(view.court?.lacks).toHaveLength(1);
    expect(view.court?.lacks[0]).toContain(maker.words.t('status.alleged'));
    expect(sheetOf({ view, maker })).toContain(view.court?.lacks[0]);
  });

  it('carries the limits of each claim', async () => {
    for (const lesson of await lessons()) {
      const sheet = sheetOf(lesson);
      for (const { id } of cardsOf(lesson)) {
        const { contested } = claimIn(lesson.maker, id);
        if (contested) expect(sheet, id).toContain(contested);
      }
    }
  });

  it('on the papers of pupils stands what each claim does not show, in short', async () => {
    for (const { view, maker } of await lessons()) {
      const children = contentOf('pupils', view, labelsOf(maker.words), maker, { place: undefined, files: false });
      const papers = bare(renderToString(h(Way.Provider, { value: () => '#', children })));
      for (const { id, notShown } of cardsOf({ view, maker })) {
        if (claimIn(maker, id).contested === undefined) continue;
        expect(notShown, id).toBeDefined();
        expect(papers, id).toContain(`${maker.words.s('lesson.l.notShown')}${notShown}`);
      }
    }
  });

  it('names each company and each story once on a card, and as many stories as its sources tell, or fewer', async () => {
    for (const lesson of await lessons())
      for (const { id, answers, replies, sources } of cardsOf(lesson)) {
        const named = answers.map((answer) => answer.split(/\s?:/)[0]);
        expect(new Set(named).size, id).toBe(named.length);
        expect(new Set(replies.map(({ of }) => of)).size, id).toBe(replies.length);
        const listed = sources.flatMap((line) => line.replace(/^[^:]*:\s/, '').split(/ · | \(|; /));
        expect(new Set(listed).size, `${id}: ${sources.join(' ')}`).toBe(listed.length);
        const stories = (sources[0] ?? '').split(' · ').length;
        // A piece that carries one figure alone stands on the card, and is no ground of the claim; one from before its origin stands by itself.
        const rows = claimIn(lesson.maker, id).evidence.filter(({ role }) => role === 'supports');
        const roots = rows.map(({ source }) =>
          rootOf({ source }, { source: (one) => lesson.maker.facts.sources[one] }),
        );
        if (id !== 'facebook-settlement-2020') expect(stories, id).toBeLessThanOrEqual(new Set(roots).size);
      }
  });

  it('lists first, among the sources of a card, the one that “Who says it” names', async () => {
    for (const lesson of await lessons())
      for (const { id, sources, told } of cardsOf(lesson)) {
        // In the same words, so that nobody has to guess that both are one.
        const voice = told.said.line.replace(/ \((?:read|lu|no address|sans adresse)[^()]*\)$/, '');
        expect((sources[0] ?? '').replace(/^[^:]*:\s/, '').startsWith(voice), `${id}: ${voice}`).toBe(true);
      }
  });

  it('names on a card each piece that contradicts it, as the key does, and groups only what the record says repeats another', async () => {
    for (const lesson of await lessons())
      for (const { id, sources } of cardsOf(lesson))
        for (const { role, source } of claimIn(lesson.maker, id).evidence) {
          const piece = lesson.maker.facts.sources[source];
          if (role === 'contradicts' && piece)
            expect(sources.join(' '), id).toContain(`${piece.by ?? piece.publisher}, `);
        }
    const { maker, ...trial } = await viewOf('trial-of-ai', language);
    const sourcesOf = (id: string) =>
      cardsOf({ ...trial, maker })
        .find((card) => card.id === id)
        ?.sources.join(' ') ?? '';
    // A piece of January 2023 retells none of September 2024; what tells of one ruling retells no other piece on it.
    expect(sourcesOf('openai-sama-trauma-reported')).toMatch(
      /: TIME, sept\w+ 2024 · The Star \(Kenya\), [\w ]+ 2023$/i,
    );
    const ruling = sourcesOf('kenya-appeal-court-2024');
    for (const outlet of ['TechCabal', 'Techweez', 'AFP', 'Devdiscourse']) expect(ruling).toContain(`${outlet}, 2`);
    // A report of May 2020 goes back to no page of 2021.
    expect(sourcesOf('facebook-settlement-2020')).toMatch(/The Washington Post, [\w ]+ 2020 ·/);
  });

  it('gives on the wall the figure of the other side with its own voice, and in the notes the reasons of the key', async () => {
    const { view } = await viewOf('who-is-behind', language);
    const at = view.slides.findIndex(({ claim }) => /1[.,]46/.test(claim?.told.text ?? ''));
    expect(view.slides[at]?.claim?.told.said.line).toMatch(/^TIME, /);
    const other = view.slides.slice(at).flatMap(({ answers }) => answers?.replies ?? []);
    const sama = other.find(({ of }) => of === 'Sama');
    expect(sama?.texts.map(({ text }) => text).join()).toMatch(/1[.,]46/);
    expect(sama?.by.join()).toContain('The Guardian, 2');
    // Who gives the one number of people, and who the other.
    expect(view.slides.find(({ chain }) => chain)?.known.join(' ')).toMatch(/TIME.*36.*Guardian.*51/);
    const key = view.slides.find((one) => one.key);
    for (const { name, reason } of view.court?.sets.flat() ?? [])
      expect(key?.known.some((line) => line.startsWith(name) && line.includes(reason[1] ?? '-'))).toBe(true);
  });

  it('puts the day of the version under each paper, not the day on which the page was made', async () => {
    const { view, maker } = await viewOf('who-is-behind', language);
    const later = { ...maker, facts: { ...maker.facts, today: '2031-05-04' } };
    expect(lessonView('who-is-behind', lessonOf('who-is-behind'), later).imprint).toBe(view.imprint);
    expect(view.imprint).toContain(maker.facts.kbVersion.slice(0, 4));
  });

  it('says where the files are where none lie beside the page, as in the extension', async () => {
    const { view, maker } = await viewOf('who-is-behind', language);
    for (const part of ['sheet', 'quiz'] as const) {
      const children = contentOf(part, view, labelsOf(maker.words), maker, { place: undefined, files: false });
      expect(bare(renderToString(h(Way.Provider, { value: () => '#', children })))).toContain(
        maker.words.s('lesson.l.elsewhere'),
      );
    }
  });

  it('says on the card of a voice that nobody here has read that it was read by way of another source', async () => {
    const lesson = await viewOf('who-is-behind', language);
    const card = cardsOf(lesson).find(({ id }) => id === 'gemini-rater-pay-2025');
    expect(card?.told.said.line).toMatch(
      language === 'en' ? /\(read by way of another source\)/ : /\(lu par l’intermédiaire d’une autre source\)/,
    );
  });
});

describe.each(LANGUAGES)('a company’s name (%s)', (language) => {
  it('stands once before its words, on cards, wall, papers, key and in the notes', async () => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      const pages = (['sheet', 'projector', 'pupils', 'quiz'] as const).map((part) =>
        bare(
          renderToString(
            h(Way.Provider, {
              value: () => '#',
              children: contentOf(part, view, labelsOf(maker.words), maker, { place: undefined, files: false }),
            }),
          ),
        ),
      );
      const text = [...pages, ...view.slides.flatMap(({ replies }) => replies)].join('\n').replaceAll('\u00a0', ' ');
      const names = Object.values(maker.facts.entities).map(({ name }) => name);
      const twice = names.filter((name) => {
        const own = name.replaceAll('\u00a0', ' ').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        return new RegExp(`${own}\\s*:?\\s+${own}(?![\\p{L}\\p{N}])`, 'u').test(text);
      });
      expect(twice, id).toEqual([]);
    }
  });
});
