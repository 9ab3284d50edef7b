/** Pay by country: what sources give by the hour in dollars, as ranges on one fixed scale, beside the wages of the same place and time. */
import type { DossierClaim } from '../../../knowledge/dossier';
import { rangeOf } from '../../../model/money';
import { boundInWords } from '../../pay-words';
import { voiceOfFigure } from '../../told';
import { claimRoute, type Drawer, type Maker } from '../claims';
import type { SitePay } from '../facts';
import { linesOf } from './lines';
import { drawnOf } from './most';
import type { PayRow, PayView } from './picture';

/** The scale: from 0 to so many dollars an hour, for every country alike. */
const MOST = 70;
const EVERY = 5;
const SCALE = { left: 400, width: 670 };
const LETTERS = 54;
const HEAD = 44;
const GROUP = 34;
const LINE = 17;

const onScale = (dollars: number): number => Math.round((SCALE.left + (dollars / MOST) * SCALE.width) * 10) / 10;

/** Only what its source itself gives by the hour and in dollars is drawn: nothing is moved to fit a scale. */
export const isDrawn = ({ figure, country }: SitePay): boolean =>
  figure.per === 'hour' &&
  figure.currency === 'USD' &&
  country !== undefined &&
  (figure.high ?? figure.low ?? 0) <= MOST;

const latest = (one: SitePay, other: SitePay): number => other.figure.asOf.localeCompare(one.figure.asOf);

/** What takes work from people: others whom a claim is about, such as unions, are no part of the amount. */
const FIRMS: readonly string[] = ['company', 'contractor', 'platform', 'product'];

/** The firms that the claim is about, and its place, if the amount was paid there. */
function whoIn({ about, place, country }: DossierClaim, pay: SitePay, { facts }: Maker): string {
  const firms = about.filter((id) => FIRMS.includes(facts.entities[id]?.type ?? ''));
  const there = place && pay.country === country ? [place] : [];
  return [...firms, ...there].map((id) => facts.entities[id]?.name ?? id).join(', ');
}

function rowOf(pay: SitePay, y: number, maker: Maker): PayRow[] {
  const { words, facts, view } = maker;
  const { figure, wages } = pay;
  const claim = facts.claims[pay.claim];
  if (!claim) return [];
  const { short, proof } = view(claim);
  const { low, high } = rangeOf(figure);
  const named = figure.high ?? figure.low ?? 0;
  const said = voiceOfFigure(claim, figure, facts, words).line;
  const title = words.s('loom.proof', { text: short.text, said, status: proof.mark.word });
  return [
    {
      x: 0,
      y,
      mark: proof.mark,
      title,
      to: claimRoute(claim.id),
      who: linesOf(whoIn(claim, pay, maker), LETTERS - 6),
      what: linesOf(figure.what, LETTERS),
      said: linesOf(said, LETTERS),
      amount: boundInWords(figure, words),
      basis: words.t(`pay.${figure.basis ?? 'not-stated'}`),
      from: onScale(0),
      solid: onScale(low ?? 0),
      until: onScale(high ?? named),
      open: high === undefined,
      wages: wages.flatMap(({ kind, moved, household }) =>
        moved && !household && moved.currency === 'USD' && moved.amount <= MOST
          ? [{ x: onScale(moved.amount), kind, text: words.s(`pay.key.${kind}`) }]
          : [],
      ),
    },
  ];
}

const heightOf = ({ who, what, said }: PayRow): number => (who.length + what.length + said.length) * LINE + 14;

/** Countries by name; within each the latest first. */
export function payView(maker: Drawer): PayView {
  const { facts, words, site } = maker;
  const drawn = drawnOf(site.pay.filter(isDrawn).toSorted(latest), 'pay');
  let top = HEAD;
  const codes = [...new Set(drawn.flatMap(({ country }) => country ?? []))].sort((one, other) =>
    (facts.countries[one] ?? one).localeCompare(facts.countries[other] ?? other, words.language),
  );
  const groups = codes.map((code) => {
    const y = top;
    top += GROUP;
    const rows = drawn
      .filter(({ country }) => country === code)
      .flatMap((pay) => {
        const made = rowOf(pay, top, maker);
        for (const row of made) top += heightOf(row);
        return made;
      });
    return { name: facts.countries[code] ?? code, to: { page: 'country' as const, id: code }, y, rows };
  });
  return {
    kind: 'pay',
    name: 'pay',
    width: SCALE.left + SCALE.width + 10,
    height: top + 40,
    ticks: Array.from({ length: MOST / EVERY + 1 }, (_, at) => ({ x: onScale(at * EVERY), text: String(at * EVERY) })),
    scale: words.s('pay.scale'),
    groups,
    key: (['bar', 'range', 'statutory-minimum', 'living-wage'] as const).map((kind) => ({
      kind,
      text: words.s(`pay.key.${kind}`),
    })),
  };
}
