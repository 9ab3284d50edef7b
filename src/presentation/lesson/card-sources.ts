/** The sources on a card: what retells another piece stands behind that one, so that a story is counted once, as in the record. */
import type { DossierClaim } from '../../knowledge/dossier';
import type { LocalSource } from '../../knowledge/shard';
import { repeats } from '../../model/source';
import { type Maker, sourceEntries } from '../site/claims';
import type { SiteClaim } from '../site/facts';
import { byAndDay } from '../told';

interface Entry {
  role: string;
  line: string;
  source: LocalSource;
}

/** Whether both are one story: one of them repeats the other, or both are records of one page. */
const isSameStory = (left: LocalSource, right: LocalSource): boolean =>
  repeats(left, right) || repeats(right, left) || (left.url !== undefined && left.url === right.url);

/** Stories in the order in which they are first met, the piece that the card's voice names before all, then the one that others repeat. */
function stories(entries: readonly Entry[], voice: string | undefined): Entry[][] {
  let found: Entry[][] = [];
  for (const entry of entries) {
    const known = found.filter((story) => story.some(({ source }) => isSameStory(source, entry.source)));
    const [first] = known;
    const whole = [...known.flat(), entry];
    found = first
      ? found.flatMap((story) => (story === first ? [whole] : known.includes(story) ? [] : [story]))
      : [...found, whole];
  }
  const place = ({ source: { id, origin } }: Entry): number => (id === voice ? 0 : origin === undefined ? 1 : 2);
  return found.map((story) => [...story].sort((left, right) => place(left) - place(right)));
}

/** "TIME, 18 January 2023 (told again by 2 others)": their names stand on the claim's page. A second record of one piece says nothing more. */
function storyLine([first, ...others]: readonly Entry[], { words }: Maker): string {
  const told = first?.line ?? '';
  // The voice of a card leads though it repeats another piece: then that one is named, not counted as if it came after.
  const root = others.find(({ source }) => source.id === first?.source.origin);
  if (root && root.line !== told) return words.s('lesson.fromStory', { source: told, origin: root.line });
  const again = new Set(others.flatMap(({ line }) => (line === told ? [] : line))).size;
  return again > 0 ? words.s('lesson.sameStory', { source: told, count: again }) : told;
}

/** Pieces that repeat one and the same, which stands not beside them: each by its name, since none of them retells another, and what they go back to. */
function besideEachOther(lines: readonly { line: string; story: readonly Entry[] }[], maker: Maker): string[] {
  const firstOf = ({ story }: { story: readonly Entry[] }): LocalSource | undefined => {
    const piece = story[0]?.source;
    const first = maker.facts.sources[piece?.origin ?? ''];
    return piece &&
      first &&
      repeats(piece, first) &&
      !lines.some((other) => other.story.some(({ source }) => source.id === first.id))
      ? first
      : undefined;
  };
  const done = new Set<string>();
  return lines.flatMap((one) => {
    const first = firstOf(one);
    const all = first ? lines.filter((other) => firstOf(other)?.id === first.id) : [];
    if (!first || all.length < 2) return [one.line];
    if (done.has(first.id)) return [];
    done.add(first.id);
    return [
      maker.words.s('lesson.fromOne', {
        sources: all.map(({ line }) => line).reduce((told, next) => maker.words.s('lesson.alsoFrom', { told, next })),
        origin: byAndDay(first.by ?? first.publisher, first.date, maker.words),
      }),
    ];
  });
}

/** Sources that speak for the claim or against it, by role, each story once, first the one that "Who says it" names, in its words; what else only gives background stands on the claim's own page. */
export function sourceLines(whole: SiteClaim, maker: Maker): string[] {
  const claim: DossierClaim = whole.claim;
  const { words } = maker;
  const { said } = claim;
  const background = new Set(
    claim.evidence.flatMap(({ role, source }) => (role === 'context' && source !== said?.source ? source : [])),
  );
  const met = sourceEntries(whole, maker).flatMap(({ source: { id, publisher, date }, role }): Entry[] => {
    const source = maker.facts.sources[id];
    const line = said?.source === id ? byAndDay(said.by, said.on, words) : `${publisher}, ${date}`;
    return source && !background.has(id) ? [{ role, line, source }] : [];
  });
  const isVoice = ({ source: { id } }: Entry): number => Number(id === said?.source);
  const entries = [...met].sort((left, right) => isVoice(right) - isVoice(left));
  return [...new Set(entries.map(({ role }) => role))].map((role) => {
    const told = stories(
      entries.filter((entry) => entry.role === role),
      said?.source,
    ).map((story) => ({ story, line: storyLine(story, maker) }));
    return words.s('lesson.source', { role, sources: besideEachOther(told, maker).join(' · ') });
  });
}
