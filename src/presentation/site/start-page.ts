/** The first page: one story of people, products that many know, the pictures, the lessons, and then every way in. */
import { panelView } from '../panel-view';
import type { Maker } from './claims';
import type { SiteProduct } from './facts';
import { countryLinks, LISTS, links, listName, PICTURE_PAGES, productLinks, topicLinks, workLinks } from './list-pages';
import type { PageLink, Section, SitePage } from './page';

/** Offered first, in this order: an editor's choice, which says nothing of how many people use them. The story is the first one's. */
export const KNOWN_TO_MANY: readonly string[] = [
  'chatgpt',
  'gemini',
  'meta-ai',
  'microsoft-copilot',
  'claude',
  'tiktok',
  'instagram',
  'facebook',
  'youtube',
  'google-search',
];

/** What the panel opens with: who did the work, who says so, whether the companies answered, and the chain. */
function story({ dossier, id }: SiteProduct, { facts, words }: Maker): Section {
  const opening = panelView(dossier, words, {
    today: facts.today,
    kbVersion: facts.kbVersion,
    reportTo: 'mailto:',
    citeAs: 'plain',
  });
  const more = words.s('start.story.more', { product: dossier.product.name });
  return {
    id: 'story',
    heading: words.s('start.story'),
    body: { kind: 'story', opening, more: { to: { page: 'product', id }, text: more } },
  };
}

/** Ways to the pictures, which only the site has. */
const pictureLinks = ({ words }: Maker): Section =>
  links(
    'pictures',
    words.s('start.pictures'),
    PICTURE_PAGES.map((page) => ({ to: { page }, text: words.s(listName(page)), note: words.s(`list.${page}.what`) })),
    false,
  );

/** The list of lessons, from which one is made to measure too, and each with the ages it is for. */
const lessonLinks = ({ facts, words }: Maker): Section => ({
  ...links(
    'lessons',
    words.s('list.lessons'),
    [...(facts.lessons ?? [])].flatMap(
      (
        [
          id,
          {
            title,
            ages: [from, to],
          },
        ],
        at,
      ): PageLink[] => [
        ...(at === 0 ? [{ to: { page: 'lessons' as const }, text: words.s('start.lessons') }] : []),
        { to: { page: 'lesson', id }, text: title[words.language], note: words.s('lesson.ages.of', { from, to }) },
      ],
    ),
    false,
  ),
});

function known(maker: Maker): Section[] {
  const all = productLinks(maker);
  const first = KNOWN_TO_MANY.flatMap((id) => all.filter(({ to }) => 'id' in to && to.id === id));
  const told = maker.facts.products.find(({ id }) => id === KNOWN_TO_MANY[0]);
  return [...(told ? [story(told, maker)] : []), links('known', maker.words.s('start.known'), first)];
}

/** Every list, in the order of the foot. */
function lists({ facts, words }: Maker): Section {
  const pages = [
    ...(facts.lessons ? (['lessons'] as const) : []),
    ...LISTS,
    'unknown',
    'events',
    'actions',
    'changes',
    'corrections',
    'method',
    ...(facts.site ? (['make-pack'] as const) : []),
  ] as const;
  return links(
    'more',
    words.s('start.more'),
    pages.map((page) => ({ to: { page }, text: words.s(listName(page)) })),
  );
}

export function startPage(maker: Maker): SitePage {
  const { facts, words } = maker;
  const counts = {
    claims: facts.all.length,
    sources: Object.keys(facts.sources).length,
    products: facts.products.length,
  };
  const withClaims = countryLinks(maker).filter(
    ({ to }) => 'id' in to && facts.all.some(({ countries }) => countries.includes(to.id)),
  );
  return {
    route: { page: 'index' },
    title: words.s('start.title'),
    description: words.s('start.description'),
    heading: words.s('start.heading'),
    intro: [{ text: words.s('start.intro') }, { text: words.s('start.counts', counts) }],
    sections: [
      ...known(maker),
      ...(facts.site ? [pictureLinks(maker)] : []),
      lessonLinks(maker),
      links('products', words.s('start.products'), productLinks(maker)),
      links('topics', words.s('list.topics'), topicLinks(maker)),
      links('work', words.s('list.kinds-of-work'), workLinks(maker)),
      links('countries', words.s('list.countries'), withClaims),
      lists(maker),
    ],
  };
}
