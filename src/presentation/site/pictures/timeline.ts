/** The timeline: every dated claim as one mark, in the year in which it happened or was said, in the lane of its theme. */
import { THEMES } from '../../../model/claim';
import { claimRoute, dayOf, type Maker } from '../claims';
import type { SiteClaim } from '../facts';
import { grouped } from '../grouped';
import { topicName } from '../topics';
import { drawnOf } from './most';
import type { MarkAt, TimeView } from './picture';

const LABEL = 176;
const MARK = 24;
/** Marks of one year and one theme stand in rows of so many. */
const A_ROW = 3;
const YEAR = A_ROW * MARK + 10;
const HEAD = 34;
const LANE = 14;

const yearOf = (claim: SiteClaim): number | undefined => Number(dayOf(claim).slice(0, 4)) || undefined;

/** Claims that say when; the others are counted beside the picture. */
export const dated = ({ facts }: Maker): SiteClaim[] => facts.all.filter((claim) => yearOf(claim) !== undefined);

function markOf(claim: SiteClaim, at: number, column: number, top: number, maker: Maker): MarkAt {
  const { short, proof } = maker.view(claim.claim);
  return {
    x: LABEL + column * YEAR + (at % A_ROW) * MARK + MARK / 2,
    y: top + Math.floor(at / A_ROW) * MARK + MARK / 2,
    mark: proof.mark,
    title: maker.words.s('loom.proof', { text: short.text, said: short.said.line, status: proof.mark.word }),
    to: claimRoute(claim.claim.id),
  };
}

export function timeView(maker: Maker): TimeView {
  const latest = dated(maker).toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
  const claims = drawnOf(latest, 'timeline').toReversed();
  const years = claims.flatMap((claim) => yearOf(claim) ?? []);
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  let top = HEAD;
  const lanes = THEMES.flatMap((theme): TimeView['lanes'] => {
    const own = claims.filter(({ claim }) => claim.theme === theme);
    if (own.length === 0) return [];
    const byYear = grouped(own, (claim) => (yearOf(claim) ?? first) - first);
    const rows = Math.max(...[...byYear.values()].map((some) => Math.ceil(some.length / A_ROW)));
    const y = top;
    const height = rows * MARK + LANE;
    top += height;
    const marks = [...byYear].flatMap(([column, some]) =>
      some.map((claim, at) => markOf(claim, at, column, y + LANE / 2, maker)),
    );
    return [{ text: maker.words.s(topicName(theme)), to: { page: 'topic', id: theme }, y, height, marks }];
  });
  return {
    kind: 'timeline',
    name: 'timeline',
    width: LABEL + count * YEAR,
    height: top,
    years: Array.from({ length: count }, (_, column) => ({ text: String(first + column), x: LABEL + column * YEAR })),
    lanes,
  };
}
