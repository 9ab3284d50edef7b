/** How we know: from every sentence on the wall, the sheet and the papers of a lesson to what it rests on. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/lessons/pages';
import { wholeLesson } from '../../../scripts/lessons/whole';
import { LANGUAGES } from '../../../src/model/languages';
import type { LessonText } from '../../../src/model/lesson';
import { cardOf, type ReplyView } from '../../../src/presentation/lesson/cards';
import { labelsOf } from '../../../src/presentation/lesson/labels';
import { filled } from '../../../src/presentation/lesson/refs';
import { claimsOf, wagesOf } from '../../../src/presentation/lesson/texts';
import { claimRoute, sourceRoute } from '../../../src/presentation/site/claims';
import { hrefOf, type Route } from '../../../src/presentation/site/routes';
import { PupilPages } from '../../../src/ui/lesson/PupilPages';
import { Way } from '../../../src/ui/site/way';
import { claimIn, lessonOf, viewOf, writtenLessons } from '../support/lessons';

const FIRST = 'who-is-behind';
/** Whether texts name a figure of the base, or somebody who said it; a number that an exercise gives rests on nothing. */
const isNamed = (texts: readonly LessonText[]): boolean =>
  texts.some(({ en }) => /\{(?:figure|sum|work|said|status):/.test(en));

describe.each(LANGUAGES)('how we know (%s)', (language) => {
  const pagesOf = async (id: string) => {
    const { view, maker } = await viewOf(id, language);
    const value = (to: Route) => hrefOf(to, language, `${language}/lesson/x.html`);
    const [sheet, wall, pupils] = (['sheet', 'projector', 'pupils'] as const).map((part) => {
      const children = contentOf(part, view, labelsOf(maker.words), maker, { place: undefined, files: false });
      return renderToString(h(Way.Provider, { value, children }));
    });
    return { view, maker, value, sheet: sheet ?? '', wall: wall ?? '', pupils: pupils ?? '' };
  };

  it('stands on the sheet for every claim and wage of the lesson: the way to its page', async () => {
    for (const id of writtenLessons().lessons.keys()) {
      const { maker, value, sheet } = await pagesOf(id);
      const lesson = lessonOf(id);
      const chains = Object.values(lesson.phases).flatMap(({ slides }) => slides.flatMap(({ chain }) => chain ?? []));
      const claims = [
        ...claimsOf(lesson),
        ...chains.flatMap((chain) =>
          (maker.facts.products.find((one) => one.id === chain)?.dossier.chain ?? []).flatMap(({ claim, count }) => [
            claim,
            ...(count ? [count.claim] : []),
          ]),
        ),
      ];
      expect(claims.length).toBeGreaterThan(5);
      for (const claim of claims) expect(sheet, `${id}: ${claim}`).toContain(`href="${value(claimRoute(claim))}"`);
      for (const wage of wagesOf(lesson))
        expect(sheet, wage).toContain(`href="${value(sourceRoute(maker.wages[wage]?.source ?? ''))}"`);
    }
  });

  it('stands on each screen that shows a claim or a figure, and at each link of a chain', async () => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view, value, wall } = await pagesOf(id);
      const screens = wall.split('<section').slice(1);
      const slides = Object.values(lessonOf(id).phases).flatMap(({ slides: own }) => own);
      expect(screens).toHaveLength(view.slides.length);
      const own = view.slides.flatMap((slide, at) => (slide.answers ? [] : [{ slide, screen: screens[at] }]));
      expect(own).toHaveLength(slides.length);
      for (const [at, { claim, chain, title, lines = [] }] of slides.entries()) {
        const { slide: { proofs = [] } = {}, screen } = own[at] ?? {};
        expect(proofs.length > 0 || !isNamed([title, ...lines]), `${id}: ${title.en}`).toBe(true);
        const ways = [...proofs.map(({ to }) => to), ...(claim ? [claimRoute(claim)] : [])];
        for (const to of ways) expect(screen, title.en).toContain(`href="${value(to)}"`);
        if (chain) expect(screen?.match(/href=/g)?.length, chain).toBeGreaterThan(2);
      }
    }
  });

  it('shows on the wall all that the companies answered, as the cards have it, each with its piece; no code chooses one', async () => {
    const words = (replies: readonly ReplyView[]) => replies.flatMap(({ texts }) => texts.map(({ text }) => text));
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      const { value, wall } = await pagesOf(id);
      const screens = wall.split('<section').slice(1);
      const lesson = lessonOf(id);
      const claims = view.slides.flatMap(({ claim }, at) =>
        claim ? [{ claim, rest: view.slides.slice(at + 1) }] : [],
      );
      for (const { claim, rest } of claims) {
        const end = rest.findIndex(({ answers }) => !answers);
        const following = rest.slice(0, end).flatMap(({ answers }) => answers ?? []);
        const of = ({ to }: { to: Route }) => ('id' in to ? to.id : '');
        const pages = claim.answers ? [claim.answers] : following.filter((page) => of(page) === of(claim));
        const record = claimIn(maker, 'id' in claim.to ? claim.to.id : '');
        const { printed } = cardOf(record, 1, maker, lesson, (text) => filled(text, lesson, maker));
        const said = pages.flatMap(({ replies }) => replies);
        expect(words(said), record.id).toEqual(words(printed.replies));
        expect(said.every(({ by }) => by.every((piece) => piece !== '') && by.length > 0)).toBe(true);
        expect(pages.flatMap(({ others }) => others)).toEqual(printed.others);
      }
      for (const [at, { answers }] of view.slides.entries())
        if (answers?.replies.length) expect(screens[at]).toContain(`href="${value(answers.to)}"`);
    }
  });

  it('shows what the companies said of what came after, each with its piece, and says that it follows', async () => {
    let count = 0;
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      for (const [at, { claim }] of view.slides.entries()) {
        if (!claim?.after) continue;
        const { to } = claim.after;
        const of = 'id' in to ? to.id : '';
        const pages = view.slides
          .slice(at + 1)
          .flatMap(({ answers }) => (answers && 'id' in answers.to && answers.to.id === of ? answers : []));
        const { printed } = cardOf(claimIn(maker, of), 1, maker, lessonOf(id), (text) =>
          filled(text, lessonOf(id), maker),
        );
        expect(pages.flatMap(({ replies }) => replies.map(({ texts }) => texts))).toEqual(
          printed.replies.map(({ texts }) => texts),
        );
        expect(claim.after.answered).toBe(pages.length > 0);
        if (of !== 'google-ends-appen-contract-2024') continue;
        count += 1;
        const said = pages.flatMap(({ replies }) => replies.map(({ texts, by }) => `${texts[0]?.text} ${by}`));
        expect(said[0]).toMatch(/(other suppliers|d’autres fournisseurs).*Variety Work at Home/);
        expect(said[1]).toMatch(/^.*Appen.*(unexpected|inattendue)/);
      }
    }
    expect(count).toBe(1);
  });

  it('stands in the notes of each such screen: who says it, the sources, and what limits it', async () => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      for (const { claim, title, known, chain, proofs } of view.slides) {
        if (claim || chain || proofs.length > 0) expect(known.length, title).toBeGreaterThan(0);
        if (!claim) continue;
        const record = claimIn(maker, 'id' in claim.to ? claim.to.id : '');
        const { contested } = maker.view(record);
        expect(known[0]).toContain(claim.told.said.line);
        expect(known[0], title).toContain(contested ?? '');
        expect(known[0]?.split(' · ').length, title).toBeGreaterThan(1);
      }
    }
  });

  it('stands in a lesson in one file within the file: no way from its wall, its papers or its quiz leads nowhere', async () => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      const file = wholeLesson(view, maker, undefined, '');
      const there = new Set([...file.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one));
      expect(there.size).toBe([...file.matchAll(/ id="([^"]+)"/g)].length);
      const [, told = ''] = file.split('id="pupils"');
      const ways = [...told.matchAll(/<a class="link" href="([^"]*)"/g)].map(([, way = '']) => way);
      expect(ways.length).toBeGreaterThan(5);
      for (const way of ways) expect(there, `${id}: ${way}`).toContain(way.slice(1));
      for (const { claim } of view.slides)
        if (claim) expect(ways).toContain(`#claim-${'id' in claim.to ? claim.to.id : ''}`);
    }
  });

  it('stands on each sheet for pupils that names a figure: who gives it', async () => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view, value, pupils } = await pagesOf(id);
      for (const { id: sheet, proofs } of view.sheets) {
        const asks = lessonOf(id).sheets[sheet]?.tasks.map(({ ask }) => ask) ?? [];
        if (isNamed(asks)) expect(proofs.length, sheet).toBeGreaterThan(0);
        for (const { to, text } of proofs) {
          expect(pupils).toContain(`href="${value(to)}"`);
          expect(pupils).toContain(text);
        }
      }
    }
  });

  it('is told of the people at the end of a chain: how many on the wall, and on the sheet who counted them, as in the panel', async () => {
    const { view, sheet, wall } = await pagesOf(FIRST);
    const count = view.slides.find(({ chain }) => chain)?.chain?.at(-1)?.count;
    expect(count?.lines).toHaveLength(2);
    expect(count?.lines.join(' ')).toMatch(/36.*51/);
    expect(wall).toContain(count?.short ?? 'none');
    for (const line of count?.lines ?? []) expect(sheet).toContain(line);
  });

  it('stands on the cards in the words that the companies answered', async () => {
    const { view, maker } = await viewOf('trial-of-ai', language);
    // The name of a company stands apart from the words that begin with it.
    const pages = renderToString(h(PupilPages, { view, labels: labelsOf(maker.words) }))
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&');
    const cards = view.sheets.flatMap((sheet) => sheet.cards);
    const read = (texts: readonly { text: string }[]) =>
      texts
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('"', '&quot;');
    expect(cards.flatMap(({ printed }) => printed.replies).length).toBeGreaterThan(3);
    for (const { id, replies, printed } of cards) {
      // Each company that said something is on the card, whole or in short words.
      expect(
        printed.replies.map(({ of }) => of),
        id,
      ).toEqual(replies.map(({ of }) => of));
      for (const { texts } of printed.replies) expect(pages, id).toContain(read(texts).split('. ')[0]);
    }
  });

  it('and no reason of the key speaks against the rule, nor against what the card shows, in any of the four states', async () => {
    const seen = new Set<string>();
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      const { t } = maker.words;
      const documents = (['court', 'official', 'own-document', 'study'] as const).map((basis) => t(`basis.${basis}`));
      for (const { id: card, mark, reason } of [
        ...(view.court?.sets.flat() ?? []),
        ...view.sheets.flatMap(({ cards }) => cards),
      ]) {
        seen.add(mark.shape);
        const [rule, , restsOn = ''] = reason;
        expect(rule, card).toBe(t(`means.${claimIn(maker, card).status}`));
        // The key says of a document that it is one only where the rule says so, too; of a report, who reports it.
        if (mark.shape === 'reported') expect(documents, card).not.toContain(restsOn);
        if (mark.shape === 'documented') expect(documents, card).toContain(restsOn);
        if (card === 'accenture-bard-union-2023') expect(documents).not.toContain(restsOn);
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['documented', 'reported', 'alleged', 'disputed']));
  });
});
