/** Products side by side: of each what companies say of it themselves, what else is claimed, who answered, and what is not known. */
import { listInWords } from '../../i18n/amounts';
import { RESPONSE_STATES } from '../../model/response';
import { amongClaims, countedClaims, noneLine } from '../own-claims';
import { brief, claimRoute, type Maker } from './claims';
import type { SiteClaim, SiteProduct } from './facts';
import { lookUp } from './look-up';
import type { Brief, SitePage } from './page';
import { entityRoute, type Route } from './routes';

/** A claim that is a company's own words. */
export interface OwnWords {
  of: string;
  to: Route;
  text: string;
  lang?: string | undefined;
  /** Where it stands. */
  by: string;
}

export interface Compared {
  id: string;
  name: string;
  to: Route;
  company: string;
  disclosed: readonly OwnWords[];
  claimed: readonly Brief[];
  /** Said above them where none counts for the product. */
  none?: string | undefined;
  /** "OpenAI: Replied (3 claims) and No answer found (1 claim)". */
  answers: readonly string[];
  unknown: readonly { text: string; lang?: string | undefined }[];
}

export interface CompareView {
  /** Of the fields that choose products: "First product". */
  choose: string;
  places: readonly string[];
  none: string;
  heads: { disclosed: string; claimed: string; answers: string; unknown: string };
  /** Said where one of the parts is empty. */
  nothing: { disclosed: string; answers: string; unknown: string };
  items: readonly Compared[];
}

/**
 * Who says a claim of itself. What a company says beside a claim of others may lean on that claim ("before this
 * statement"), or be ours on what was not found: it stands with the claim alone.
 */
function ownWords({ claim }: SiteClaim, { view, facts }: Maker): OwnWords[] {
  const { answers, short } = view(claim);
  const stated = answers.filter(({ state, general }) => state === 'own-statement' && general);
  const speaker = speakingCompany(claim, facts);
  const all = stated.length > 0 || speaker === undefined ? stated : [{ of: speaker, by: short.said.line }];
  return all.map(({ of, by }) => ({ of, by, to: claimRoute(claim.id), text: short.text, lang: short.lang }));
}

/** The company whose voice a claim is: a document of its own speaks, or its name stands as the speaker. */
function speakingCompany(
  { said, about }: SiteClaim['claim'],
  { sources, entities }: Maker['facts'],
): string | undefined {
  if (!said) return undefined;
  const firms = about.flatMap((id) => entities[id] ?? []).filter(({ type }) => FIRMS.includes(type));
  const named = firms.some(({ name, aka }) => [name, ...aka].includes(said.by));
  return named || sources[said.source]?.kind === 'company' ? said.by : undefined;
}

const FIRMS: readonly string[] = ['company', 'contractor', 'platform'];

/** Of each company how often it answered in each way: one may answer one claim and not another. */
function answersOf(claims: readonly SiteClaim[], { facts, words }: Maker): string[] {
  const rows = claims.flatMap(({ claim }) => claim.responses.map(({ of, state }) => ({ of, state, claim: claim.id })));
  const answering = rows.flatMap(({ of, state }) => (state === 'named' ? [] : of));
  return [...new Set(answering)].map((company) => {
    const ways = RESPONSE_STATES.filter((state) => state !== 'named').flatMap((state) => {
      // A company may answer one claim in several rows.
      const count = new Set(rows.flatMap((row) => (row.of === company && row.state === state ? row.claim : []))).size;
      return count > 0 ? [words.s('compare.answer.way', { state: words.t(`answer.${state}`), count })] : [];
    });
    const name = facts.entities[company]?.name ?? company;
    return words.s('compare.answer', { company: name, ways: listInWords(ways, words.language) });
  });
}

function compared({ id, vendor, dossier }: SiteProduct, known: ReadonlyMap<string, SiteClaim>, maker: Maker): Compared {
  const { facts } = maker;
  const counted = countedClaims(dossier).filter(({ gone }) => !gone);
  const none = counted.length === 0;
  const shown = (none ? amongClaims(dossier) : counted).flatMap((claim) => known.get(claim.id) ?? []);
  return {
    id,
    name: facts.entities[id]?.name ?? id,
    to: entityRoute(id, facts.entities[id]?.type ?? 'product'),
    company: facts.entities[vendor]?.name ?? vendor,
    disclosed: shown.flatMap((claim) => ownWords(claim, maker)),
    claimed: shown.map((claim) => brief(claim, maker)),
    ...(none && { none: noneLine(dossier, maker.words, 'panel') }),
    answers: answersOf(shown, maker),
    unknown: lookUp(facts).unknownOf(id),
  };
}

/** All products, so that a page without a script shows each; the script leaves those that were chosen. */
export function comparePage(maker: Maker): SitePage {
  const { facts, words } = maker;
  const known = lookUp(facts).byId;
  return {
    route: { page: 'compare' },
    title: words.s('list.compare'),
    description: words.s('list.compare.what'),
    heading: words.s('list.compare'),
    intro: [{ text: words.s('list.compare.what') }, { text: words.s('compare.note') }],
    wide: true,
    sections: [
      {
        id: 'compare',
        heading: words.s('list.products'),
        body: {
          kind: 'compare',
          compare: {
            choose: words.s('compare.choose'),
            places: (['1', '2', '3', '4'] as const).map((at) => words.s(`compare.place.${at}`)),
            none: words.s('compare.none'),
            heads: {
              disclosed: words.s('compare.disclosed'),
              claimed: words.s('compare.claimed'),
              answers: words.t('answers.heading'),
              unknown: words.s('compare.unknown'),
            },
            nothing: {
              disclosed: words.s('compare.disclosed.none'),
              answers: words.s('compare.answers.none'),
              unknown: words.s('compare.unknown.none'),
            },
            items: facts.products.map((product) => compared(product, known, maker)),
          },
        },
      },
    ],
  };
}
