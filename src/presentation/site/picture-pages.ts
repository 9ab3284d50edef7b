/** Pages of pictures: the map, the timeline and pay by country, each with all that it shows in words below it. */
import { dayInWords } from '../../i18n/dates';
import { wageTimes, wageView } from '../hour-wages';
import { boundInWords, payInWords } from '../pay-words';
import { voiceOfFigure } from '../told';
import { brief, capital, claimRoute, type Drawer, dayOf, entityLink, latestFirst } from './claims';
import type { SitePay } from './facts';
import { grouped } from './grouped';
import type { Fact, Section, SitePage } from './page';
import { pageOf, pictureSection } from './picture-section';
import { mapView } from './pictures/map';
import { noteWith } from './pictures/most';
import { isDrawn, payView } from './pictures/pay';
import { dated, timeView } from './pictures/timeline';

export function mapPage(maker: Drawer): SitePage {
  const { words, facts } = maker;
  const page = pageOf('map', maker);
  const map = mapView(maker);
  const undrawn = facts.all.filter(({ claim, names }) => claim.country && !names.some((id) => facts.entities[id]?.geo));
  return {
    ...page,
    sections: [
      pictureSection(map, page.route, page.heading, words.s('map.note'), maker),
      {
        id: 'list',
        heading: words.s('picture.list'),
        note: words.s('map.undrawn', { count: undrawn.length }),
        body: {
          kind: 'links',
          items: map.points.flatMap(({ id }) =>
            entityLink(id, maker).map((link) => ({ ...link, note: map.points.find((one) => one.id === id)?.line })),
          ),
          columns: true,
        },
      },
    ],
  };
}

export function timelinePage(maker: Drawer): SitePage {
  const { words, facts } = maker;
  const page = pageOf('timeline', maker);
  const claims = dated(maker).toSorted(latestFirst);
  const undated = facts.all.length - claims.length;
  return {
    ...page,
    sections: [
      pictureSection(
        timeView(maker),
        page.route,
        page.heading,
        noteWith(words.s('timeline.note', { undated }), claims.length, 'timeline', maker),
        maker,
      ),
      ...[...grouped(claims, (claim) => dayOf(claim).slice(0, 4))].map(
        ([year, some]): Section => ({
          id: `y${year}`,
          heading: year,
          body: {
            kind: 'briefs',
            items: some.map((claim) => brief(claim, maker, dayInWords(dayOf(claim), words.language))),
          },
        }),
      ),
    ],
  };
}

/** Whether an amount is one before it in another currency: its wages would give other shares of the same pay. */
const isSamePay = ({ claim, figure }: SitePay, before: SitePay): boolean =>
  before.claim === claim &&
  before.figure.per === figure.per &&
  before.figure.basis === figure.basis &&
  before.figure.currency !== figure.currency;

/** One amount in words: of whose work, what it is, who says so, and the wages beside it. `before`: the amounts above it. */
function payFact(pay: SitePay, before: readonly SitePay[], maker: Drawer): Fact[] {
  const { words, facts, view } = maker;
  const { claim: id, figure } = pay;
  const claim = facts.claims[id];
  if (!claim) return [];
  const { short, proof } = view(claim);
  const said = { said: voiceOfFigure(claim, figure, facts, words).line, status: proof.mark.word };
  const isTold = before.some((other) => other.claim === id);
  const wages = before.some((other) => isSamePay(pay, other)) ? [] : pay.wages;
  return [
    {
      name: capital(figure.what),
      nameLang: claim.textLanguage,
      text: payInWords(figure, words) ?? boundInWords(figure, words),
      links: [
        {
          to: claimRoute(id),
          // The first amount of a claim brings its sentence, which names the people.
          text: isTold ? words.s('claim.described', said) : words.s('loom.proof', { text: short.text, ...said }),
        },
      ],
      lines: wages.map((wage) => {
        const { label, beside, lang, by } = wageView(wage, figure, 0, words);
        return { text: `${label}. ${wageTimes(wage, words)} ${beside}`, lang, by };
      }),
    },
  ];
}

export function payPage(maker: Drawer): SitePage {
  const { words, facts, site } = maker;
  const page = pageOf('pay', maker);
  const codes = Object.keys(facts.countries).sort((one, other) =>
    (facts.countries[one] ?? one).localeCompare(facts.countries[other] ?? other, words.language),
  );
  const drawn = site.pay.filter(isDrawn).length;
  const undrawn = site.pay.length - drawn;
  const byCountry = grouped(site.pay, ({ country }) => country);
  const section = (code: string | undefined, heading: string): Section => {
    const before: SitePay[] = [];
    const items: Fact[] = [];
    for (const pay of byCountry.get(code) ?? []) {
      items.push(...payFact(pay, before, maker));
      before.push(pay);
    }
    return { id: code ? `in-${code.toLowerCase()}` : 'nowhere', heading, body: { kind: 'facts', items } };
  };
  return {
    ...page,
    sections: [
      pictureSection(
        payView(maker),
        page.route,
        page.heading,
        noteWith(words.s('pay.note', { undrawn }), drawn, 'pay', maker),
        maker,
      ),
      ...codes.map((code) => section(code, facts.countries[code] ?? code)),
      section(undefined, words.s('loom.noPlace')),
    ],
  };
}
