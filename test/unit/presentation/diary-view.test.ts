/** What the diary and its card say: nothing that the base does not hold. */
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/background/clock';
import { translator } from '../../../src/i18n/words';
import { type Dossier, dossier } from '../../../src/knowledge/dossier';
import type { Language } from '../../../src/model/primitives';
import { cardScene } from '../../../src/pages/diary/card-scene';
import { mirrored, type Scene, wrapped } from '../../../src/pages/diary/scene';
import { type CardView, weekView } from '../../../src/presentation/diary-view';
import { workPlaces } from '../../../src/presentation/work-places';
import { compiledBase } from '../support/base';

const { base, reader } = compiledBase();
const all = [...base.records.products.keys()];

const read = (id: string, language: Language, known = true) =>
  dossier(reader, { id, name: id, vendor: 'Firm', kind: 'chat', ...(known && { knowledge: id }) }, language, 'plain');
const week = async (products: string[], language: Language = 'en', unknown: string[] = []) => {
  const dossiers = new Map(
    await Promise.all(
      [...products, ...unknown].map(
        async (id): Promise<[string, Dossier]> => [id, await read(id, language, !unknown.includes(id))],
      ),
    ),
  );
  return weekView('2026-W48', { products: [...products, ...unknown], moments: ['feedback'] }, true, {
    dossiers,
    words: translator(language),
    daysOf,
  });
};
const cardOf = async (...args: Parameters<typeof week>): Promise<CardView> => {
  const { card } = await week(...args);
  if (!card) throw new Error('no card');
  return card;
};
const measure = (text: string, size: number) => text.length * size * 0.55;
const texts = (scene: Scene) => scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));

describe('a week', () => {
  it('names its days, its products, and the work a person did', async () => {
    const view = await week(['chatgpt', 'midjourney']);
    expect(view.title).toBe('23 to 29 November 2026');
    expect(view.products.map(({ name }) => name)).toEqual(['chatgpt', 'midjourney']);
    expect(view.moments).toEqual(['You rated an answer']);
  });

  it('has no card where nothing was met, and leaves out a product whose rule is gone', async () => {
    expect((await week([])).card).toBeNull();
    const view = weekView('2026-W48', { products: ['gone'], moments: [] }, true, {
      dossiers: new Map(),
      words: translator('en'),
      daysOf,
    });
    expect(view.products).toEqual([]);
  });
});

describe('the card', () => {
  it('has a row for each product, which leads to the countries of its own claims and of no other', async () => {
    const card = await cardOf(['chatgpt', 'facebook', 'midjourney']);
    expect(card.sentence).toMatch(/^People worked behind AI products of my week\. Sources name: .*Kenya/);
    expect((await cardOf(['chatgpt'])).sentence).toMatch(/^People worked behind the AI products of my week\. /);
    expect(card.rows.map(({ name }) => name).toSorted()).toEqual(['chatgpt', 'facebook', 'midjourney']);
    for (const { name, places, known } of card.rows) {
      const own = new Set(workPlaces(await read(name, 'en')).map(({ country }) => country));
      expect(known, name).toBe(own.size > 0);
      for (const place of own.size > 0 ? places.split(', ') : [])
        if (!/^\d+ more countries$/.test(place)) expect([...own], name).toContain(place);
    }
  });

  it('says where nothing is known, last and dotted, and what is alleged or disputed', async () => {
    const card = await cardOf(['facebook'], 'en', ['somebot']);
    expect(card.rows.at(-1)).toEqual({ name: 'somebot', places: 'No public report found', work: '', known: false });
    expect(card.foot).toMatch(/^Some of this is one side’s account or is disputed\./);
    const dotted = cardScene(card, 'ltr', measure).shapes.flatMap((shape) =>
      shape.kind === 'thread' ? [shape.dotted] : [],
    );
    expect(dotted).toEqual([false, true]);
  });

  it('names no country where no source names one', async () => {
    const card = await cardOf([], 'en', ['somebot']);
    expect(card.rows.some(({ known }) => known)).toBe(false);
    expect(card.sentence).toBe('What Many Hands knows of the AI products of my week.');
  });

  it('denies no country that a text may name: it counts what is known instead', async () => {
    const view = await week(['midjourney']);
    expect(workPlaces(await read('midjourney', 'en'))).toEqual([]);
    expect(view.products[0]?.line).toMatch(/^\d+ claims?, \d+ sources?( on .+)?$/);
    expect(view.card?.text).not.toContain('No source');
  });

  it.each([
    ['en', 'Content moderators', 'place not stated', 'Not public', 'No public report was found on people paid'],
    ['fr', 'Modératrices et modérateurs de contenus', 'lieu non précisé', 'Non public', 'Midjourney'],
  ] as const)(
    '%s: says what the chain of the panel says where no country is named',
    async (language, people, place, end, gap) => {
      const card = await cardOf(['midjourney', 'character-ai'], language);
      const [moderated, untold] = card.rows;
      expect(moderated).toEqual({ name: 'character-ai', places: people, work: place, known: true });
      expect(untold).toEqual({
        name: 'midjourney',
        places: end,
        work: (await read('midjourney', language)).gaps[0],
        known: false,
      });
      expect(untold?.work).toContain(gap);
      expect(card.sentence).toBe(
        language === 'fr'
          ? 'Des personnes ont travaillé derrière des produits d’IA de ma semaine.'
          : 'People worked behind AI products of my week.',
      );
    },
  );

  it('draws no thread to people whom no chain names, and claims none', async () => {
    for (const id of all) {
      const { rows, sentence } = await cardOf([id]);
      const known = await read(id, 'en');
      const named = workPlaces(known).length > 0 || known.chain.some(({ people }) => people);
      if (rows[0]?.known) expect(named, id).toBe(true);
      expect(sentence.startsWith('People worked'), id).toBe(rows[0]?.known);
      expect(rows[0]?.places, id).not.toMatch(/^\d+ claims?, \d+ sources?$/);
    }
  });

  it('ends with the name, and the address where there is one', async () => {
    const dossiers = new Map([['chatgpt', await read('chatgpt', 'en')]]);
    const entry = { products: ['chatgpt'], moments: [] };
    const base = { dossiers, words: translator('en'), daysOf, address: 'https://github.com/hands/hands' };
    const { card } = weekView('2026-W48', entry, true, base);
    expect(card?.text.split('\n').at(-1)).toBe('Many Hands, https://github.com/hands/hands');
    expect(texts(cardScene(card as CardView, 'ltr', measure)).at(-1)?.text).toContain('github.com/hands/hands');
  });

  it.each(['en', 'fr'] as const)(
    '%s: for every product, each country comes from a standing claim of its own about people at work there',
    async (language) => {
      for (const id of all) {
        const known = await read(id, language);
        for (const { country } of workPlaces(known)) {
          const claims = [...known.own, ...known.more].flatMap((claim) => known.claims[claim] ?? []);
          const bearing = claims.filter(
            (claim) =>
              known.countries[claim.country ?? ''] === country &&
              !claim.suspended &&
              !['withdrawn', 'superseded'].includes(claim.status),
          );
          expect(
            bearing.some(
              ({ predicate }) =>
                ![
                  'sued',
                  'ruled-on',
                  'stated',
                  'trained-with',
                  'operates',
                  'owned-by',
                  'contracts',
                  'organised-as',
                ].includes(predicate),
            ),
            `${id}: ${country}`,
          ).toBe(true);
        }
      }
    },
  );

  it('takes the place where a union was founded for no place of work', async () => {
    const instagram = await read('instagram', 'en');
    expect(
      Object.values(instagram.claims).some(
        ({ predicate, country }) => predicate === 'organised-as' && country === 'KE',
      ),
    ).toBe(true);
    expect(workPlaces(instagram).map(({ country }) => country)).not.toContain('Kenya');
  });

  it('counts what has no room instead of cutting it', async () => {
    const card = await cardOf(all);
    expect(card.rows).toHaveLength(7);
    expect(card.more).toBe(`${all.length - 7} more`);
    expect(card.rows[0]?.places).toBeTruthy();
  });

  it.each([
    ['en', 'ltr'],
    ['fr', 'ltr'],
    ['en', 'rtl'],
  ] as const)('in %s, %s: keeps every word inside its edges, and no line over another', async (language, dir) => {
    const scene = cardScene(
      await cardOf(all.slice(0, 60), language, [
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      ]),
      dir,
      measure,
    );
    for (const { x, text, size } of texts(scene)) {
      const [from, to] = dir === 'ltr' ? [x, x + measure(text, size)] : [x - measure(text, size), x];
      expect(from, text).toBeGreaterThanOrEqual(0);
      expect(to, text).toBeLessThanOrEqual(scene.width);
    }
    const lines = texts(scene).map(({ x, y }) => `${x} ${y}`);
    expect(Math.max(...texts(scene).map(({ y }) => y))).toBeLessThan(scene.height);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('draws blue for workers alone', async () => {
    const scene = cardScene(await cardOf(['chatgpt']), 'ltr', measure);
    const blue = scene.shapes
      .filter((shape) => ('stroke' in shape ? shape.stroke : shape.fill) === '#1f4aa8')
      .map(({ kind }) => kind);
    expect(new Set(blue)).toEqual(new Set(['box', 'thread', 'knot']));
    expect(texts(scene).some(({ fill }) => fill === '#1f4aa8')).toBe(false);
  });

  it('crosses no thread with another', async () => {
    const { shapes } = cardScene(await cardOf(['chatgpt', 'facebook', 'tiktok']), 'ltr', measure);
    const threads = shapes.flatMap((shape) => (shape.kind === 'thread' ? [shape.points] : []));
    expect(threads).toHaveLength(3);
    for (const thread of threads) expect(new Set(thread.map(([, y]) => y)).size).toBe(1);
    expect(new Set(threads.map((thread) => thread[0]?.[1])).size).toBe(3);
  });
});

describe('a line', () => {
  it('breaks between words, and inside a word only where it must', () => {
    expect(wrapped('one two three', 10, 400, 45, measure)).toEqual(['one two', 'three']);
    expect(wrapped('abcdefghij', 10, 400, 28, measure).join('')).toBe('abcdefghij');
    expect(wrapped('', 10, 400, 28, measure)).toEqual([]);
  });

  it('mirrors twice to where it was', () => {
    const scene: Scene = {
      width: 100,
      height: 10,
      dir: 'ltr',
      ground: '#fff',
      shapes: [{ kind: 'box', x: 10, y: 0, width: 20, height: 5, radius: 0, fill: '#000' }],
    };
    expect(mirrored(mirrored(scene)).shapes).toEqual(scene.shapes);
  });
});
