/** Pages on the base itself: what nobody knows, what can be done, what happened, what is new, what was corrected, how it is made. */
import { STATUSES } from '../../model/status';
import { actionsView } from '../actions-view';
import { timelineView } from '../timeline-view';
import { correctionOf } from './claim-page';
import { brief, claimRoute, day, entityLink, isHeld, type Maker, whenAndWhat } from './claims';
import type { SiteClaim } from './facts';
import { lookUp } from './look-up';
import type { PageLink, Section, SitePage } from './page';
import type { SinglePage } from './routes';
import { keepSection } from './service-pages';

const pageOf = (
  page: SinglePage & ('unknown' | 'actions' | 'events' | 'changes' | 'corrections' | 'method'),
  { words }: Maker,
) => ({
  route: { page },
  title: words.s(`list.${page}`),
  description: words.s(`list.${page}.what`),
  heading: words.s(`list.${page}`),
  intro: [{ text: words.s(`list.${page}.what`) }],
});

/** Every gap, by product; each has a place of its own on the page. */
export function unknownPage(maker: Maker): SitePage {
  const { facts, words } = maker;
  const general = facts.gaps.filter(({ product }) => product === undefined);
  return {
    ...pageOf('unknown', maker),
    sections: [
      { id: 'general', heading: words.s('unknown.general'), body: { kind: 'unknown', items: general } },
      ...facts.products.map(
        ({ id, dossier }): Section => ({
          id: `of-${id}`,
          heading: dossier.product.name,
          body: { kind: 'unknown', items: lookUp(facts).unknownOf(id) },
        }),
      ),
      {
        id: 'products',
        heading: words.s('list.products'),
        body: { kind: 'links', items: facts.products.flatMap(({ id }) => entityLink(id, maker)), columns: true },
      },
    ],
  };
}

/** For unions and other groups, who can do more than suggest. */
const makePackLink = ({ words: { s } }: Maker): Section => ({
  id: 'make-pack',
  heading: s('actions.make-pack'),
  note: s('list.make-pack.what'),
  body: { kind: 'links', items: [{ to: { page: 'make-pack' }, text: s('list.make-pack') }] },
});

/** Everything a reader can do, and what they may turn to. */
export function actionsPage(maker: Maker): SitePage {
  const { facts, words } = maker;
  const { items } = actionsView({ actions: [...facts.actions] }, words, facts.today);
  return {
    ...pageOf('actions', maker),
    sections: [
      ...items.map(
        (item): Section => ({
          id: item.id,
          heading: item.title,
          body: { kind: 'actions', items: [item], more: '', titled: true },
        }),
      ),
      {
        id: 'resources',
        heading: words.s('actions.resources'),
        body: {
          kind: 'resources',
          items: facts.resources.map(({ title, description, url, lang }) => ({ title, text: description, url, lang })),
        },
      },
      ...(facts.site ? [makePackLink(maker)] : []),
    ],
  };
}

/** What happened in the world, by year, the latest first. */
export function eventsPage(maker: Maker): SitePage {
  const { facts, words } = maker;
  const { byId } = lookUp(facts);
  const { items } = timelineView(Object.values(facts.claims), maker.view, words, facts.today);
  const dated = items.toReversed().flatMap((item) => {
    const claim = byId.get(item.claim.id);
    return claim ? [{ year: claim.claim.happened?.slice(0, 4) ?? '', item, claim }] : [];
  });
  return {
    ...pageOf('events', maker),
    sections: [...new Set(dated.map(({ year }) => year))].map((year) => ({
      id: `y${year}`,
      heading: year,
      body: {
        kind: 'briefs',
        items: dated
          .filter((one) => one.year === year)
          .map(({ item, claim }) => brief(claim, maker, whenAndWhat(item.date, item.kind, maker))),
      },
    })),
  };
}

/** One step of a claim's history, with the claim. */
export interface Step {
  claim: SiteClaim;
  entry: SiteClaim['history'][number];
}

/** All steps by day, the latest day first. */
export function stepsByDay({ facts }: Maker): [on: string, steps: Step[]][] {
  const days = new Map<string, Step[]>();
  for (const claim of facts.all)
    for (const entry of claim.history) {
      const steps = days.get(entry.on);
      if (steps) steps.push({ claim, entry });
      else days.set(entry.on, [{ claim, entry }]);
    }
  return [...days].sort(([left], [right]) => (left < right ? 1 : -1));
}

/** What changed in the base, a page for each day. */
export function changesPage(maker: Maker): SitePage {
  const { words } = maker;
  const items = stepsByDay(maker).map(([on, steps]): PageLink => {
    const count = new Set(steps.map(({ claim }) => claim.claim.id)).size;
    return { to: { page: 'day', id: on }, text: day(on, maker), note: words.s('changes.count', { count }) };
  });
  return {
    ...pageOf('changes', maker),
    sections: [{ id: 'days', heading: words.s('changes.days'), body: { kind: 'links', items } }],
  };
}

export const dayPages = (maker: Maker): SitePage[] =>
  stepsByDay(maker).map(([on, steps]) => {
    const { words } = maker;
    const changes = [...new Set(steps.map(({ entry }) => entry.change))];
    const heading = words.s('day.heading', { date: day(on, maker) });
    return {
      route: { page: 'day', id: on },
      title: heading,
      description: words.s('day.description', { date: day(on, maker), count: steps.length }),
      heading,
      kicker: words.s('list.changes'),
      intro: [],
      sections: changes.map((change): Section => {
        const claims = new Set(steps.filter(({ entry }) => entry.change === change).map(({ claim }) => claim));
        return {
          id: change,
          heading: words.s(`change.${change}`),
          body: { kind: 'briefs', items: [...claims].map((claim) => brief(claim, maker)) },
        };
      }),
    };
  });

/** What we said and no longer say, by claim. */
export function correctionsPage(maker: Maker): SitePage {
  const { facts, words } = maker;
  const items = facts.all.flatMap((claim) => {
    const { text, lang } = maker.view(claim.claim).short;
    return claim.history
      .filter(({ was }) => was !== undefined)
      .map((entry) => ({
        on: entry.on,
        ...correctionOf(entry, maker, isHeld(claim, maker)),
        of: { to: claimRoute(claim.claim.id), text, lang },
      }));
  });
  return {
    ...pageOf('corrections', maker),
    sections: [
      {
        id: 'all',
        heading: words.s('list.all'),
        note: words.s('claim.history.note'),
        body: {
          kind: 'corrections',
          items: items.toSorted((left, right) => (left.on < right.on ? 1 : -1)),
          was: words.s('correction.was'),
          now: words.s('correction.now'),
        },
      },
    ],
  };
}

/** How the base is made, and what its words mean. */
export function methodPage(maker: Maker): SitePage {
  const { facts, words } = maker;
  const texts = (id: string, heading: string, items: readonly string[]): Section => ({
    id,
    heading,
    body: { kind: 'texts', items: items.map((text) => ({ text })) },
  });
  return {
    ...pageOf('method', maker),
    sections: [
      texts('claims', words.s('method.claims'), [
        words.s('method.claims.1'),
        words.s('method.claims.2'),
        words.s('method.claims.3'),
      ]),
      {
        id: 'states',
        heading: words.s('method.states'),
        body: {
          kind: 'facts',
          items: STATUSES.map((status) => ({
            name: words.t(`status.${status}`),
            // The words that stand with each claim, so that no mark has two meanings.
            text: words.t(`means.${status}`),
          })),
        },
      },
      texts('proof', words.s('method.proof'), [words.s('method.proof.1'), words.s('method.proof.2')]),
      texts('answers', words.t('answers.heading'), [words.s('method.answers.1')]),
      texts('unknown', words.t('unknown.heading'), [words.s('method.unknown.1')]),
      texts('mistakes', words.s('method.mistakes'), [words.s('method.mistakes.1')]),
      texts('site', words.s('method.site'), [
        words.s('method.site.1'),
        words.s('site.version', { version: facts.kbVersion, date: day(facts.today, maker) }),
      ]),
      ...(facts.site ? [keepSection(false, maker)] : []),
    ],
  };
}
