/** Claims as the pages of the site show them: whole with their sources, or in one sentence with the way to their page. */
import { dayInWords } from '../../i18n/dates';
import type { SiteWords } from '../../i18n/site-words';
import { type ClaimWords, claimWords } from '../claim-view';
import { sourceViews } from '../sources-view';
import type { SiteClaim, SiteFacts, SiteOnly } from './facts';
import type { Brief, ClaimEntry, PageLink, SourceEntry } from './page';
import { entityRoute, type PageRoute, type Route } from './routes';

/** What every page needs at hand: the facts, the words, and each claim in words. */
export interface Maker {
  facts: SiteFacts;
  words: SiteWords;
  view: ClaimWords;
}

/** The same where pictures are drawn: on the site. */
export interface Drawer extends Maker {
  site: SiteOnly;
}

/** Where a claim goes further than the person asked for, its note stands in the place of its words; who answered, and that, is told. */
const heldBack =
  (view: ClaimWords): ClaimWords =>
  (claim) => {
    const { contested: _words, ...told } = view(claim);
    if (!told.fold) return view(claim);
    const text = told.fold.note;
    const answers = told.answers.map((answer) => (answer.general ? answer : { ...answer, text: '' }));
    return { ...told, text, short: { ...told.short, text }, answers };
  };

export const makerOf = (facts: SiteFacts, words: SiteWords): Maker => ({
  facts,
  words,
  view: heldBack(claimWords(facts, [], words, facts.today)),
});

/** What a text of its history said before and says now is held back with its words. */
export const isHeld = (claim: SiteClaim, { view }: Maker): boolean => view(claim.claim).fold !== undefined;

export const claimRoute = (id: string): PageRoute => ({ page: 'claim', id });
export const sourceRoute = (id: string): Route => ({ page: 'source', id });

/** The sources of one claim, numbered from 1, each with how it stands to the claim. */
export function sourceEntries({ claim }: SiteClaim, { facts, words }: Maker): SourceEntry[] {
  const roles = new Map(claim.evidence.map(({ source, role }) => [source, role]));
  return sourceViews(facts, [claim], words, facts.today).map((source) => ({
    source,
    to: sourceRoute(source.id),
    role: words.s(`role.${roles.get(source.id) ?? 'context'}`),
  }));
}

export const claimEntry = (claim: SiteClaim, maker: Maker): ClaimEntry => ({
  to: claimRoute(claim.claim.id),
  claim: maker.view(claim.claim),
  sources: sourceEntries(claim, maker),
});

export function brief(claim: SiteClaim, maker: Maker, before?: string): Brief {
  const { short, proof } = maker.view(claim.claim);
  return { to: claimRoute(claim.claim.id), told: short, mark: proof.mark, before };
}

/** What stands before a claim in a list by day: "24 March 2026: Jobs or contracts ended"; the day alone where no kind is known. */
export const whenAndWhat = (date: string, kind: string, { words }: Maker): string =>
  kind ? words.s('event.before', { date, kind }) : date;

/** A claim's own day: of what happened, else of who says it. */
export const dayOf = ({ claim: { happened, said } }: SiteClaim): string => happened ?? said?.on ?? '';

/** The latest first; those of one day by id. */
export const latestFirst = (left: SiteClaim, right: SiteClaim): number =>
  dayOf(right).localeCompare(dayOf(left)) || (left.claim.id < right.claim.id ? -1 : 1);

/** A link to the page of an entity, by its name; nothing where the base has no such entity. */
export function entityLink(id: string, { facts, words }: Maker): PageLink[] {
  const entity = facts.entities[id];
  if (!entity) return [];
  const note = words.s(`type.${entity.type}`);
  return [{ to: entityRoute(id, entity.type), text: entity.name, note, lang: entity.textLanguage }];
}

/** What an amount is, as it opens a line of its own: editors write some in small letters, some not. */
export const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());

/** How many claims a list holds: "3 claims". */
export const countLine = (count: number, { words }: Maker): string => words.s('count.claims', { count });

/** A day in words in the language of the pages. */
export const day = (on: string, { words }: Maker): string => dayInWords(on, words.language);
