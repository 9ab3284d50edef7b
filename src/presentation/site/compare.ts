/** Products side by side: of each what companies say of it themselves, what else is claimed, who answered, and what is not known. */
import { RESPONSE_STATES } from '../../model/response';
import { brief, claimRoute, type Maker } from './claims';
import type { SiteClaim, SiteProduct } from './facts';
import { lookUp } from './look-up';
import type { Brief, SitePage } from './page';
import { entityRoute, type Route } from './routes';

/** What a company says itself: of what a claim tells, or the claim as such. */
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
  /** "Replied: OpenAI, Sama". */
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
  nothing: { disclosed: string; claimed: string; answers: string; unknown: string };
  items: readonly Compared[];
}

/** The companies' own words beside a claim; where they say no more than the claim does, its short text. */
function ownWords({ claim }: SiteClaim, { view }: Maker): OwnWords[] {
  const { answers, short } = view(claim);
  return answers
    .filter(({ state }) => state === 'own-statement')
    .map(({ of, text, lang, by, general }) => ({
      ...{ of, by, to: claimRoute(claim.id) },
      ...(general ? { text: short.text, lang: short.lang } : { text, lang }),
    }));
}

/** Who answered and who did not, each company once for each way, over all claims of the product. */
function answersOf(claims: readonly SiteClaim[], { facts, words }: Maker): string[] {
  return RESPONSE_STATES.flatMap((state) => {
    const companies = claims.flatMap(({ claim }) =>
      claim.responses.filter((row) => row.state === state).map(({ of }) => of),
    );
    const names = [...new Set(companies)].map((id) => facts.entities[id]?.name ?? id);
    return names.length > 0
      ? [words.s('compare.answer', { state: words.t(`answer.${state}`), companies: names.join(', ') })]
      : [];
  });
}

function compared({ id, vendor, dossier }: SiteProduct, known: ReadonlyMap<string, SiteClaim>, maker: Maker): Compared {
  const { facts } = maker;
  const own = [...dossier.own, ...dossier.more]
    .flatMap((claim) => known.get(claim) ?? [])
    .filter(({ claim }) => !claim.gone);
  const briefs = (claims: readonly SiteClaim[]) => claims.map((claim) => brief(claim, maker));
  return {
    id,
    name: facts.entities[id]?.name ?? id,
    to: entityRoute(id, facts.entities[id]?.type ?? 'product'),
    company: facts.entities[vendor]?.name ?? vendor,
    disclosed: own.flatMap((claim) => ownWords(claim, maker)),
    claimed: briefs(own),
    answers: answersOf(own, maker),
    unknown: lookUp(facts).unknownOf(id),
  };
}

/** All products, so that a page without a script shows each; the script leaves those that were chosen. */
export function comparePage(maker: Maker): SitePage {
  const { facts, words } = maker;
  const known = lookUp(facts).byId;
  const parts = <T>(of: (part: 'disclosed' | 'claimed' | 'answers' | 'unknown') => T) => ({
    disclosed: of('disclosed'),
    claimed: of('claimed'),
    answers: of('answers'),
    unknown: of('unknown'),
  });
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
            heads: parts((part) => words.s(`compare.${part}`)),
            nothing: parts((part) => words.s(`compare.${part}.none`)),
            items: facts.products.map((product) => compared(product, known, maker)),
          },
        },
      },
    ],
  };
}
