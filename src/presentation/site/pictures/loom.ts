/** The loom: the chain of every product as one thread each, with nothing between two nodes but what an editor wrote of that product. */
import { listInWords } from '../../../i18n/amounts';
import type { DossierClaim } from '../../../knowledge/dossier';
import type { LocalLink } from '../../../knowledge/shard';
import { firmsOf } from '../../../model/chain';
import { claimRoute, type Drawer, type Maker } from '../claims';
import type { SiteProduct } from '../facts';
import { entityRoute, type Route } from '../routes';
import { drawnOf } from './most';
import type { LoomNode, LoomProof, LoomView, PictureName, Thread } from './picture';

interface Woven {
  thread: Thread;
  nodes: LoomNode[];
}

/** Companies come before people: the most that one chain has, so that every thread meets people in the same column. */
const firmsIn = ({ dossier }: SiteProduct): number => dossier.chain.filter(({ who }) => who).length;

function toEntity(id: string, { facts }: Maker): Route | undefined {
  const entity = facts.entities[id];
  return entity && entityRoute(id, entity.type);
}

const nameOf = (id: string, { facts }: Maker): string => facts.entities[id]?.name ?? id;

/** The states and years of the claims that a thread rests on. */
function proofOf(link: LocalLink, at: string, claim: DossierClaim, maker: Maker): LoomProof {
  const { short, proof } = maker.view(claim);
  return {
    at,
    mark: proof.mark,
    title: maker.words.s('loom.proof', { text: short.text, said: short.said.line, status: proof.mark.word }),
    to: claimRoute(link.claim),
    said: short.said.line,
  };
}

/** What one link leads to: a company, or people and the place where they worked. */
function nodesOf(link: LocalLink, at: number, ends: { people: number; place: number }, maker: Maker): LoomNode[] {
  const { words } = maker;
  if (link.who)
    return [
      {
        key: `${at}:${firmsOf(link).join('+')}`,
        column: at,
        name: listInWords(
          firmsOf(link).map((firm) => nameOf(firm, maker)),
          words.language,
        ),
        to: link.and ? undefined : toEntity(link.who, maker),
        is: 'firm',
      },
    ];
  const people: LoomNode = {
    key: `${ends.people}:${link.people}`,
    column: ends.people,
    name: words.t(`people.${link.people ?? 'data-workers'}`, { place: '', where: 'none' }),
    is: 'people',
  };
  if (!link.place) return [people];
  const place: LoomNode = {
    key: `${ends.place}:${link.place}`,
    column: ends.place,
    name: nameOf(link.place, maker),
    to: toEntity(link.place, maker),
    is: 'place',
  };
  return [people, place];
}

function woven(product: SiteProduct, ends: { people: number; place: number }, maker: Maker): Woven {
  const { facts } = maker;
  const { id, vendor, dossier } = product;
  const first: LoomNode[] = [
    { key: `0:${id}`, column: 0, name: nameOf(id, maker), to: toEntity(id, maker), is: 'product' },
    { key: `1:${vendor}`, column: 1, name: nameOf(vendor, maker), to: toEntity(vendor, maker), is: 'firm' },
  ];
  const linked = dossier.chain.map((link, at) => ({ link, nodes: nodesOf(link, at + 2, ends, maker) }));
  const nodes = [...first, ...linked.flatMap((one) => one.nodes)];
  const claims = dossier.chain.flatMap(({ claim }) => facts.claims[claim] ?? []);
  return {
    nodes,
    thread: {
      id,
      nodes: nodes.map(({ key }) => key),
      proofs: linked.flatMap(({ link, nodes: [node] }) => {
        const claim = facts.claims[link.claim];
        return claim && node ? [proofOf(link, node.key, claim, maker)] : [];
      }),
      works: [...new Set(claims.map(({ work }) => work))],
      states: [...new Set(claims.map(({ status }) => status))],
      years: [...new Set(claims.flatMap(({ said }) => (said?.on ? [Number(said.on.slice(0, 4))] : [])))],
    },
  };
}

/** In the order given, but for those that are not drawn where there are too many: the chains with the fewest sources. */
function told(products: readonly SiteProduct[]): SiteProduct[] {
  const ranked = products.toSorted((one, other) => other.dossier.chain.length - one.dossier.chain.length);
  const drawn = new Set(drawnOf(ranked, 'loom'));
  return products.filter((product) => drawn.has(product));
}

/** The loom of the products given; none where nothing would hang in it. */
export function loomView(name: PictureName, all: readonly SiteProduct[], maker: Drawer): LoomView | undefined {
  if (all.length === 0) return undefined;
  const products = told(all);
  const { words, site } = maker;
  const firms = Math.max(...products.map(firmsIn));
  const ends = { people: 2 + firms, place: 3 + firms };
  const made = products.map((product) => woven(product, ends, maker));
  const nodes = [...new Map(made.flatMap((one) => one.nodes).map((node) => [node.key, node])).values()];
  const threads = made.map(({ thread }) => thread);
  const through = Array.from({ length: firms }, () => words.s('loom.column.through'));
  const columns = [
    words.s('loom.column.product'),
    words.s('loom.column.company'),
    ...through,
    words.s('loom.column.people'),
    words.s('loom.column.place'),
  ];
  return {
    kind: 'loom',
    name,
    columns,
    nodes,
    threads,
    places: site.geometry.loom(nodes, threads, columns.length),
  };
}

/** Products in whose chain a claim is of that kind of work. */
export const productsOfWork = (work: string, { facts }: Maker): SiteProduct[] =>
  facts.products.filter(({ dossier }) => dossier.chain.some(({ claim }) => facts.claims[claim]?.work === work));
